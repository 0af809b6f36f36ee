import Core

/// The short name of a case on the staff's pages. It comes from the random id, so it says nothing about
/// anybody.
enum CaseLabel {
  /// Eight of the id's characters: `4KT2-9QGD`.
  static func of(_ id: ID<Case>) -> String {
    let short = id.text.prefix(8).uppercased()
    return "\(short.prefix(4))-\(short.suffix(4))"
  }
}
