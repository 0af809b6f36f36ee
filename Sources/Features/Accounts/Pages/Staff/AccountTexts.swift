import Texts

/// The words of one's own account.
enum AccountTexts {
  static let title = Text("account.title", nl: "Mijn account", en: "My account")
  static let name = Text("account.name", nl: "Naam", en: "Name")
  static let role = Text("account.role", nl: "Rol", en: "Role")
  static let codesLeft = Text(
    "account.codesLeft", nl: "Herstelcodes die nog werken", en: "Recovery codes that still work")
  static let present = Text("account.present", nl: "Je wachtzin van nu", en: "Your present passphrase")
  static let changePassphrase = Text("account.passphrase", nl: "Wachtzin wijzigen", en: "Change passphrase")
  static let changed = Text(
    "account.changed", nl: "Je wachtzin is gewijzigd. Op andere apparaten ben je uitgelogd.",
    en: "Your passphrase was changed. On other devices you have been signed out.")
  static let newCodes = Text("account.newCodes", nl: "Nieuwe herstelcodes", en: "New recovery codes")
  static let newCodesHint = Text(
    "account.newCodes.hint", nl: "Je krijgt tien nieuwe codes. De oude codes werken dan niet meer.",
    en: "You get ten new codes. The old codes then no longer work.")
  static let wrong = Text(
    "account.wrong", nl: "Dit is niet je wachtzin van nu. Typ hem opnieuw.",
    en: "This is not your present passphrase. Type it again.")

  static let all = [
    title, name, role, codesLeft, present, changePassphrase, changed, newCodes, newCodesHint, wrong,
  ]
}
