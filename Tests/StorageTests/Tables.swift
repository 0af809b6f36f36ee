import Storage

/// The tables of these tests.
let testTables: [Migration] = [
  Migration(
    "2026-01-01.1 tests: first tables",
    """
    CREATE TABLE thing (
      id TEXT PRIMARY KEY,
      number BIGINT,
      measure DOUBLE PRECISION,
      content BYTEA,
      CONSTRAINT thing_number_positive CHECK (number >= 0)
    )
    """,
    "CREATE UNIQUE INDEX thing_by_number ON thing (number) WHERE number > 100"),
  Migration(
    "2026-01-01.2 tests: a second table",
    """
    CREATE TABLE part (
      id TEXT PRIMARY KEY,
      thing TEXT NOT NULL REFERENCES thing (id),
      UNIQUE (thing, id)
    )
    """,
    "INSERT INTO thing (id, number) VALUES ('counter', 0)"),
]
