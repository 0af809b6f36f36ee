import CCurl

/// What the end of a conversation with a mail server means for the letter.
struct SMTPFailure {
  private let code: CURLcode
  private let reply: Int
  private let isWholeMessageOut: Bool

  /// - Parameters:
  ///   - reply: the last code of the server; 0 when it said nothing.
  ///   - isWholeMessageOut: whether only the server's last word was wanting.
  init(_ code: CURLcode, reply: Int, isWholeMessageOut: Bool) {
    (self.code, self.reply, self.isWholeMessageOut) = (code, reply, isWholeMessageOut)
  }

  /// Nil when the server has taken the letter.
  ///
  /// Permanent is only what the server said of this letter. All that an operator can mend is temporary, so
  /// that nothing is given up for it within the day.
  var problem: MailerProblem? {
    switch code {
    case CURLE_OK: nil
    case CURLE_COULDNT_RESOLVE_HOST: .temporary("host")
    case CURLE_COULDNT_CONNECT: .temporary("refused")
    case CURLE_OPERATION_TIMEDOUT: .temporary("timeout")
    case CURLE_SSL_CACERT_BADFILE: .temporary("authorities")
    case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_ENGINE_INITFAILED:
      .temporary("tls")
    case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR: .temporary("auth")
    default: answered
    }
  }

  private var answered: MailerProblem {
    switch reply {
    // Who are you? That is about the account, not about the letter.
    case 530, 534, 535, 538: .temporary("auth")
    case 500...599 where isAboutLetter: .permanent("\(reply)")
    case 400...599: .temporary("\(reply)")
    default: isBroken ? .temporary("cut") : .temporary("curl \(code.rawValue)")
    }
  }

  /// Said to MAIL, RCPT or DATA, or after the message: not to the greeting.
  private var isAboutLetter: Bool { code == CURLE_SEND_ERROR || isWholeMessageOut }

  private var isBroken: Bool {
    [CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_WEIRD_SERVER_REPLY, CURLE_PARTIAL_FILE]
      .contains(code)
  }
}
