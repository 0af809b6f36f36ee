package import Core

/// A value as the database keeps it.
package enum Value: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case bytes([UInt8])
}

/// What can stand in an interpolation of ``SQL``.
package protocol Bindable {
  var value: Value { get }
}

extension String: Bindable { package var value: Value { .text(self) } }
extension Int: Bindable { package var value: Value { .integer(Int64(self)) } }
extension Int64: Bindable { package var value: Value { .integer(self) } }
extension Double: Bindable { package var value: Value { .real(self) } }
/// 1 or 0: PostgreSQL and SQLite agree on no other form.
extension Bool: Bindable { package var value: Value { .integer(self ? 1 : 0) } }
extension [UInt8]: Bindable { package var value: Value { .bytes(self) } }
extension Moment: Bindable { package var value: Value { .integer(milliseconds) } }
extension Day: Bindable { package var value: Value { .integer(Int64(number)) } }
extension ID: Bindable { package var value: Value { .text(text) } }
extension Optional: Bindable where Wrapped: Bindable {
  package var value: Value { self?.value ?? .null }
}
