import Outbox

extension Configuration {
  /// Who letters come from.
  var sender: Sender { mailFrom ?? .standard }

  /// The account at the mail server; nil when letters go elsewhere.
  var mailAccount: SMTPAccount? {
    guard case .server(let server) = mail else { return nil }
    return SMTPAccount(
      server: server,
      credentials: mailUser.map { SMTPAccount.Credentials(user: $0, password: mailPassword ?? "") },
      authorities: mailAuthorities)
  }

  var mailer: Mailer {
    if let mailAccount { return .smtp(mailAccount, from: sender) }
    if case .program(let path) = mail { return .sendmail(path: path, from: sender) }
    return .folder(installation.mailFolder, from: sender)
  }

  /// Settings about mail that are right each, and do not go together.
  var mailContradictions: [ConfigurationProblem] {
    var problems: [ConfigurationProblem] = []
    func wrong(_ setting: Setting, _ reason: String) {
      problems.append(ConfigurationProblem(place: setting.name, reason: reason))
    }
    if mailUser != nil, mailPassword == nil { wrong(.mailUser, "has no STAGEKANSEN_MAIL_PASSWORD") }
    if mailPassword != nil, mailUser == nil { wrong(.mailPassword, "has no STAGEKANSEN_MAIL_USER") }
    let security: MailServer.Security? = if case .server(let server) = mail { server.security } else { nil }
    if mailUser != nil, security == nil || security == .some(.none) {
      wrong(.mailUser, "is only told to a server with TLS: smtp:// or smtps://")
    }
    if mailAuthorities != nil, security == nil || security == .some(.none) {
      wrong(.mailAuthorities, "is only for a server with TLS: smtp:// or smtps://")
    }
    return problems
  }
}
