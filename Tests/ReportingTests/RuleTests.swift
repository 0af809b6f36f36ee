import Reporting
import Testing

@Suite("Hints about who wrote it") struct IdentityHintTests {
  @Test(
    "details that could tell who wrote it are found",
    arguments: [
      ("Ik heet Amina en ze zeiden nee.", IdentityHints.Kind.name), ("Hoi, mijn naam is amina", .name),
      ("Ik ben Amina.", .name), ("My name is Amina", .name), ("I am Amina", .name), ("اسمي أمينة", .name),
      ("mail me op amina.r+x@school-oost.nl", .mail), ("bel 0612345678", .phone),
      ("bel 06-12 34 56 78", .phone),
      ("+31 6 12345678", .phone), ("0031612345678", .phone), ("010 123 45 67", .phone),
      ("mijn studentnummer is 123456", .number), ("s1234567", .number), ("Student number: 98765", .number),
      ("volg @amina.r op insta", .handle), ("@amina_r", .handle),
    ])
  func found(text: String, kind: IdentityHints.Kind) { #expect(IdentityHints.find(in: text) == [kind]) }

  @Test(
    "ordinary stories give no hint",
    arguments: [
      "", "Ik ben boos en verdrietig.", "ik ben een vrouw", "Ik ben 17 jaar.", "I am sad",
      "Ze belden 3 keer, om 09:30.",
      "In 2027 was ik 120 uur stagiair voor 1000 euro.", "Mijn stage begon op 01-02-2027.",
      "Ze vroegen 06 of 07.",
      "a @ b", "De prijs was 0,5%", "ze zeiden: hij heet zo raar",
    ])
  func none(text: String) { #expect(IdentityHints.find(in: text) == []) }

  @Test("several kinds come in a fixed order, each once") func several() {
    let text = "s1234567 of 0612345678, a@b.nl, c@d.nl. Ik heet X. volg @xyz"
    #expect(IdentityHints.find(in: text) == [.name, .mail, .phone, .number, .handle])
  }

  @Test("a long text without an end is read in time") func long() {
    let words = ["a", "06 1", "a@", "@a.", "Ik ben ", "studentnummer ", "s1", "1", "a-", "a."]
    let texts = words.map { String(repeating: $0, count: 20_000 / $0.count) }
    let clock = ContinuousClock()
    for text in texts {
      let time = clock.measure { _ = IdentityHints.find(in: text) }
      #expect(time < .seconds(5), "\(text.prefix(4)): \(time)")
    }
  }
}

@Suite("Names of members") struct NameMatchTests {
  @Test(
    "a member is recognised by any name, in any order, whatever stands around it",
    arguments: [
      ("Jan de Vries", "Jan de Vries"), ("de Vries", "Jan de Vries"), ("meneer De Vries", "Jan de Vries"),
      ("jan", "Jan de Vries"), ("Vries, Jan de", "Jan de Vries"), ("Mevr. Celik", "Ayşe Çelik"),
      ("AYSE", "Ayşe Çelik"), ("J. Jansen", "Jan Jansen"), ("Jan Vries", "Jan Vries-Jansen"),
      ("Vries", "Jan Vries-Jansen"),
      ("Jansen", "Jan Vries-Jansen"), ("José", "Jose\u{301} García"), ("garcia", "José García"),
      ("Lukasz", "Łukasz Nowak"),
      ("El Amrani", "Fatima El Amrani"), ("docent Fatima", "Fatima El Amrani"), ("أمينة", "أمينة الحسن"),
      ("iemand: Chantal de Boer van 4B", "Chantal de Boer"),
      ("Jeroen, de stagecoordinator", "Jeroen Bakker"), ("Jan Bakker", "Jan de Vries"),
    ])
  func same(typed: String, member: String) { #expect(NameMatch.names(typed, member)) }

  @Test(
    "others are not",
    arguments: [
      ("", "Jan de Vries"), ("de", "Jan de Vries"), ("meneer", "Jan de Vries"),
      ("Piet", "Jan de Vries"), ("Vriesema", "Jan de Vries"), (" . , ", "Jan de Vries"), ("x", "X Y"),
      ("Jan", ""),
    ])
  func other(typed: String, member: String) { #expect(!NameMatch.names(typed, member)) }
}
