package import Cases

/// The rules refused what the demo wanted to play. Only a programmer can mend it.
package struct DemoFault: Error, Equatable {
  package let refusal: CaseRefusal
  package let action: ActionName
  package let state: CaseState
}
