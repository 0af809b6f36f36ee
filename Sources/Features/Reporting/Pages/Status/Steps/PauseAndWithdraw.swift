import Cases
import Texts

extension StatusStep {
  static let pause = plain(
    "/m/pauze", .pause,
    title: Text("status.pause.title", nl: "Zet je melding stil", en: "Pause your report"),
    explanation: Text(
      "status.pause.explanation",
      nl: "We doen dan niets meer, tot jij verder wilt. Na ongeveer zes weken vragen we of je verder wilt.",
      en: "We then do nothing until you want to go on. After about six weeks we ask if you want to go on."),
    button: Text("status.pause.button", nl: "Zet stil", en: "Pause"))

  static let resume = plain(
    "/m/verder", .resume,
    title: Text("status.resume.title", nl: "Ga verder met je melding", en: "Go on with your report"),
    explanation: Text(
      "status.resume.explanation", nl: "We gaan verder waar we waren. Je krijgt nieuwe data.",
      en: "We go on where we were. You get new dates."),
    button: Text("status.resume.button", nl: "Ga verder", en: "Go on"))

  static let withdraw = plain(
    "/m/intrekken", .withdraw,
    title: Text("status.withdraw.title", nl: "Trek je melding in", en: "Withdraw your report"),
    explanation: Text(
      "status.withdraw.explanation",
      nl: "We stoppen dan. Je hoeft niet te zeggen waarom. Je kunt altijd opnieuw melden.",
      en: "We then stop. You need not say why. You can always report again."),
    button: Text("status.withdraw.button", nl: "Trek in", en: "Withdraw"))

  static let declineAftercare = plain(
    "/m/geen-nazorg", .declineAftercare,
    title: Text(
      "status.noAftercare.title", nl: "Vraag mij niet meer hoe het gaat",
      en: "Do not ask me how I am any more"),
    explanation: Text(
      "status.noAftercare.explanation", nl: "We vragen dan niet meer hoe het gaat, na twee en na zes weken.",
      en: "We then no longer ask how you are, after two and after six weeks."),
    button: Text("status.noAftercare.button", nl: "Dat hoeft niet meer", en: "No longer needed"))
}
