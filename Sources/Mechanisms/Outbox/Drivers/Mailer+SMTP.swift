extension Mailer {
  /// Hands each letter to a mail server: one conversation, one recipient.
  package static func smtp(_ account: SMTPAccount, from sender: Sender) -> Mailer {
    let threads = MailThreads(4)
    let transfer = SMTPTransfer(account: account, name: sender.domain)
    return Mailer { letter, id, now in
      let message = Array(letter.message(from: sender, id: id, at: now).utf8)
      try await threads.run { try transfer.send(message, from: sender.address, to: letter.recipient) }
    }
  }
}

extension SMTPAccount {
  /// Greets the server and signs in, as a letter would, and sends nothing.
  ///
  /// - Parameter name: what we call ourselves.
  package func probe(as name: String) async throws {
    let transfer = SMTPTransfer(account: self, name: name)
    try await MailThreads(1).run { try transfer.probe() }
  }
}
