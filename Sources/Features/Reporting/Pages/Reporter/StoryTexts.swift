import Texts

/// The words of the first page of the form.
enum StoryTexts {
  static let heading = Text("form.story.heading", nl: "Wat gebeurde er?", en: "What happened?")
  static let promise = Text(
    "form.story.promise", nl: "Alleen de mensen van {school} die je hieronder kiest, lezen dit.",
    en: "Only the people at {school} that you choose below read this.")
  static let notSeen = Text(
    "form.story.notSeen",
    nl:
      "Het bedrijf ziet dit niet. Je andere docenten ook niet. We vertellen het aan niemand anders zonder dat jij ja zegt.",
    en: "The company does not see this. Nor do your other teachers. We tell nobody else unless you say yes.")
  static let limit = Text(
    "form.story.limit",
    nl:
      "Er zijn twee uitzonderingen. Eén: iemand is in direct gevaar. Twee: je bent nog geen 18, en iemand die op school werkt deed seksuele dingen met je. Dan moet de school ingrijpen, ook als jij nee zegt. We proberen je dat eerst te vertellen.",
    en:
      "There are two exceptions. One: somebody is in direct danger. Two: you are under 18, and somebody who works at school did sexual things with you. Then the school has to act, even if you say no. We try to tell you first."
  )
  static let receiver = Text("form.story.receiver", nl: "Wie mag dit lezen?", en: "Who may read this?")
  static let desk = Text(
    "form.story.desk", nl: "Het meldpunt van de school", en: "The school's reporting desk")
  static let deskHint = Text(
    "form.story.deskHint", nl: "Zij kunnen ook met het bedrijf praten. Dit zijn: {names}.",
    en: "They can also talk with the company. They are: {names}.")
  static let advisers = Text(
    "form.story.advisers", nl: "De vertrouwenspersoon", en: "The confidential adviser")
  static let advisersHint = Text(
    "form.story.advisersHint",
    nl: "Luistert en denkt mee. Niemand anders op school weet dat je hier kwam. Dit zijn: {names}.",
    en: "Listens and thinks along. Nobody else at school knows that you came here. They are: {names}.")
  static let exclude = Text(
    "form.story.exclude", nl: "Er is iemand die dit niet mag lezen",
    en: "There is somebody who may not read this")
  static let excluded = Text(
    "form.story.excluded", nl: "Wie van het meldpunt mag dit niet lezen?",
    en: "Who at the reporting desk may not read this?")
  static let excludedHint = Text(
    "form.story.excludedHint", nl: "Deze mensen krijgen je melding nooit te zien.",
    en: "These people never get to see your report.")
  static let named = Text(
    "form.story.named", nl: "De naam van iemand anders van school", en: "The name of somebody else at school")
  static let namedHint = Text(
    "form.story.namedHint", nl: "Bijvoorbeeld als je melding over je begeleider gaat.",
    en: "For instance when your report is about your supervisor.")
  static let story = Text(
    "form.story.story", nl: "Vertel het in je eigen woorden", en: "Tell it in your own words")
  static let storyHint = Text(
    "form.story.storyHint",
    nl: "Het hoeft niet netjes of compleet te zijn. Je hoeft niets te bewijzen. Elke taal mag.",
    en: "It need not be neat or complete. You do not have to prove anything. You can use any language.")
  static let empty = Text(
    "form.story.empty", nl: "Vertel kort wat er gebeurde. Een paar woorden is genoeg.",
    en: "Briefly tell what happened. A few words are enough.")

  static let all = [
    heading, promise, notSeen, limit, receiver, desk, deskHint, advisers, advisersHint, exclude, excluded,
    excludedHint, named,
    namedHint, story, storyHint, empty,
  ]
}
