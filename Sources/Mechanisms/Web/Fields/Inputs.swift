package import HTML

/// The inputs that a ``Field`` can hold.
extension Field {
  /// One line of words.
  ///
  /// - Parameters:
  ///   - type: `text`, `email`, `tel`, `password` …
  ///   - complete: the `autocomplete` token; `off` unless the field is about the person who fills it in.
  package func line(
    _ value: String, type: String = "text", complete: String = "off", mode: String? = nil,
    direction: String? = "auto"
  ) -> HTML {
    wrapped(
      tag(
        "input",
        [
          "id": name, "name": name, "type": type, "value": value, "autocomplete": complete, "inputmode": mode,
          "dir": direction, "aria-describedby": describedBy, "aria-invalid": invalid,
        ]))
  }

  /// Several lines of words.
  package func area(_ value: String, rows: Int = 8) -> HTML {
    wrapped(
      tag(
        "textarea",
        [
          "id": name, "name": name, "rows": "\(rows)", "autocomplete": "off", "dir": "auto",
          "aria-describedby": describedBy, "aria-invalid": invalid,
        ]
      ) { "\n" + value })
  }

  /// Files to add.
  ///
  /// - Parameter accept: media types, separated by commas.
  package func files(accept: String) -> HTML {
    wrapped(
      tag(
        "input",
        [
          "id": name, "name": name, "type": "file", "accept": accept, "multiple": "",
          "aria-describedby": describedBy, "aria-invalid": invalid,
        ]))
  }

  /// One of several.
  ///
  /// - Parameter style: a class for the group; `side` puts short choices beside each other.
  package func oneOf(_ options: [Option], chosen: String?, style: String = "") -> HTML {
    group(
      options.enumerated().map { choice("radio", $1, number: $0, isChosen: $1.value == chosen) }, style: style
    )
  }

  /// Any number of several.
  package func anyOf(_ options: [Option], chosen: Set<String>) -> HTML {
    group(
      options.enumerated().map { choice("checkbox", $1, number: $0, isChosen: chosen.contains($1.value)) })
  }

  /// One box to tick, with its label behind it.
  package func tick(isChosen: Bool, value: String = "ja") -> HTML {
    tag("div", ["class": problem == nil ? "field" : "field wrong"]) {
      problemPart
      choice(
        "checkbox", Option(value, label, hint: hint), number: 0, isChosen: isChosen,
        problemId: problem == nil ? nil : "\(name)-problem")
    }
  }

  private func choice(
    _ type: String, _ option: Option, number: Int, isChosen: Bool, problemId: String? = nil
  ) -> HTML {
    // The first input carries the field's own name, so that the list of problems can lead to it.
    let id = number == 0 ? name : "\(name)-\(number + 1)"
    let hintId = "\(name)-\(number + 1)-hint"
    let described = [option.hint == nil ? nil : hintId, problemId].compactMap(\.self)
    return tag("div", ["class": "choice"]) {
      tag(
        "input",
        [
          "id": id, "name": name, "type": type, "value": option.value, "checked": isChosen ? "" : nil,
          "aria-describedby": described.isEmpty ? nil : described.joined(separator: " "),
        ])
      tag("label", ["for": id]) { option.label }
      if let hint = option.hint { tag("p", ["class": "hint", "id": hintId]) { hint } }
    }
  }
}

/// Something to choose.
package struct Option: Sendable {
  package let value: String
  package let label: String
  package let hint: String?

  package init(_ value: String, _ label: String, hint: String? = nil) {
    self.value = value
    self.label = label
    self.hint = hint
  }
}
