import Cases
import Organisations

/// What a made-up student and their school are like in one case; drawn once.
struct DemoTraits: Sendable {
  let phase: Phase
  let conducts: [Conduct]
  let reasons: [PerceivedReason]
  let wishes: Set<Wish>
  let mode: ContactMode
  let consents: Set<ConsentKind>
  let team: TeamKind
  /// Extra working days before each step of the school.
  let slowness: Int
  let companyAnswer: CompanyAnswer
  let interruption: Interruption
  let ending: Ending

  enum CompanyAnswer: String {
    case admits = "company_admits", partly = "company_partly", denies = "company_denies", silent
  }
  enum Interruption { case none, pause(resumes: Bool), withdraw }
  enum Ending { case content, discontent, reopened, silent }
}
