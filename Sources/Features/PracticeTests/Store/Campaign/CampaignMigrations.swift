import Storage

/// The tables of a campaign itself: who takes part, who holds its key, and its log.
enum CampaignMigrations {
  static let all = [
    Migration(
      "2026-11-25.70 practice_tests: campaign, functions, keys and log",
      """
      CREATE TABLE campaign (
        id TEXT PRIMARY KEY,
        organisation_id TEXT NOT NULL REFERENCES organisation (id),
        state TEXT NOT NULL,
        is_stopped BIGINT NOT NULL CHECK (is_stopped IN (0, 1)),
        created BIGINT NOT NULL,
        since BIGINT NOT NULL,
        sealed_title BYTEA NOT NULL
      )
      """,
      "CREATE INDEX campaign_by_organisation ON campaign (organisation_id, created, id)",
      """
      CREATE TABLE campaign_function (
        campaign_id TEXT NOT NULL REFERENCES campaign (id),
        member_id TEXT NOT NULL REFERENCES member (id),
        function TEXT NOT NULL,
        given BIGINT NOT NULL,
        taken BIGINT,
        PRIMARY KEY (campaign_id, member_id, function)
      )
      """,
      """
      CREATE TABLE campaign_key (
        campaign_id TEXT NOT NULL REFERENCES campaign (id),
        holder TEXT NOT NULL,
        holder_index TEXT NOT NULL,
        wrapped BYTEA NOT NULL,
        PRIMARY KEY (campaign_id, holder, holder_index)
      )
      """,
      """
      CREATE TABLE campaign_event (
        campaign_id TEXT NOT NULL REFERENCES campaign (id),
        sequence BIGINT NOT NULL,
        at BIGINT NOT NULL,
        kind TEXT NOT NULL,
        sealed BYTEA NOT NULL,
        hash BYTEA NOT NULL,
        PRIMARY KEY (campaign_id, sequence)
      )
      """,
      """
      -- only sqlite
      CREATE TRIGGER campaign_event_not_changed BEFORE UPDATE ON campaign_event
      BEGIN SELECT RAISE(ABORT, 'lines of the log are not changed'); END
      """,
      """
      -- only sqlite
      CREATE TRIGGER campaign_event_not_removed BEFORE DELETE ON campaign_event
      BEGIN SELECT RAISE(ABORT, 'lines of the log are not removed'); END
      """,
      """
      -- only postgresql
      CREATE FUNCTION campaign_event_kept() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'lines of the log are kept' USING ERRCODE = '23514'; END $$
      """,
      """
      -- only postgresql
      CREATE TRIGGER campaign_event_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON campaign_event
         FOR EACH STATEMENT EXECUTE FUNCTION campaign_event_kept()
      """)
  ]
}
