import HTML
import HTTPTypes
import Texts
import Web

/// "Is this discrimination?": the definition in plain words, examples, and that doubt is no reason to keep
/// silent.
enum ExplainPage {
  static let route = Route(.get, "/uitleg", for: .open) { request in
    let language = request.language
    return PageFrame(heading: heading(language), request: request).reply {
      tag("p") { definition(language) }
      tag("h2") { examplesTitle(language) }
      tag("ul") { for line in examples { tag("li") { line(language) } } }
      tag("h2") { intentTitle(language) }
      tag("p") { intent(language) }
      tag("p") { tag("strong") { doubt(language) } }
      tag("p") { tag("a", ["class": "button", "href": request.href("/")]) { go(language) } }
    }
  }

  static let heading = Text("explain.heading", nl: "Is dit discriminatie?", en: "Is this discrimination?")
  static let definition = Text(
    "explain.definition",
    nl:
      "Discriminatie is: je wordt slechter behandeld om wie je bent. Bijvoorbeeld om je afkomst of geloof. Of om je geslacht, je beperking of op wie je valt.",
    en:
      "Discrimination is: you are treated worse because of who you are. For instance because of your origin or faith. Or your sex, your disability or whom you love."
  )
  static let examplesTitle = Text("explain.examples", nl: "Voorbeelden", en: "Examples")
  static let examples = [
    Text(
      "explain.example.name",
      nl: "Je hoort niets op je sollicitatie. Een klasgenoot met een andere naam mag wel komen.",
      en: "You hear nothing after applying. A classmate with another name is invited."),
    Text(
      "explain.example.scarf", nl: "Je mag komen, maar alleen zonder hoofddoek.",
      en: "You may come, but only without a headscarf."),
    Text(
      "explain.example.jokes", nl: "Er worden steeds grappen gemaakt over mensen zoals jij.",
      en: "There are jokes about people like you all the time."),
    Text(
      "explain.example.tasks", nl: "Alleen jij krijgt steeds het vervelende werk.",
      en: "Only you get the unpleasant work every time."),
    Text(
      "explain.example.adjust", nl: "Je vraagt om hulp bij je beperking en krijgt die niet.",
      en: "You ask for help with your disability and do not get it."),
  ]
  static let intentTitle = Text(
    "explain.intentTitle", nl: "En als ze het niet zo bedoelden?", en: "And if they did not mean it?")
  static let intent = Text(
    "explain.intent", nl: "Dan kan het nog steeds discriminatie zijn. Het gaat om wat er met jou gebeurde.",
    en: "Then it can still be discrimination. It is about what happened to you.")
  static let doubt = Text(
    "explain.doubt", nl: "Twijfel je? Je hoeft het niet zeker te weten. Je mag het gewoon vertellen.",
    en: "In doubt? You do not have to be sure. You can just tell us.")
  static let go = Text("explain.go", nl: "Naar het begin", en: "To the start")

  static let all = [heading, definition, examplesTitle, intentTitle, intent, doubt, go] + examples
}
