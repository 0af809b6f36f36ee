/// What the console shows when the demo runs.
package enum DemoNotice {
  package static func lines(_ card: DemoCard, address: String, mailFolder: String) -> [String] {
    let accounts = card.accounts.map { account in
      [pad(account.role, 22), pad(account.mail, 28), pad("“\(account.passphrase)”", 32), account.secret]
        .joined()
    }
    return [
      "Stagekansen, demo with made-up data (seed \(card.seed), seen on \(card.until)).",
      "", "  \(address)", "",
      "Staff: \(address)inloggen — the page of the code shows the code of this moment.", "",
      "  " + [pad("role", 22), pad("mail", 28), pad("passphrase", 32), "authenticator secret"].joined(),
    ] + accounts.map { "  " + $0 } + ["", "Codes of students, to come back with:", ""]
      + card.codes.map { "  \($0.code)  \($0.state)" } + ["", "Letters are files in \(mailFolder).", ""]
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
