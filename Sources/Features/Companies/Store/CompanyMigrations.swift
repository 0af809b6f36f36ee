import Storage

enum CompanyMigrations {
  static let all = [
    Migration(
      "2026-11-24.1 companies: register",
      """
      CREATE TABLE company (
        id TEXT PRIMARY KEY,
        kvk_number TEXT NOT NULL,
        branch_number TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        folded_name TEXT NOT NULL,
        place TEXT NOT NULL,
        folded_place TEXT NOT NULL,
        sector TEXT
      )
      """,
      "CREATE INDEX company_by_name ON company (folded_name, folded_place)",
      """
      CREATE TABLE company_word (
        word TEXT NOT NULL,
        company_id TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
        PRIMARY KEY (word, company_id)
      )
      """,
      "CREATE INDEX company_word_by_company ON company_word (company_id)")
  ]
}
