/// How hard a text is to read, by what can be counted.
enum Readability {
  static let longestSentence = 20
  static let averageSentence = 12.0

  /// Words of the office and of the law; each has a plain one.
  static let hardWords: Set<String> = [
    "aangaande", "aldaar", "alsmede", "alvorens", "behoudens", "benadeelde", "betreffende", "bewerkstelligen",
    "casus", "conform", "constateren", "dader", "derhalve", "desalniettemin", "desbetreffende", "desgewenst",
    "dienaangaande", "dienen", "dient", "dossier", "echter", "effectueren", "evenwel", "geraadpleegd",
    "gaarne",
    "hieromtrent", "hierbij", "ingevolge", "indien", "inzake", "jegens", "klokkenluider", "krachtens",
    "middels", "mits", "nadere", "omtrent", "onderhavige", "onverwijld", "procedure", "respectievelijk",
    "slachtoffer", "tenzij", "teneinde", "terzake", "tevens", "trachten", "vigerende",
    "verzoeken", "voornoemd", "voorts", "wederpartij", "wenselijk", "zulks",
  ]

  /// Students are spoken to as "je".
  static let formalWords: Set<String> = ["u", "uw", "uzelf", "men"]

  static func sentences(_ text: String) -> [String] {
    text.split(separator: /[.!?](?=\s|$)/).map(String.init).filter { !words($0).isEmpty }
  }

  /// A value in braces counts as one word.
  static func words(_ sentence: String) -> [String] {
    sentence.split { !($0.isLetter || $0.isNumber || "{}'’-.@".contains($0)) }.map(String.init)
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  static func tooLong(_ text: String) -> [String] {
    sentences(text).filter { words($0).count > longestSentence }
  }

  static func average(_ texts: [String]) -> Double {
    let lengths = texts.flatMap(sentences).map { words($0).count }
    return lengths.isEmpty ? 0 : Double(lengths.reduce(0, +)) / Double(lengths.count)
  }

  static func found(_ banned: Set<String>, in text: String) -> Set<String> {
    banned.intersection(words(text.lowercased()))
  }
}
