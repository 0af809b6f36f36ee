import Cases

/// Words that are somebody's own, for whatever an action asks.
enum PlayedWords {
  static func of(_ action: CaseAction, by name: String, number: Int) -> [WordField: String] {
    let pairs = action.words.map { field in
      (
        field,
        field == .handlerName ? name : "Wat naar dat dit je op je stage overkwam, ik bel je (\(number))."
      )
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}
