import HTML
import Texts
import Vault
import Web

/// A new passphrase, typed twice since it can't be seen.
enum PassphraseFields {
  static let new = Text("passphrase.new", nl: "Nieuwe wachtzin", en: "New passphrase")
  static let newHint = Text(
    "passphrase.new.hint",
    nl: "Minstens 12 tekens. Neem bijvoorbeeld vijf woorden die niet bij elkaar horen. Je mag plakken.",
    en: "At least 12 characters. Take for instance five words that do not belong together. You may paste.")
  static let again = Text(
    "passphrase.again", nl: "Nog een keer dezelfde wachtzin", en: "The same passphrase once more")
  static let different = Text(
    "passphrase.different", nl: "De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.",
    en: "The two passphrases are not the same. Type them again.")
  static let tooShort = Text(
    "passphrase.tooShort", nl: "Deze wachtzin is te kort. Neem er een van minstens {count} tekens.",
    en: "This passphrase is too short. Take one of at least {count} characters.")
  static let tooLong = Text(
    "passphrase.tooLong", nl: "Deze wachtzin is te lang. Neem er een van hoogstens {count} tekens.",
    en: "This passphrase is too long. Take one of at most {count} characters.")
  static let common = Text(
    "passphrase.common", nl: "Deze wachtzin wordt vaak gebruikt. Neem woorden die anderen niet kiezen.",
    en: "This passphrase is used often. Take words that others do not choose.")
  static let repeated = Text(
    "passphrase.repeated", nl: "In deze wachtzin herhaalt zich te veel. Neem verschillende woorden.",
    en: "This passphrase repeats itself too much. Take different words.")
  static let holdsAddress = Text(
    "passphrase.holdsAddress", nl: "Deze wachtzin lijkt op je mailadres. Neem andere woorden.",
    en: "This passphrase looks like your email address. Take other words.")

  static let texts = [new, newHint, again, different, tooShort, tooLong, common, repeated, holdsAddress]

  static func html(_ request: WebRequest, problems: [FieldProblem]) -> HTML {
    fragment {
      Field("newPassphrase", new, hint: newHint, in: request, problems: problems)
        .line("", type: "password", complete: "new-password")
      Field("newPassphraseAgain", again, in: request, problems: problems)
        .line("", type: "password", complete: "new-password")
    }
  }

  /// Nil when both fields hold the same.
  static func mismatch(_ request: WebRequest) -> FieldProblem? {
    request.form.exact("newPassphrase") == request.form.exact("newPassphraseAgain")
      ? nil : FieldProblem("newPassphraseAgain", different)
  }
}

extension PassphraseProblem {
  /// For the field of a new passphrase.
  var problem: FieldProblem {
    switch self {
    case .tooShort(let count): FieldProblem("newPassphrase", PassphraseFields.tooShort, ["count": "\(count)"])
    case .tooLong(let count): FieldProblem("newPassphrase", PassphraseFields.tooLong, ["count": "\(count)"])
    case .common: FieldProblem("newPassphrase", PassphraseFields.common)
    case .repeated: FieldProblem("newPassphrase", PassphraseFields.repeated)
    case .holdsAddress: FieldProblem("newPassphrase", PassphraseFields.holdsAddress)
    }
  }
}
