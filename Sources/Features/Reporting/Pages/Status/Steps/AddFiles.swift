import Cases
import Texts
import Web

extension StatusStep {
  static let addFiles = StatusStep(
    path: "/m/bestand", action: .addFile,
    title: Text("status.addFiles.title", nl: "Voeg een foto of bestand toe", en: "Add a photo or file"),
    explanation: WhereAndWhenTexts.filesHint,
    button: Text("status.addFiles.button", nl: "Voeg toe", en: "Add"),
    fields: { request, _, problems in
      Field("files", WhereAndWhenTexts.files, in: request, problems: problems)
        .files(accept: "image/jpeg,image/png,image/webp,application/pdf")
    },
    command: { form, status in
      if form.isCutOff {
        return .problems([FieldProblem("files", FileTexts.tooMuch, ["limit": FileIntake.megabytes])])
      }
      if form.files.isEmpty { return .problems([FieldProblem("files", chooseFirst)]) }
      if status.fileCount + form.files.count > filesOfReport {
        return .problems([FieldProblem("files", FileTexts.tooMany, ["limit": "\(filesOfReport)"])])
      }
      return .command(CaseCommand(.addFile))
    })

  static let chooseFirst = Text(
    "status.addFiles.choose", nl: "Kies eerst een bestand.", en: "Choose a file first.")
  /// In all, those that came with the report included.
  static let filesOfReport = 20
}
