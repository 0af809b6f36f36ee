/// The room Audit.
package enum AuditRoom {}
