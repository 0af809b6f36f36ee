package import Texts

/// Prepared sentences that help to begin a message. Never enough on their own: see
/// ``CaseRefusal/onlyTemplate(_:)``.
package enum StandardText {
  package static let recognition: [Text] = [
    Text(
      "standard.recognition.thanks", nl: "Dank je wel dat je dit vertelt.",
      en: "Thank you for telling this."),
    Text(
      "standard.recognition.seriously", nl: "Ik neem serieus wat je hebt meegemaakt.",
      en: "I take what you went through seriously."),
    Text(
      "standard.recognition.not_your_fault", nl: "Het is niet jouw schuld.", en: "It is not your fault."),
  ]

  /// Said to both sides: recognition is no finding about who is to blame.
  package static let recognitionIsNoFinding = Text(
    "standard.recognition.no_finding",
    nl: "We nemen je ervaring serieus. Wat er precies gebeurde, zoeken we daarna samen uit.",
    en: "We take your experience seriously. What exactly happened, we find out together after that.")
}
