/// The room Cases.
package enum CasesRoom {}
