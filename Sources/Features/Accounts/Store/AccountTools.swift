package import Core
package import Storage
package import Vault

/// What the stories of this room need of the world.
package struct AccountTools: Sendable {
  package let database: any Database
  package let keys: ServerKeys
  package let derivation: KeyDerivation
  package let clock: Clock
  package let randomness: Randomness

  package init(
    database: any Database, keys: ServerKeys, derivation: KeyDerivation, clock: Clock, randomness: Randomness
  ) {
    self.database = database
    self.keys = keys
    self.derivation = derivation
    self.clock = clock
    self.randomness = randomness
  }
}
