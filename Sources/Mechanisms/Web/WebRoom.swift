package import Storage
package import Texts

/// What this room brings along.
package enum WebRoom {
  package static let migrations: [Migration] = [SessionStore.firstTable]
  package static let routes: [Route] = [Stylesheet.route, LanguageChoice.route]
  package static let texts: [Text] = ErrorTexts.all + FrameTexts.all
}
