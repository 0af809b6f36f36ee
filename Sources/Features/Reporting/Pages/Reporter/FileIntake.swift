import Core
import FileCleaning
import Storage
import Texts
import Vault
import Web

/// Takes the files of a form: cleaned before they are kept, each with its own message when it can't be taken.
enum FileIntake {
  /// Keeps the files that are good, and tells about the others.
  static func take(from request: WebRequest, step: FormStep, visit: ReporterVisit) async throws
    -> [FieldProblem]
  {
    guard step.takesFiles else { return [] }
    let database = request.environment.database
    if request.form.text("go") == "removeFiles" {
      try await database.write { try DraftFileStore.removeAll(of: visit.token.lookup, on: $0) }
      return []
    }
    let present = try await database.read { try DraftFileStore.count(of: visit.token.lookup, on: $0) }
    let room = max(0, FieldLimits.files - present)
    // No more than fit are even looked at: cleaning costs a process for each document.
    let given = Array(request.form.files.prefix(room))
    let (files, found) = try await clean(given, with: request.environment)
    var problems = found
    if request.form.isCutOff {
      problems.append(FieldProblem("files", FileTexts.tooMuch, ["limit": megabytes]))
    }
    if request.form.files.count > room {
      problems.append(FieldProblem("files", FileTexts.tooMany, ["limit": "\(FieldLimits.files)"]))
    }
    if !files.isEmpty {
      try await database.write { connection in
        for file in files { try DraftFileStore.add(DraftFile(file), to: visit.token, on: connection) }
      }
    }
    return problems
  }

  static let megabytes = "\(FieldLimits.file / 1_048_576)"

  /// The files that can be taken, and the problems of the others.
  static func clean(
    _ files: [UploadedFile], with environment: Environment
  ) async throws -> ([CleanFile], [FieldProblem]) {
    var taken: [CleanFile] = []
    var problems: [FieldProblem] = []
    for file in files {
      switch try await environment.clean(file.bytes) {
      case .success(let clean): taken.append(clean)
      case .failure(let refusal): problems.append(problem(refusal, name: file.name))
      }
    }
    return (taken, problems)
  }

  private static func problem(_ refusal: FileRefusal, name: String) -> FieldProblem {
    let values = ["name": name, "limit": megabytes]
    return switch refusal {
    case .empty: FieldProblem("files", FileTexts.empty, values)
    case .tooLarge: FieldProblem("files", FileTexts.tooLarge, values)
    case .unknownType: FieldProblem("files", FileTexts.unknownType, values)
    case .damaged: FieldProblem("files", FileTexts.damaged, values)
    case .tooManyPixels: FieldProblem("files", FileTexts.tooManyPixels, values)
    case .encrypted: FieldProblem("files", FileTexts.encrypted, values)
    }
  }
}

/// The words about files that can't be taken.
enum FileTexts {
  static let empty = Text(
    "file.empty", nl: "{name} is leeg. Kies een ander bestand.", en: "{name} is empty. Choose another file.")
  static let tooLarge = Text(
    "file.tooLarge", nl: "{name} is te groot. Kies een bestand van hoogstens {limit} MB.",
    en: "{name} is too large. Choose a file of at most {limit} MB.")
  static let tooMuch = Text(
    "file.tooMuch", nl: "De bestanden zijn samen te groot. Stuur ze een voor een, elk hoogstens {limit} MB.",
    en: "The files are too large together. Send them one by one, {limit} MB each at most.")
  static let tooMany = Text(
    "file.tooMany", nl: "Je kunt hoogstens {limit} bestanden toevoegen.",
    en: "You can add {limit} files at most.")
  static let unknownType = Text(
    "file.unknownType", nl: "{name} kunnen we niet aannemen. Kies een JPEG, PNG, WebP of PDF.",
    en: "We cannot take {name}. Choose a JPEG, PNG, WebP or PDF.")
  static let damaged = Text(
    "file.damaged", nl: "{name} is beschadigd. Maak de foto of het bestand opnieuw.",
    en: "{name} is damaged. Make the photo or the file again.")
  static let tooManyPixels = Text(
    "file.tooManyPixels", nl: "{name} is te groot in beeld. Maak de foto kleiner.",
    en: "{name} has too many pixels. Make the picture smaller.")
  static let encrypted = Text(
    "file.encrypted", nl: "{name} zit op slot met een wachtwoord. Haal het wachtwoord eraf.",
    en: "{name} is locked with a password. Take the password off.")

  static let all = [empty, tooLarge, tooMuch, tooMany, unknownType, damaged, tooManyPixels, encrypted]
}
