import Companies
import Testing

@Suite("A folded name") struct FoldedNameTests {
  @Test(
    "is the same for what people write in different ways",
    arguments: [
      ("Bakkerij Zilverbrink B.V.", "bakkery zilverbrink"),
      ("bakkerij zilverbrink bv", "bakkery zilverbrink"),
      ("BAKKERIJ  Zilverbrink B. V.", "bakkery zilverbrink"), ("Café Crème", "cafe creme"),
      ("Cafe\u{301} Crème", "cafe creme"), ("McDonald's", "mcdonalds"), ("McDonald’s", "mcdonalds"),
      ("Jansen & Zonen V.O.F.", "jansen en zonen"), ("Jansen + Zonen", "jansen en zonen"),
      ("Jansen en Zonen", "jansen en zonen"), ("Çağrı-Işık", "cagri isik"), ("Straße 7", "strasse 7"),
      ("ĳssalon", "yssalon"), ("Stichting Zorg", "stichting zorg"), ("Doe-het-zelf N.V.", "doe het zelf"),
      ("BV", "bv"), ("Bvb Sport", "bvb sport"), ("  ", ""), ("?!", ""), ("مخبز", "مخبز"),
    ])
  func folding(name: String, folded: String) {
    #expect(FoldedName(name).text == folded)
  }

  @Test(
    "stays what it is when it is folded again",
    arguments: ["Bakkerij IJsvogel B.V.", "D. van 't Hof & Co NV bv"])
  func twice(name: String) {
    let once = FoldedName(name).text
    #expect(FoldedName(once).text == once)
  }

  @Test(
    "of a town is the same for both its names",
    arguments: [("'s-Hertogenbosch", "Den Bosch"), ("’s-Gravenhage", "den haag"), ("Zaandam", "ZAANDAM")])
  func places(one: String, other: String) {
    #expect(FoldedName(place: one) == FoldedName(place: other))
  }
}
