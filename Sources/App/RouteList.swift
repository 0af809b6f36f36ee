import Accounts
import Cases
import Reporting
package import Web

/// Every address that Stagekansen answers, room by room.
package enum RouteList {
  package static let all: [Route] =
    WebRoom.routes + HealthPage.routes + AccountsRoom.routes + CasesRoom.routes + ReportingRoom.routes
}
