import Texts
import Web

extension CaseProblem {
  /// What a member reads about it, at the field of the form that it is about.
  var atField: FieldProblem {
    switch self {
    case .notFound, .changed, .needsKey, .noSuchOrganisation: FieldProblem("", RefusalTexts.moved)
    case .noSuchMember: FieldProblem(ActionForm.choiceField, ProblemTexts.noSuchMember)
    case .nobodyLeft: FieldProblem(ActionForm.choiceField, ProblemTexts.nobodyLeft)
    }
  }
}

/// The words for what the store could not do.
enum ProblemTexts {
  static let noSuchMember = Text(
    "cases.problem.noSuchMember", nl: "Deze collega kan het dossier niet lezen. Kies iemand anders.",
    en: "This colleague cannot read the case. Choose somebody else.")
  static let nobodyLeft = Text(
    "cases.problem.nobodyLeft",
    nl: "Dan kan niemand van je team het dossier nog lezen. Laat eerst een nieuwe collega toe.",
    en: "Then nobody of your team could read the case. First let in a new colleague.")

  static let all = [noSuchMember, nobodyLeft]
}
