import Texts

/// The words of the first page of the form.
enum StoryTexts {
  static let heading = Text("form.story.heading", nl: "Wat gebeurde er?", en: "What happened?")
  static let promise = Text(
    "form.story.promise", nl: "Alleen de mensen die je hieronder kiest van {school} lezen dit.",
    en: "Only the people of {school} that you choose below read this.")
  static let notSeen = Text(
    "form.story.notSeen", nl: "Het bedrijf en je docenten zien het niet. Wij doen niets zonder dat jij het goed vindt.",
    en: "The company and your teachers do not see it. We do nothing unless you agree.")
  static let limit = Text(
    "form.story.limit",
    nl: "Twee uitzonderingen: bij direct gevaar voor iemand, en als je jonger bent dan 18 en het gaat over seks met iemand die op school werkt. Dan moet de school ingrijpen. Je hoort dat altijd eerst.",
    en:
      "Two exceptions: when somebody is in direct danger, and when you are under 18 and it is about sex with somebody who works at school. Then the school has to act. You always hear that first."
  )
  static let receiver = Text("form.story.receiver", nl: "Wie mag dit lezen?", en: "Who may read this?")
  static let desk = Text("form.story.desk", nl: "Het meldpunt van de school", en: "The school's reporting desk")
  static let deskHint = Text(
    "form.story.deskHint", nl: "Zij kunnen ook met het bedrijf praten. Dit zijn: {names}.",
    en: "They can also talk with the company. These are: {names}.")
  static let advisers = Text("form.story.advisers", nl: "De vertrouwenspersoon", en: "The confidential adviser")
  static let advisersHint = Text(
    "form.story.advisersHint", nl: "Luistert en denkt mee. Niemand anders op school weet dat je er was. Dit zijn: {names}.",
    en: "Listens and thinks along. Nobody else at school knows that you came. These are: {names}.")
  static let exclude = Text(
    "form.story.exclude", nl: "Er is iemand die dit niet mag lezen", en: "There is somebody who may not read this")
  static let excluded = Text("form.story.excluded", nl: "Wie van het meldpunt niet?", en: "Who of the desk may not?")
  static let excludedHint = Text(
    "form.story.excludedHint", nl: "Deze mensen krijgen je melding nooit te zien.", en: "These people never get to see your report.")
  static let named = Text(
    "form.story.named", nl: "Naam van iemand anders van school", en: "Name of somebody else at school")
  static let namedHint = Text(
    "form.story.namedHint", nl: "Bijvoorbeeld als je melding over je begeleider gaat.", en: "For instance when your report is about your supervisor.")
  static let story = Text("form.story.story", nl: "Vertel het in je eigen woorden", en: "Tell it in your own words")
  static let storyHint = Text(
    "form.story.storyHint", nl: "Het hoeft niet netjes en niet compleet. Je hoeft niets te bewijzen. Elke taal mag.",
    en: "It need not be neat or complete. You do not have to prove anything. Any language will do.")
  static let empty = Text(
    "form.story.empty", nl: "Vertel kort wat er gebeurde. Een paar woorden is genoeg.",
    en: "Tell briefly what happened. A few words are enough.")

  static let all = [
    heading, promise, notSeen, limit, receiver, desk, deskHint, advisers, advisersHint, exclude, excluded, excludedHint, named,
    namedHint, story, storyHint, empty,
  ]
}
