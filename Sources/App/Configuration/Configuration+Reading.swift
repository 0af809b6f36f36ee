extension Configuration {
  /// Reads everything, and names all mistakes at once.
  ///
  /// - Parameters:
  ///   - options: what the command line gives, by option (`--port`); an option wins over the environment.
  ///   - environment: only the names that begin with `STAGEKANSEN_` count. An unknown one is a mistake.
  ///   - file: the content of a file that a `…_FILE` names; nil when it can't be read.
  package static func read(
    options: [String: String] = [:], environment: [String: String], file: (String) -> String?
  ) throws(ConfigurationProblems) -> Configuration {
    var configuration = Configuration()
    var problems: [ConfigurationProblem] = []
    for setting in Setting.all {
      switch found(setting, options, environment, file) {
      case .nothing: continue
      case .wrong(let problem): problems.append(problem)
      case .text(let text, let place):
        let reason = text.isEmpty ? "is empty" : setting.read(text, &configuration)
        if let reason { problems.append(ConfigurationProblem(place: place, reason: reason)) }
      }
    }
    problems += configuration.mailContradictions + unknown(in: environment)
    if configuration.backupFolder != nil, environment[Setting.backupKey.name] == nil {
      let reason = "wants STAGEKANSEN_BACKUP_KEY too; stagekansen backup new-key makes one"
      problems.append(ConfigurationProblem(place: Setting.backupFolder.name, reason: reason))
    }
    guard problems.isEmpty else { throw ConfigurationProblems(list: problems) }
    return configuration
  }

  private enum Found {
    case nothing
    case text(String, place: String)
    case wrong(ConfigurationProblem)
  }

  private static func found(
    _ setting: Setting, _ options: [String: String], _ environment: [String: String],
    _ file: (String) -> String?
  ) -> Found {
    if let option = setting.option, let text = options[option] { return .text(text, place: option) }
    let text = environment[setting.name]
    guard setting.isSecret, let path = environment[setting.name + "_FILE"] else {
      return text.map { .text($0, place: setting.name) } ?? .nothing
    }
    let place = setting.name + "_FILE"
    guard text == nil else {
      return .wrong(ConfigurationProblem(place: place, reason: "\(setting.name) is set too"))
    }
    guard let content = file(path) else {
      return .wrong(ConfigurationProblem(place: place, reason: "can't read \(path)"))
    }
    let line = content.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return .text(line, place: place)
  }

  /// Names of ours that mean nothing, most likely misspelt. Those of the tests are left alone.
  private static func unknown(in environment: [String: String]) -> [ConfigurationProblem] {
    let known = Set(Setting.all.flatMap { $0.isSecret ? [$0.name, $0.name + "_FILE"] : [$0.name] })
    let foreign = ["STAGEKANSEN_TEST_", "STAGEKANSEN_GOLDEN", "STAGEKANSEN_WRITE_", "STAGEKANSEN_PYTHON"]
    return environment.keys.sorted()
      .filter { name in
        name.hasPrefix("STAGEKANSEN_") && !known.contains(name) && !foreign.contains { name.hasPrefix($0) }
      }
      .map { ConfigurationProblem(place: $0, reason: "is not a setting; see stagekansen check-config") }
  }
}
