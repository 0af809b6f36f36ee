import Storage

/// The tables of the figures.
enum FigureMigrations {
  static let all = [figures, moved]

  private static let figures = Migration(
    "2026-11-25.60 cases: figures of schools, the published ones and who makes them",
    """
    CREATE TABLE figure_run (
      day BIGINT PRIMARY KEY,
      lease_until BIGINT NOT NULL,
      is_done BIGINT NOT NULL CHECK (is_done IN (0, 1))
    )
    """,
    """
    CREATE TABLE school_figure (
      organisation_index TEXT PRIMARY KEY,
      day BIGINT NOT NULL,
      sealed BYTEA NOT NULL
    )
    """,
    // Holds only what everybody may see. The row of all schools together has an empty organisation.
    """
    CREATE TABLE public_figure (
      day BIGINT NOT NULL,
      organisation_id TEXT NOT NULL,
      kept_amount BIGINT,
      kept_cases BIGINT,
      wait_amount BIGINT,
      wait_cases BIGINT,
      disputed_amount BIGINT,
      disputed_cases BIGINT,
      PRIMARY KEY (day, organisation_id)
    )
    """)

  /// The board: what lies outside, of a team.
  private static let moved = Migration(
    "2026-11-25.61 cases: what moved outside, by team",
    """
    CREATE INDEX case_moved ON "case" (team_index, next_due_day, id)
     WHERE outside_index IS NOT NULL AND next_due_day IS NOT NULL
    """)
}
