import Core

/// The file: canonical lines in UTF-8, each ended by one line feed.
extension Receipt {
  static let title = "Ontvangstbewijs Stagekansen, versie "
  static let version = 1

  /// The lines that are signed, from the title to the public key.
  func signedText(publicKey: [UInt8]) -> String {
    var lines = [
      Self.title + "\(Self.version)",
      Label.organisation + organisation,
      Label.receivedOn + "\(receivedOn)",
    ]
    lines += promises.map { Label.promise + "\($0.due) \($0.kind)" }
    lines += [Label.digest + Hex.encode(digest), Label.publicKey + Base64.encode(publicKey)]
    return lines.map { $0 + "\n" }.joined()
  }

  /// What each line starts with.
  enum Label {
    static let organisation = "Organisatie: "
    static let receivedOn = "Ontvangen op: "
    static let promise = "Toegezegd voor: "
    static let digest = "Afdruk (SHA-256): "
    static let publicKey = "Sleutel (Ed25519): "
    static let signature = "Handtekening: "
  }
}
