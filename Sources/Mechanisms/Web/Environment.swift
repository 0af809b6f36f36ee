package import Core
package import FileCleaning
import NIOPosix
package import Storage
package import Vault

/// Everything outside the program that a page may use. Made once in App and handed along with each request.
package struct Environment: Sendable {
  package var clock: Clock
  package var randomness: Randomness
  package var database: any Database
  package var keys: ServerKeys
  package var derivation: KeyDerivation
  package var cleaner: FileCleaner
  package var limits: RequestLimits
  package var settings: Settings

  package init(
    clock: Clock, randomness: Randomness, database: any Database, keys: ServerKeys, derivation: KeyDerivation,
    cleaner: FileCleaner, limits: RequestLimits, settings: Settings
  ) {
    self.clock = clock
    self.randomness = randomness
    self.database = database
    self.keys = keys
    self.derivation = derivation
    self.cleaner = cleaner
    self.limits = limits
    self.settings = settings
  }
}

extension Environment {
  /// Cleans a file on a thread of its own: it takes up to seconds, and the threads that answer requests must
  /// not wait.
  package func clean(_ bytes: [UInt8]) async throws -> Result<CleanFile, FileRefusal> {
    let cleaner = cleaner
    return try await NIOThreadPool.singleton.runIfActive {
      do throws(FileRefusal) {
        return .success(try cleaner.clean(bytes))
      } catch {
        return .failure(error)
      }
    }
  }
}
