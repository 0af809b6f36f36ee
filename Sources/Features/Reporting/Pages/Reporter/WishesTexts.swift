import Texts

/// The words of the page about wishes, contact and consent.
enum WishesTexts {
  static let heading = Text("form.wishes.heading", nl: "Wat wil jij?", en: "What do you want?")
  static let wishes = Text(
    "form.wishes.wishes", nl: "Wat hoop je dat er gebeurt?", en: "What do you hope will happen?")
  static let wishesHint = Text(
    "form.wishes.wishesHint", nl: "Kies alles wat past. Je kunt dit later veranderen.",
    en: "Choose everything that fits. You can change this later.")
  static let several = WhatHappenedTexts.several
  static let contact = Text(
    "form.wishes.contact", nl: "Mogen wij weten wie je bent?", en: "May we know who you are?")
  static let name = Text("form.wishes.name", nl: "Je naam", en: "Your name")
  static let nameHint = Text(
    "form.wishes.nameHint", nl: "Laat dit leeg als je anoniem wilt blijven.",
    en: "Leave this empty if you want to stay anonymous.")
  static let nameMissing = Text(
    "form.wishes.nameMissing", nl: "Vul je naam in, of kies een andere manier.",
    en: "Fill in your name, or choose another way.")
  static let reach = Text("form.wishes.reach", nl: "Hoe mogen we je bereiken?", en: "How may we reach you?")
  static let reachHint = Text(
    "form.wishes.reachHint", nl: "Telefoon of e-mail. Leeg mag ook. Met je code kun je altijd terugkomen.",
    en: "Phone or e-mail. You may leave it empty. You can always come back with your code.")
  static let alert = Text(
    "form.wishes.alert", nl: "E-mail voor een seintje (hoeft niet)", en: "E-mail for a notice (optional)")
  static let alertHint = Text(
    "form.wishes.alertHint",
    nl:
      "Je krijgt alleen: er staat een bericht voor je klaar. Niemand van de school kan dit adres zien. Gebruik een adres dat alleen jij leest.",
    en:
      "You only get: there is a message waiting for you. Nobody at school can see this address. Use an address that only you read."
  )
  static let addressWrong = Text(
    "form.wishes.addressWrong",
    nl: "Dit lijkt geen e-mailadres. Kijk of er een @ in staat, of laat het leeg.",
    en: "This does not look like an e-mail address. Check that it has an @, or leave it empty.")
  static let consents = Text("form.wishes.consents", nl: "Wat mogen wij doen?", en: "What may we do?")
  static let consentsHint = Text(
    "form.wishes.consentsHint", nl: "Alles staat nu op nee. Je kunt dit altijd veranderen.",
    en: "Everything is set to no. You can always change this.")
  static let yes = Text("form.wishes.yes", nl: "Ja, dat mag", en: "Yes, you may")
  static let no = Text("form.wishes.no", nl: "Nee", en: "No")

  static let all = [
    heading, wishes, wishesHint, contact, name, nameHint, nameMissing, reach, reachHint, alert, alertHint,
    addressWrong, consents,
    consentsHint, yes, no,
  ]
}
