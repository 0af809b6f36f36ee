package import Core
import Foundation

/// The file outside the database that holds the ``MasterSecret``: JSON with a version, readable by its owner
/// only.
///
/// Without it nothing sealed by the server opens any more. It belongs in another backup than the database.
package enum KeyFile {
  private struct Content: Codable {
    var version: Int
    var masterSecret: String
  }

  /// Reads the secret. A symbolic link is followed, and the file it leads to must be private.
  package static func load(path: String) throws(KeyFileProblem) -> MasterSecret {
    let bytes = try PrivateFile.read(path: path, atMost: 4096)
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)) else {
      throw .malformed(path)
    }
    guard content.version == 1 else { throw .unknownVersion(path, content.version) }
    guard let secret = Base64.decode(content.masterSecret).flatMap(MasterSecret.init(bytes:)) else {
      throw .malformed(path)
    }
    return secret
  }

  /// Makes a secret and writes it with mode 0600, all at once; an existing file is never replaced.
  package static func create(path: String, using randomness: Randomness) throws(KeyFileProblem)
    -> MasterSecret
  {
    let secret = MasterSecret(using: randomness)
    let text = "{\"version\": 1, \"masterSecret\": \"\(Base64.encode(secret.bytes))\"}\n"
    try PrivateFile.write(Array(text.utf8), path: path, suffix: Hex.encode(randomness.bytes(8)))
    return secret
  }
}

/// Why a key file cannot be used.
package enum KeyFileProblem: Error, Equatable {
  case missing(String)
  /// ``KeyFile/create(path:using:)`` found a file there.
  case exists(String)
  /// Group or others may read or write it; the mode, such as `0o644`.
  case open(String, mode: Int)
  case malformed(String)
  case unknownVersion(String, Int)
  /// The system refused, with its error number.
  case system(String, Int32)
}
