/// The room Organisations.
package enum OrganisationsRoom {}
