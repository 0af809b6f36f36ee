/// Why a file is not a valid receipt.
package enum ReceiptProblem: Error, Equatable {
  /// Not UTF-8, too large, or not a receipt from its first line on.
  case notAReceipt
  /// A receipt of a form that this program does not know.
  case unknownVersion
  /// The first line, counted from 1, that is not what it must be.
  case malformed(line: Int)
  /// Signed with another key than the one that was asked for.
  case otherKey(line: Int)
  /// Everything is in its place, but something was changed.
  case wrongSignature(line: Int)
}
