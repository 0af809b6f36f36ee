package import Cases
package import Core
package import Organisations
package import Storage
package import Vault

/// What is made of a code before the transaction of the sending, since making a key takes long.
package struct NewReceipt: Sendable {
  package let code: ReceiptCode
  /// Of the key that the code gives.
  package let salt: [UInt8]
  package let digestSalt: [UInt8]

  package init(code: ReceiptCode, salt: [UInt8], digestSalt: [UInt8]) {
    self.code = code
    self.salt = salt
    self.digestSalt = digestSalt
  }
}

extension ReceiptStore {
  /// Signs the receipt of a case that was just sent, and keeps it for who has the code.
  ///
  /// - Returns: the signed text.
  package static func issue(
    _ new: NewReceipt, for caseID: ID<Case>, key: CaseKey, from organisation: Organisation,
    promises: [Promise], at now: Moment, keys: ServerKeys, on connection: any Connection
  ) throws -> String {
    // Over what is kept: who has the case can show that it is still what the student sent.
    let sealed = try CaseStore(keys: keys).sealedContent(of: caseID, on: connection)
    let digest = Receipt.digest(caseID: caseID.text, sealedContent: sealed, salt: new.digestSalt)
    let statement = keys.receiptSigner.sign(
      Receipt(
        organisation: organisation.name, receivedOn: now.day, digest: digest,
        promises: promises.compactMap { Receipt.PromisedDay(kind: $0.kind.rawValue, due: $0.due) }))
    try insert(
      lookup: keys.codeLookup(new.code), caseID: caseID, salt: new.salt, digest: digest,
      digestSalt: new.digestSalt,
      statement: statement, key: key, on: connection)
    return statement
  }
}
