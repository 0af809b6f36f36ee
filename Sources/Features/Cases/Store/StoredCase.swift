package import Core
package import Organisations

/// A case as it was read.
package struct StoredCase: Sendable {
  package let id: ID<Case>
  package let register: CaseRegister
  package let situation: CaseSituation
  /// With their words only when the case was opened with its key.
  package let events: [CaseEvent]
  /// Nil without the key, and after the content was erased.
  package let content: ReportContent?
}

extension StoredCase {
  /// What the next event is chained to. A case from before the chain begins it with its next event.
  var head: [UInt8] {
    register.head.flatMap(Hex.decode) ?? EventChain.start(of: id, content: nil)
  }
}

extension StoredCase {
  /// Every organisation outside that the case moved to at some time.
  package var movedTo: Set<ID<Organisation>> {
    Set(
      events.flatMap(\.effects).compactMap { effect in
        guard case .movedOutside(let organisation) = effect else { return nil }
        return organisation
      })
  }
}
