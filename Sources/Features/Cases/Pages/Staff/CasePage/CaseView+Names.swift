import Accounts
import Core
import Organisations
import Texts

extension CaseView {
  func name(_ member: ID<Member>, _ language: Language) -> String {
    names[member] ?? CasePageTexts.former(language)
  }

  func name(_ owner: CaseOwner, _ language: Language) -> String {
    owner.member.map { name($0, language) } ?? CasePageTexts.team(language)
  }

  /// With the role, since colleagues may share a name.
  func name(_ actor: CaseActor, _ language: Language) -> String {
    switch actor {
    case .reporter: CasePageTexts.student(language)
    case .system: CasePageTexts.system(language)
    case .member(let id, let role): "\(name(id, language)), \(role.label(language))"
    }
  }
}
