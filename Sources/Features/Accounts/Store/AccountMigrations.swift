package import Storage

/// The growth of this room's tables.
package enum AccountMigrations {
  package static let all = [
    Migration(
      "2026-11-24.2 accounts: member, keys, recovery codes, invitation, attempt",
      """
      CREATE TABLE member (
        id TEXT PRIMARY KEY,
        organisation_id TEXT NOT NULL REFERENCES organisation (id),
        role TEXT NOT NULL,
        name TEXT NOT NULL,
        mail TEXT NOT NULL,
        passphrase_salt BYTEA NOT NULL,
        public_key BYTEA NOT NULL,
        sealed_private_key BYTEA NOT NULL,
        totp_secret BYTEA NOT NULL,
        last_totp_step BIGINT NOT NULL,
        disabled BIGINT NOT NULL CHECK (disabled IN (0, 1))
      )
      """,
      "CREATE UNIQUE INDEX member_by_mail ON member (mail) WHERE disabled = 0",
      "CREATE INDEX member_by_organisation ON member (organisation_id, name, id)",
      """
      CREATE TABLE member_team (
        member_id TEXT NOT NULL REFERENCES member (id),
        team_id TEXT NOT NULL REFERENCES team (id),
        wrapped_key BYTEA NOT NULL,
        PRIMARY KEY (member_id, team_id)
      )
      """,
      """
      CREATE TABLE recovery_code (
        member_id TEXT NOT NULL REFERENCES member (id),
        hash TEXT NOT NULL,
        PRIMARY KEY (member_id, hash)
      )
      """,
      """
      CREATE TABLE invitation (
        token_index TEXT PRIMARY KEY,
        organisation_id TEXT NOT NULL REFERENCES organisation (id),
        role TEXT NOT NULL,
        name TEXT NOT NULL,
        mail TEXT NOT NULL,
        expires BIGINT NOT NULL,
        sealed_team_key BYTEA,
        sealed_draft BYTEA
      )
      """,
      """
      CREATE TABLE attempt (
        subject TEXT PRIMARY KEY,
        failures BIGINT NOT NULL,
        not_before BIGINT NOT NULL
      )
      """),
    Migration(
      "2026-11-25.1 accounts: presence and letters of the day",
      "ALTER TABLE member ADD COLUMN last_seen_day BIGINT",
      "ALTER TABLE member ADD COLUMN absent_from BIGINT",
      "ALTER TABLE member ADD COLUMN absent_until BIGINT",
      """
      CREATE TABLE staff_letter (
        member_id TEXT NOT NULL REFERENCES member (id),
        day BIGINT NOT NULL,
        PRIMARY KEY (member_id, day)
      )
      """),
  ]
}
