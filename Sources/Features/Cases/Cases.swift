package import Storage
package import Texts
package import Web

/// What the room offers.
package enum CasesRoom {
  package static let routes: [Route] = StaffPages.routes + [AllFiguresPage.route, SchoolFiguresPage.route]

  package static let migrations =
    CaseMigrations.all + [AlertAddressStore.firstTable] + ProofMigrations.all
    + FigureMigrations.all

  /// Every text of the room.
  package static let texts: [Text] =
    codeTexts + procedureTexts + StaffPages.texts
    + FigureTexts.all + SchoolFigureTexts.all

  private static let codeTexts: [Text] =
    Phase.allCases.map(\.label) + PhaseGroup.allCases.map(\.label) + Conduct.allCases.map(\.label)
    + PerceivedReason.allCases.map(\.label) + Wish.allCases.map(\.label) + Outcome.allCases.map(\.label)
    + Disadvantage.allCases.map(\.label) + ReviewFinding.allCases.map(\.label)
    + ContactMode.allCases.flatMap { [$0.label, $0.consequence] }

  private static let procedureTexts: [Text] =
    CaseState.allCases.flatMap { [$0.label, $0.staffLabel] }
    + PromiseKind.allCases.flatMap { [$0.label, $0.staffLabel] } + PromiseState.allCases.map(\.label)
    + ConsentKind.allCases.flatMap { [$0.label, $0.effect] }
    + ActionName.allCases.flatMap { $0.button == $0.happened ? [$0.happened] : [$0.button, $0.happened] }
    + StandardText.recognition + [StandardText.recognitionIsNoFinding]
}
