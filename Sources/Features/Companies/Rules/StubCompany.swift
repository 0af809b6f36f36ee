package import Core
package import Storage

package struct Company: Sendable {
  package let id: ID<Company>; package let name: String; package let place: String
}
package enum CompanyRegister {
  package static func search(name: String, place: String, limit: Int, on connection: any Connection) throws
    -> [Company]
  { [] }
}
