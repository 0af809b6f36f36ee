import Texts

/// The words of the status page.
enum StatusTexts {
  static let lateTitle = Text("status.lateTitle", nl: "Wij zijn te laat", en: "We are late")
  static let late = Text(
    "status.late",
    nl: "{promise}. Dat beloofden we vóór het einde van {date}. Het is nu {days} werkdagen te laat.",
    en: "{promise}. We promised that before the end of {date}. It is now {days} working days late.")
  static let lateOne = Text(
    "status.lateOne",
    nl: "{promise}. Dat beloofden we vóór het einde van {date}. Het is nu 1 werkdag te laat.",
    en: "{promise}. We promised that before the end of {date}. It is now 1 working day late.")
  static let lateJust = Text(
    "status.lateJust", nl: "{promise}. Dat beloofden we vóór het einde van {date}. Dat is niet gelukt.",
    en: "{promise}. We promised that before the end of {date}. We did not manage.")
  static let lateHelp = Text(
    "status.lateHelp",
    nl:
      "Dat is niet jouw schuld. Je kunt ook naar de vertrouwenspersoon gaan. Of bel gratis met discriminatie.nl: 0800-0880.",
    en:
      "That is not your fault. You can also go to the confidential adviser. Or call discriminatie.nl for free: 0800-0880."
  )
  static let owner = Text(
    "status.owner", nl: "{name} van {school} is aan de beurt.", en: "It is up to {name} at {school} now.")
  static let team = Text(
    "status.team", nl: "{school} is aan de beurt. Iemand pakt je melding op.",
    en: "It is up to {school} now. Somebody will take your report.")
  static let movedOutside = Text(
    "status.movedOutside", nl: "{bureau} leest je melding nu ook.", en: "{bureau} reads your report now too.")
  static let due = Text(
    "status.due", nl: "uiterlijk {date}, nog {days} werkdagen", en: "by {date}, {days} working days left")
  static let dueToday = Text("status.dueToday", nl: "vandaag, {date}", en: "today, {date}")
  static let dueTomorrow = Text(
    "status.dueTomorrow", nl: "uiterlijk {date}, nog 1 werkdag", en: "by {date}, 1 working day left")
  static let timeline = Text("status.timeline", nl: "Wat er is gebeurd", en: "What has happened")
  static let you = Text("status.you", nl: "jij", en: "you")
  static let told = Text("status.told", nl: "Wat je ons vertelde", en: "What you told us")
  static let looks = Text("status.looks", nl: "Wie je melding heeft gelezen", en: "Who has read your report")
  static let noLooks = Text("status.noLooks", nl: "Nog niemand.", en: "Nobody yet.")
  static let message = Text("status.message", nl: "Schrijf een bericht", en: "Write a message")
  static let sendMessage = Text("status.sendMessage", nl: "Stuur bericht", en: "Send message")
  static let messageEmpty = Text(
    "status.messageEmpty", nl: "Schrijf eerst wat je wilt zeggen.", en: "First write what you want to say.")
  static let leave = Text("status.leave", nl: "Sluit af", en: "Leave")
  static let choices = Text("status.choices", nl: "Wat je kunt doen", en: "What you can do")
  static let receipt = Text("status.receipt", nl: "Bewaar het bewijs", en: "Keep the receipt")
  static let refused = Text(
    "status.refused", nl: "Dit kan nu niet meer. Kijk wat er is veranderd.",
    en: "This is no longer possible. See what has changed.")
  static let back = Text("status.back", nl: "Terug naar je melding", en: "Back to your report")

  static let all = [
    lateTitle, late, lateOne, lateJust, lateHelp, owner, team, movedOutside, due, dueToday, dueTomorrow,
    timeline, you,
    told, looks, noLooks, message, sendMessage,
    messageEmpty, leave, choices, receipt, refused, back,
  ]
}
