import Foundation

extension Clock {
  /// The clock of the machine.
  package static let live = Clock { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}
