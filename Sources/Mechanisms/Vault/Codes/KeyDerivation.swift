import Core
import Crypto
import Foundation
import NIOPosix
import Synchronization

/// Makes keys from receipt codes and passphrases, slowly on purpose, on threads of its own.
///
/// At most as many at once as there are threads, in the order in which they were asked; the event loop is
/// never held up.
package final class KeyDerivation: Sendable {
  private let codeCost: ScryptCost
  private let passphraseCost: ScryptCost
  private let capacity: Int
  private let threads: NIOThreadPool
  private let present = Mutex(0)

  /// - Parameters:
  ///   - threads: how many run at once; each takes the memory of its cost.
  ///   - waiting: how many may wait; one more is refused with ``VaultProblem/busy``.
  package init(
    code: ScryptCost = .code, passphrase: ScryptCost = .passphrase,
    threads: Int = ProcessInfo.processInfo.activeProcessorCount, waiting: Int = 200
  ) {
    codeCost = code
    passphraseCost = passphrase
    capacity = threads + waiting
    self.threads = NIOThreadPool(numberOfThreads: threads)
    self.threads.start()
  }

  deinit { threads.shutdownGracefully { _ in } }

  /// The key that a receipt code opens a case with.
  ///
  /// - Parameters:
  ///   - salt: random, stored with the case or the installation.
  ///   - serverSecret: ``ServerKeys/codeSecret``; without it the code alone opens nothing.
  /// - Throws: ``VaultProblem/busy``, or `CancellationError` when the task was cancelled while it waited.
  package func key(
    from code: ReceiptCode, salt: [UInt8], serverSecret: SymmetricSecret
  ) async throws -> SymmetricSecret {
    let slow = try await scrypt(Array(code.digits.utf8), salt: salt, cost: codeCost)
    return SymmetricSecret(Derivation.key(from: slow, for: "receipt code", salt: serverSecret.bytes))
  }

  /// The key that a passphrase opens a member's private key with.
  ///
  /// The passphrase is brought into Unicode form NFKC first, so that it does not matter which keyboard
  /// composed an é.
  /// - Throws: as ``key(from:salt:serverSecret:)``.
  package func key(fromPassphrase passphrase: String, salt: [UInt8]) async throws -> SymmetricSecret {
    let normal = passphrase.precomposedStringWithCompatibilityMapping
    let slow = try await scrypt(Array(normal.utf8), salt: salt, cost: passphraseCost)
    return SymmetricSecret(Derivation.key(from: slow, for: "passphrase"))
  }

  private func scrypt(_ word: [UInt8], salt: [UInt8], cost: ScryptCost) async throws -> SymmetricKey {
    try enter()
    defer { present.withLock { $0 -= 1 } }
    return try await threads.runIfActive { try cost.stretch(word, salt: salt) }
  }

  private func enter() throws(VaultProblem) {
    let admitted = present.withLock { present in
      guard present < capacity else { return false }
      present += 1
      return true
    }
    guard admitted else { throw .busy }
  }
}
