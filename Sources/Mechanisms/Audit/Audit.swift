package import Storage

/// The room Audit: who did and looked at what. Rows are only ever added; the database itself refuses a
/// change.
package enum AuditRoom {
  package static let migrations: [Migration] =
    [
      Migration(
        "2026-11-24.1 audit: entries",
        """
        CREATE TABLE audit_entry (
          sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          at BIGINT NOT NULL,
          action TEXT NOT NULL,
          organisation_index TEXT,
          object_index TEXT,
          sealed BYTEA NOT NULL
        )
        """,
        """
        CREATE INDEX audit_entry_by_object ON audit_entry (object_index, sequence)
         WHERE object_index IS NOT NULL
        """,
        """
        CREATE INDEX audit_entry_by_organisation ON audit_entry (organisation_index, sequence)
         WHERE organisation_index IS NOT NULL
        """,
        """
        -- only sqlite
        CREATE TRIGGER audit_entry_not_changed BEFORE UPDATE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'audit entries are not changed'); END
        """,
        """
        -- only sqlite
        CREATE TRIGGER audit_entry_not_removed BEFORE DELETE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'audit entries are not removed'); END
        """,
        """
        -- only postgresql
        CREATE FUNCTION audit_entry_kept() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'audit entries are kept' USING ERRCODE = '23514'; END $$
        """,
        """
        -- only postgresql
        CREATE TRIGGER audit_entry_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
           FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_kept()
        """)
    ] + [AuditChain.tables]
}
