/// The room Companies.
package enum CompaniesRoom {}
