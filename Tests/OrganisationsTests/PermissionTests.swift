import Organisations
import TestSupport
import Testing

@Suite("Roles and permissions") struct PermissionTests {
  @Test("are what the agreed table says") func matrix() {
    let lines = Permission.allCases.map { permission in
      let holders = Role.allCases.filter { $0.permissions.contains(permission) }.map(\.rawValue)
      return "\(permission.rawValue): \(holders.joined(separator: ", "))"
    }
    expectGolden("permissions-by-role.txt", lines.joined(separator: "\n") + "\n")
  }

  @Test("let an administrator do nothing with a case") func administrator() {
    let ofCases: Set<Permission> = [.readCases, .workOnCases, .assignCases, .closeCases]
    #expect(Role.administrator.permissions.isDisjoint(with: ofCases))
    #expect(Role.administrator.team == nil)
  }

  @Test("let only holders of a team's key invite into that team", arguments: Role.allCases)
  func inviting(role: Role) {
    for invited in role.invites {
      #expect(invited.team == nil || invited.team == role.team)
    }
  }
}
