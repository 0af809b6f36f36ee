import Texts

/// What a part of a page needs to write itself, so that it can be written without a request.
struct PageContext: Sendable {
  let language: Language
  /// What precedes every address; empty or `/x`.
  let basePath: String

  func href(_ path: String) -> String { basePath + path }
}
