/// The room Reporting.
package enum ReportingRoom {}
