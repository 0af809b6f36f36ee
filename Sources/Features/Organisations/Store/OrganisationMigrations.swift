package import Storage

/// The growth of this room's tables.
package enum OrganisationMigrations {
  package static let all = [
    Migration(
      "2026-11-24.1 organisations: organisation and team",
      """
      CREATE TABLE organisation (
        id TEXT PRIMARY KEY,
        slug TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        phone TEXT NOT NULL,
        exit_url TEXT NOT NULL,
        terms TEXT NOT NULL,
        recovery_key BYTEA NOT NULL
      )
      """,
      """
      CREATE TABLE team (
        id TEXT PRIMARY KEY,
        organisation_id TEXT NOT NULL REFERENCES organisation (id),
        kind TEXT NOT NULL,
        public_key BYTEA NOT NULL,
        recovery_box BYTEA NOT NULL,
        UNIQUE (organisation_id, kind)
      )
      """),
    Migration(
      "2026-11-25.55 organisations: which ones only rehearse",
      "ALTER TABLE organisation ADD COLUMN is_rehearsal BIGINT NOT NULL DEFAULT 0"),
  ]
}
