import Texts

/// The words of accepting an invitation.
enum InvitationTexts {
  static let title = Text("invitation.title", nl: "Welkom, {name}", en: "Welcome, {name}")
  static let intro = Text(
    "invitation.intro", nl: "{organisation} vraagt je mee te doen als: {role}.",
    en: "{organisation} asks you to take part as: {role}.")
  static let steps = Text(
    "invitation.steps",
    nl: "Je kiest nu een wachtzin. Daarna koppel je je telefoon. Houd een app voor codes bij de hand.",
    en: "You now choose a passphrase. After that you link your phone. Keep an app for codes at hand.")
  static let keep = Text(
    "invitation.keep",
    nl: "Alleen jij kent deze wachtzin. Ben je hem kwijt? Dan moet iemand je opnieuw uitnodigen.",
    en: "Only you know this passphrase. Have you lost it? Then somebody has to invite you again.")
  static let goneTitle = Text(
    "invitation.gone.title", nl: "Deze link werkt niet", en: "This link does not work")
  static let gone = Text(
    "invitation.gone",
    nl: "De link is niet goed, al gebruikt of te oud. Vraag een nieuwe aan wie je uitnodigde.",
    en: "The link is wrong, was used, or is too old. Ask for a new one from who invited you.")
  static let linkTitle = Text("invitation.link.title", nl: "Koppel je telefoon", en: "Link your phone")
  static let scan = Text(
    "invitation.link.scan", nl: "Scan deze code met de app voor codes op je telefoon.",
    en: "Scan this code with the app for codes on your phone.")
  static let picture = Text(
    "invitation.link.picture", nl: "QR-code met het geheim dat hieronder ook als tekst staat.",
    en: "QR code with the secret that also stands below as text.")
  static let typeOver = Text(
    "invitation.link.type", nl: "Lukt scannen niet? Typ dan dit geheim over in de app.",
    en: "Can't you scan? Then type this secret into the app.")
  static let confirm = Text(
    "invitation.link.confirm", nl: "Vul de code in die de app nu laat zien",
    en: "Enter the code that the app shows now")
  static let wrongCode = Text(
    "invitation.link.wrong",
    nl: "Deze code klopt niet. Kijk of de klok van je telefoon goed staat. Wacht op de volgende code.",
    en: "This code is not right. See whether the clock of your phone is right. Wait for the next code.")
  static let finish = Text("invitation.link.finish", nl: "Klaar", en: "Done")
  static let codesTitle = Text(
    "invitation.codes.title", nl: "Bewaar je herstelcodes", en: "Keep your recovery codes")
  static let codes = Text(
    "invitation.codes",
    nl: "Telefoon kwijt? Dan log je in met een van deze codes. Elke code werkt één keer.",
    en: "Lost your phone? Then you sign in with one of these codes. Each code works once.")
  static let codesOnce = Text(
    "invitation.codes.once", nl: "Je ziet ze alleen nu. Print ze of schrijf ze over.",
    en: "You see them only now. Print them or copy them down.")

  static let all = [
    title, intro, steps, keep, goneTitle, gone, linkTitle, scan, picture, typeOver, confirm, wrongCode,
    finish,
    codesTitle, codes, codesOnce,
  ]
}
