/// The handling of one report by one organisation; here only the kind of its ids. What it is follows from its
/// events: ``CaseSituation``.
package enum Case {}
