import Storage

/// The chain over the events of a case, and the proofs of the days.
enum ProofMigrations {
  static let all = [columns, tables, keptEvents, keptProofs]

  private static let columns = Migration(
    "2026-11-25.30 cases: hashes of content and events",
    // SHA-256 of the sealed content; stays when that is erased.
    """
    ALTER TABLE "case" ADD COLUMN content_digest BYTEA
    """,
    "ALTER TABLE case_event ADD COLUMN words_digest BYTEA",
    // Null in events from before this step.
    "ALTER TABLE case_event ADD COLUMN hash BYTEA")

  private static let tables = Migration(
    "2026-11-25.31 cases: leaves and proofs of days",
    // One for each event, written with it. Without a batch it waits for the proof of its day.
    """
    CREATE TABLE proof_leaf (
      event_hash BYTEA NOT NULL PRIMARY KEY,
      case_id TEXT NOT NULL,
      sequence BIGINT NOT NULL,
      batch BIGINT
    )
    """,
    "CREATE INDEX proof_leaf_by_batch ON proof_leaf (batch, event_hash)",
    """
    CREATE TABLE proof_batch (
      number BIGINT PRIMARY KEY,
      first_day BIGINT NOT NULL,
      last_day BIGINT NOT NULL UNIQUE,
      audit_head BYTEA,
      statement TEXT NOT NULL
    )
    """)

  /// Events are only added. The one change that is allowed is the erasure of their words.
  private static let keptEvents = Migration(
    "2026-11-25.32 cases: events are kept",
    """
    -- only sqlite
    CREATE TRIGGER case_event_not_removed BEFORE DELETE ON case_event
    BEGIN SELECT RAISE(ABORT, 'events are not removed'); END
    """,
    """
    -- only sqlite
    CREATE TRIGGER case_event_not_changed BEFORE UPDATE ON case_event
      WHEN NEW.words IS NOT NULL OR NEW.case_id IS NOT OLD.case_id OR NEW.sequence IS NOT OLD.sequence
        OR NEW.happened_at IS NOT OLD.happened_at OR NEW.visibility IS NOT OLD.visibility
        OR NEW.coded IS NOT OLD.coded OR NEW.words_digest IS NOT OLD.words_digest OR NEW.hash IS NOT OLD.hash
    BEGIN SELECT RAISE(ABORT, 'events are not changed'); END
    """,
    """
    -- only postgresql
    CREATE FUNCTION case_event_kept() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
      IF TG_OP = 'UPDATE' THEN
        IF NEW.words IS NULL AND (NEW.case_id, NEW.sequence, NEW.happened_at, NEW.visibility, NEW.coded,
             NEW.words_digest, NEW.hash) IS NOT DISTINCT FROM (OLD.case_id, OLD.sequence, OLD.happened_at,
             OLD.visibility, OLD.coded, OLD.words_digest, OLD.hash) THEN
          RETURN NEW;
        END IF;
      END IF;
      RAISE EXCEPTION 'events are kept' USING ERRCODE = '23514';
    END $$
    """,
    """
    -- only postgresql
    CREATE TRIGGER case_event_kept BEFORE UPDATE OR DELETE ON case_event
       FOR EACH ROW EXECUTE FUNCTION case_event_kept()
    """,
    """
    -- only postgresql
    CREATE TRIGGER case_event_not_emptied BEFORE TRUNCATE ON case_event
       FOR EACH STATEMENT EXECUTE FUNCTION case_event_kept()
    """)

  /// A leaf gets its batch once; a proof never changes.
  private static let keptProofs = Migration(
    "2026-11-25.33 cases: leaves and proofs of days are kept",
    """
    -- only sqlite
    CREATE TRIGGER proof_leaf_not_removed BEFORE DELETE ON proof_leaf
    BEGIN SELECT RAISE(ABORT, 'leaves are not removed'); END
    """,
    """
    -- only sqlite
    CREATE TRIGGER proof_leaf_not_changed BEFORE UPDATE ON proof_leaf
      WHEN OLD.batch IS NOT NULL OR NEW.batch IS NULL OR NEW.event_hash IS NOT OLD.event_hash
        OR NEW.case_id IS NOT OLD.case_id OR NEW.sequence IS NOT OLD.sequence
    BEGIN SELECT RAISE(ABORT, 'leaves are not changed'); END
    """,
    """
    -- only sqlite
    CREATE TRIGGER proof_batch_not_removed BEFORE DELETE ON proof_batch
    BEGIN SELECT RAISE(ABORT, 'proofs are not removed'); END
    """,
    """
    -- only sqlite
    CREATE TRIGGER proof_batch_not_changed BEFORE UPDATE ON proof_batch
    BEGIN SELECT RAISE(ABORT, 'proofs are not changed'); END
    """,
    """
    -- only postgresql
    CREATE FUNCTION proof_leaf_kept() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
      IF TG_OP = 'UPDATE' THEN
        IF OLD.batch IS NULL AND NEW.batch IS NOT NULL AND (NEW.event_hash, NEW.case_id, NEW.sequence)
             IS NOT DISTINCT FROM (OLD.event_hash, OLD.case_id, OLD.sequence) THEN
          RETURN NEW;
        END IF;
      END IF;
      RAISE EXCEPTION 'leaves are kept' USING ERRCODE = '23514';
    END $$
    """,
    """
    -- only postgresql
    CREATE TRIGGER proof_leaf_kept BEFORE UPDATE OR DELETE ON proof_leaf
       FOR EACH ROW EXECUTE FUNCTION proof_leaf_kept()
    """,
    """
    -- only postgresql
    CREATE TRIGGER proof_leaf_not_emptied BEFORE TRUNCATE ON proof_leaf
       FOR EACH STATEMENT EXECUTE FUNCTION proof_leaf_kept()
    """,
    """
    -- only postgresql
    CREATE FUNCTION proof_batch_kept() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'proofs are kept' USING ERRCODE = '23514'; END $$
    """,
    """
    -- only postgresql
    CREATE TRIGGER proof_batch_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON proof_batch
       FOR EACH STATEMENT EXECUTE FUNCTION proof_batch_kept()
    """)
}
