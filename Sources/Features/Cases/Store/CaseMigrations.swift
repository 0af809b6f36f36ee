package import Storage

/// The growth of this room's tables. No column names a school, a member or a company: those are blind
/// indexes.
package enum CaseMigrations {
  package static let all = [first, clock, byDay]

  private static let first =
    Migration(
      "2026-11-24.3 cases: case, events, promises, keys, exclusions and files",
      """
      CREATE TABLE "case" (
        id TEXT PRIMARY KEY,
        organisation_index TEXT NOT NULL,
        team_index TEXT NOT NULL,
        owner_index TEXT,
        state TEXT NOT NULL,
        version BIGINT NOT NULL CHECK (version > 0),
        received_day BIGINT NOT NULL,
        next_due_day BIGINT,
        register BYTEA NOT NULL,
        content BYTEA
      )
      """,
      // The inbox: open cases of a team, and of an owner, by what is due first.
      """
      CREATE INDEX case_by_team ON "case" (team_index, next_due_day, id) WHERE next_due_day IS NOT NULL
      """,
      """
      CREATE INDEX case_by_owner ON "case" (owner_index, next_due_day, id) WHERE next_due_day IS NOT NULL
      """,
      """
      CREATE INDEX case_ended ON "case" (team_index, received_day, id) WHERE next_due_day IS NULL
      """,
      """
      CREATE INDEX case_unowned ON "case" (team_index, next_due_day, id)
       WHERE next_due_day IS NOT NULL AND owner_index IS NULL
      """,
      """
      CREATE TABLE case_event (
        case_id TEXT NOT NULL REFERENCES "case" (id),
        sequence BIGINT NOT NULL,
        happened_at BIGINT NOT NULL,
        visibility TEXT NOT NULL,
        coded BYTEA NOT NULL,
        words BYTEA,
        PRIMARY KEY (case_id, sequence)
      )
      """,
      """
      CREATE TABLE promise (
        case_id TEXT NOT NULL REFERENCES "case" (id),
        number BIGINT NOT NULL,
        kind TEXT NOT NULL,
        opened_day BIGINT NOT NULL,
        due_day BIGINT NOT NULL,
        state TEXT NOT NULL,
        owner_index TEXT,
        PRIMARY KEY (case_id, number)
      )
      """,
      """
      CREATE INDEX promise_due ON promise (due_day, case_id) WHERE state = 'open'
      """,
      """
      CREATE TABLE case_key (
        case_id TEXT NOT NULL REFERENCES "case" (id),
        holder TEXT NOT NULL,
        holder_index TEXT NOT NULL,
        wrapped BYTEA NOT NULL,
        PRIMARY KEY (case_id, holder, holder_index)
      )
      """,
      """
      CREATE INDEX case_key_by_holder ON case_key (holder_index, case_id) WHERE holder = 'member'
      """,
      """
      CREATE TABLE case_exclusion (
        case_id TEXT NOT NULL REFERENCES "case" (id),
        member_index TEXT NOT NULL,
        PRIMARY KEY (case_id, member_index)
      )
      """,
      """
      CREATE TABLE case_file (
        case_id TEXT NOT NULL REFERENCES "case" (id),
        number BIGINT NOT NULL,
        size_class BIGINT NOT NULL,
        sealed BYTEA NOT NULL,
        PRIMARY KEY (case_id, number)
      )
      """)

  /// When the clock has to look at a case, who outside the school reads it, and the key that waits for them.
  private static let clock = Migration(
    "2026-11-25.2 cases: clock, organisation outside and its key in escrow",
    """
    ALTER TABLE "case" ADD COLUMN clock_day BIGINT
    """,
    """
    ALTER TABLE "case" ADD COLUMN clock_lease BIGINT
    """,
    """
    ALTER TABLE "case" ADD COLUMN outside_index TEXT
    """,
    """
    UPDATE "case" SET clock_day = next_due_day WHERE next_due_day IS NOT NULL
    """,
    """
    CREATE INDEX case_clock ON "case" (clock_day, id) WHERE clock_day IS NOT NULL
    """,
    """
    CREATE INDEX case_outside ON "case" (outside_index, next_due_day, id) WHERE outside_index IS NOT NULL
    """,
    """
    CREATE TABLE case_escrow (
      case_id TEXT PRIMARY KEY REFERENCES "case" (id),
      sealed BYTEA NOT NULL
    )
    """)

  /// For a member to whom very many cases were opened, and for finding what is to be erased without reading
  /// every case.
  private static let byDay = Migration(
    "2026-11-25.50 cases: open ones of an organisation and ended ones, by day",
    """
    CREATE INDEX case_open ON "case" (organisation_index, next_due_day, id) WHERE next_due_day IS NOT NULL
    """,
    """
    CREATE INDEX case_to_erase ON "case" (received_day, id)
     WHERE content IS NOT NULL AND state IN ('closed', 'withdrawn')
    """)
}
