import CCurl
import Foundation

/// One conversation with a mail server, by libcurl. Blocks its thread; shares nothing with others.
struct SMTPTransfer {
  let account: SMTPAccount
  /// What we call ourselves in the greeting.
  let name: String

  /// Hands one message to the server.
  ///
  /// - Parameter message: whole, with CRLF line ends. libcurl doubles the dots at the beginnings of lines and
  ///   writes the end.
  func send(_ message: [UInt8], from sender: String, to recipient: String) throws(MailerProblem) {
    let handle = try prepared()
    let recipients = curl_slist_append(nil, "<\(recipient)>")
    defer {
      curl_slist_free_all(recipients)
      curl_easy_cleanup(handle)
    }
    let source = MessageSource(message)
    try handle.set(CURLOPT_MAIL_FROM, "<\(sender)>")
    try Self.check(ccurl_set_list(handle, CURLOPT_MAIL_RCPT, recipients))
    try handle.set(CURLOPT_UPLOAD, 1)
    // No size is told: libcurl counts doubled dots as well, and would stop too early.
    let pointer = Unmanaged.passUnretained(source).toOpaque()
    try Self.check(ccurl_set_reading(handle, MessageSource.read, pointer))
    let code = withExtendedLifetime(source) { curl_easy_perform(handle) }
    let reply = ccurl_response_code(handle)
    if let problem = SMTPFailure(code, reply: reply, isWholeMessageOut: source.isExhausted).problem {
      throw problem
    }
  }

  /// Greets the server, signs in, and asks it to do nothing.
  func probe() throws(MailerProblem) {
    let handle = try prepared()
    defer { curl_easy_cleanup(handle) }
    try handle.set(CURLOPT_CUSTOMREQUEST, "NOOP")
    try handle.set(CURLOPT_NOBODY, 1)
    let code = curl_easy_perform(handle)
    let reply = ccurl_response_code(handle)
    if let problem = SMTPFailure(code, reply: reply, isWholeMessageOut: false).problem { throw problem }
  }

  /// Once in the life of the program.
  private static let isStarted: Bool = {
    // TLS writes to connections that may be gone; that is an error of the write, not the end of the program.
    signal(SIGPIPE, SIG_IGN)
    return ccurl_start() == CURLE_OK
  }()

  private func prepared() throws(MailerProblem) -> UnsafeMutableRawPointer {
    guard Self.isStarted, let handle = curl_easy_init() else { throw .temporary("curl") }
    do throws(MailerProblem) {
      try setUp(handle)
      return handle
    } catch {
      curl_easy_cleanup(handle)
      throw error
    }
  }

  private func setUp(_ handle: UnsafeMutableRawPointer) throws(MailerProblem) {
    let server = account.server
    let scheme = server.security == .tls ? "smtps" : "smtp"
    try handle.set(CURLOPT_URL, "\(scheme)://\(server.host):\(server.port)/\(name)")
    try handle.set(CURLOPT_NOSIGNAL, 1)
    // A proxy that the environment names is for the web.
    try handle.set(CURLOPT_PROXY, "")
    try handle.set(CURLOPT_CONNECTTIMEOUT_MS, account.connectMilliseconds)
    try handle.set(CURLOPT_TIMEOUT_MS, account.wholeMilliseconds)
    // Or it would wait two minutes for an answer to its goodbye, and do that after the time is over.
    try handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, account.answerSeconds)
    try handle.set(CURLOPT_FORBID_REUSE, 1)
    guard server.security != .none else { return }
    try handle.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
    try handle.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    try handle.set(CURLOPT_SSL_VERIFYPEER, 1)
    try handle.set(CURLOPT_SSL_VERIFYHOST, 2)
    if let authorities = account.authorities { try handle.set(CURLOPT_CAINFO, authorities) }
    if let credentials = account.credentials {
      try handle.set(CURLOPT_USERNAME, credentials.user)
      try handle.set(CURLOPT_PASSWORD, credentials.password)
    }
  }

  fileprivate static func check(_ code: CURLcode) throws(MailerProblem) {
    guard code == CURLE_OK else { throw .temporary("curl \(code.rawValue)") }
  }
}

extension UnsafeMutableRawPointer {
  fileprivate func set(_ option: CURLoption, _ value: Int) throws(MailerProblem) {
    try SMTPTransfer.check(ccurl_set_long(self, option, value))
  }

  fileprivate func set(_ option: CURLoption, _ value: String) throws(MailerProblem) {
    try SMTPTransfer.check(ccurl_set_string(self, option, value))
  }
}

/// The message as libcurl reads it, piece by piece, on the thread of the transfer.
private final class MessageSource {
  private let bytes: [UInt8]
  private var position = 0
  /// Whether libcurl was told that nothing follows: from then on the server has the word.
  private(set) var isExhausted = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static let read: curl_read_callback = { buffer, size, count, source in
    guard let buffer, let source else { return Int(CURL_READFUNC_ABORT) }
    return Unmanaged<MessageSource>.fromOpaque(source).takeUnretainedValue().fill(buffer, size * count)
  }

  private func fill(_ buffer: UnsafeMutablePointer<CChar>, _ room: Int) -> Int {
    let piece = bytes[position...].prefix(room)
    isExhausted = piece.isEmpty
    UnsafeMutableRawBufferPointer(start: buffer, count: room).copyBytes(from: piece)
    position += piece.count
    return piece.count
  }
}
