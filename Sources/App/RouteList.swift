import Accounts
import Cases
import PracticeTests
import Reporting
package import Web

/// Every address that Stagekansen answers, room by room.
package enum RouteList {
  package static let all: [Route] =
    WebRoom.routes + HealthPage.routes + AccountsRoom.routes
    // Before the cases: `/werk/{case}` would take its address.
    + PracticeTestsRoom.routes + CasesRoom.routes + ReportingRoom.routes
}
