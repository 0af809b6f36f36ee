import Vault
import Web

/// Makes the key that belongs to a code; says "too busy" when too many ask at once.
enum CodeKeys {
  static func key(of code: ReceiptCode, salt: [UInt8], request: WebRequest) async throws -> SymmetricSecret {
    let environment = request.environment
    do {
      return try await environment.derivation.key(
        from: code, salt: salt, serverSecret: environment.keys.codeSecret)
    } catch VaultProblem.busy {
      throw WebProblem.busy(seconds: 20)
    }
  }
}
