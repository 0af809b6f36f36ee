import Texts

extension WordField {
  /// The question above the field, and the name of the piece in the history.
  // swift-format-ignore
  var label: Text {
    switch self {
    case .handlerName:   Text("word_field.handler_name", nl: "Jouw naam, zoals de student die leest", en: "Your name, as the student reads it")
    case .recognition:   Text("word_field.recognition", nl: "Wat je tegen de student zegt", en: "What you say to the student")
    case .nextStep:      Text("word_field.next_step", nl: "Wat de volgende stap is", en: "What the next step is")
    case .conversation:  Text("word_field.conversation", nl: "Wat jullie hebben besproken", en: "What you talked about")
    case .plan:          Text("word_field.plan", nl: "Het plan: wie doet wat", en: "The plan: who does what")
    case .approach:      Text("word_field.approach", nl: "Wat je tegen het bedrijf hebt gezegd", en: "What you said to the company")
    case .companyAnswer: Text("word_field.company_answer", nl: "Wat het bedrijf antwoordde", en: "What the company answered")
    case .reason:        Text("word_field.reason", nl: "Waarom", en: "Why")
    case .explanation:   Text("word_field.explanation", nl: "Uitleg aan de student", en: "Explanation to the student")
    case .message:       Text("word_field.message", nl: "Je bericht aan de student", en: "Your message to the student")
    case .story:         Text("word_field.story", nl: "Wat de student toevoegde", en: "What the student added")
    case .note:          Text("word_field.note", nl: "Interne notitie", en: "Internal note")
    }
  }

  /// Nil when the question says enough.
  // swift-format-ignore
  var hint: Text? {
    switch self {
    case .recognition:   Text("word_field.recognition.hint", nl: "Gebruik eigen woorden. Noem iets uit het verhaal. Geef nog geen oordeel.", en: "Use your own words. Mention something from the story. Give no judgement yet.")
    case .nextStep:      Text("word_field.next_step.hint", nl: "Bijvoorbeeld: ik bel je op een moment dat jij kiest.", en: "For example: I call you at a time that you choose.")
    case .conversation:  Text("word_field.conversation.hint", nl: "De student leest dit ook. Schrijf op waar jullie het over eens zijn.", en: "The student reads this too. Write what you agreed on.")
    case .plan:          Text("word_field.plan.hint", nl: "Schrijf ook op wat je níet doet zonder toestemming.", en: "Also write what you will not do without consent.")
    case .companyAnswer: Text("word_field.company_answer.hint", nl: "De student leest dit niet. Je koppelt het zelf terug.", en: "The student does not read this. You tell it yourself.")
    case .note:          Text("word_field.note.hint", nl: "Alleen collega’s met toegang lezen dit. De student niet.", en: "Only colleagues with access read this. The student does not.")
    case .reason:        Text("word_field.reason.hint", nl: "De student leest dit ook.", en: "The student reads this too.")
    case .handlerName, .approach, .explanation, .message, .story: nil
    }
  }

  static let texts = allCases.map(\.label) + allCases.compactMap(\.hint)
}
