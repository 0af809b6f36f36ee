package import HTTPTypes

/// Why a page is not shown. Carries facts; ``ErrorPages`` turns them into words.
package enum WebProblem: Error, Equatable {
  case notFound
  case methodNotAllowed([HTTPRequest.Method])
  case forbidden
  case wrongBodyType
  case bodyTooLarge(limit: Int)
  /// Too much at once; try again after so many seconds.
  case busy(seconds: Int)
  /// The form did not come from us, or not from this visitor.
  case foreignForm
  /// Nothing can be stored or read for the moment: the disk is full, or the database is away.
  case unavailable
  /// The visit took too long; what was typed is shown, and the code leads back.
  case visitEnded

  package var status: HTTPResponse.Status {
    switch self {
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .forbidden: .forbidden
    case .wrongBodyType: .unsupportedMediaType
    case .bodyTooLarge: .contentTooLarge
    case .busy: .tooManyRequests
    case .unavailable: .serviceUnavailable
    case .foreignForm, .visitEnded: .badRequest
    }
  }
}
