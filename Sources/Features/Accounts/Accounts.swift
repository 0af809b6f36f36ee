/// The room Accounts.
package enum AccountsRoom {}
