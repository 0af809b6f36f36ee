/// The room Vault.
package enum VaultRoom {}
