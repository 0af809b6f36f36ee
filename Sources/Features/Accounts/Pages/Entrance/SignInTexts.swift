import Texts

/// The words of signing in.
enum SignInTexts {
  static let signIn = Text("signIn.title", nl: "Inloggen", en: "Sign in")
  static let mail = Text("signIn.mail", nl: "Mailadres", en: "Email address")
  static let passphrase = Text("signIn.passphrase", nl: "Wachtzin", en: "Passphrase")
  static let next = Text("signIn.next", nl: "Verder", en: "Continue")
  static let wrong = Text(
    "signIn.wrong",
    nl: "Het mailadres en de wachtzin horen niet bij elkaar. Kijk ze na en probeer het opnieuw.",
    en: "The email address and the passphrase do not match. Check them and try again.")
  static let wait = Text(
    "signIn.wait", nl: "Wacht {seconds} seconden. Probeer het dan opnieuw.",
    en: "Wait {seconds} seconds. Then try again.")
  static let busy = Text(
    "signIn.busy", nl: "Er loggen nu veel mensen in. Wacht even en probeer het opnieuw.",
    en: "Many people are signing in now. Wait a moment and try again.")
  static let codeTitle = Text("signIn.code.title", nl: "Vul de code in", en: "Enter the code")
  static let code = Text("signIn.code", nl: "Code van 6 cijfers", en: "Code of 6 digits")
  static let codeHint = Text(
    "signIn.code.hint",
    nl: "De code staat in de app op je telefoon. Telefoon kwijt? Vul dan een herstelcode in.",
    en: "The code is in the app on your phone. Lost your phone? Then enter a recovery code.")
  static let wrongCode = Text(
    "signIn.code.wrong", nl: "Deze code klopt niet, of je hebt hem al gebruikt. Wacht op de volgende code.",
    en: "This code is not right, or you have used it already. Wait for the next code.")
  static let demoCode = Text(
    "signIn.code.demo", nl: "Proefversie: de code is nu {code}.", en: "Trial version: the code is now {code}."
  )
  static let again = Text("signIn.again", nl: "Begin opnieuw", en: "Start again")
  static let signedOut = Text("signIn.signedOut", nl: "Je bent uitgelogd", en: "You have been signed out")
  static let signedOutWords = Text(
    "signIn.signedOut.words",
    nl: "Je tekst staat hieronder en is niet verstuurd. Kopieer hem en log opnieuw in.",
    en: "Your text is below and was not sent. Copy it and sign in again.")

  static let all = [
    signIn, mail, passphrase, next, wrong, wait, busy, codeTitle, code, codeHint, wrongCode, demoCode, again,
    signedOut, signedOutWords,
  ]
}
