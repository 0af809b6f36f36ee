import Accounts
import Audit
import Core
import HTTPTypes
import Organisations
import Storage
import Web

/// `/werk/{case}/bestand/{number}`: a file, to be kept by the browser and never shown inside a page. Noted
/// like a look.
enum FileRoute {
  static let path = "/werk/{case}/bestand/{number}"

  static let route = Route.staff(.get, path, needs: .readCases) { request in
    let (id, door, now) = (try request.caseId(), CaseDoor(request), request.environment.clock.now())
    guard let number = request.web.parameters["number"].flatMap(Int.init) else { throw WebProblem.notFound }
    let file = try await request.environment.database.write { connection -> CaseFile? in
      guard let opened = try door.open(id, on: connection),
        let file = try CaseFiles.file(number, of: id, key: opened.key, on: connection)
      else { return nil }
      try CaseAudit.note(.fileRead, about: id, by: door.viewer, at: now, keys: door.keys, on: connection)
      return file
    }
    guard let file else { throw try await request.refused(id) }
    return .download(file.bytes, name: "bestand-\(number).\(file.ending)", type: file.mediaType)
  }
}

extension CaseFile {
  /// The ending of a name that fits its kind.
  fileprivate var ending: String {
    switch mediaType {
    case "image/jpeg": "jpg"
    case "image/png": "png"
    case "image/webp": "webp"
    case "application/pdf": "pdf"
    default: "bin"
    }
  }
}
