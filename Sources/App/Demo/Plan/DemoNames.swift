/// Made-up students and moments. Addresses end in `.example`, numbers are not given out to anybody.
enum DemoNames {
  static let first = [
    "Yasmin", "Mohamed", "Sanne", "Kwame", "Zeynep", "Daan", "Ibrahim", "Lotte", "Fatoumata", "Milan", "Noor",
    "Jayden", "Amira", "Luuk", "Rachel", "Emre", "Chantal", "Oleksandra", "Tesfay", "Priya", "Sem", "Hiba",
  ]
  static let last = [
    "Bouzid", "de Boer", "Mensah", "Kaya", "van Leeuwen", "Ahmed", "Kamara", "Mulder", "Lieveld", "Özdemir",
    "Jacobs", "Nguyen", "Haddad", "Kowalska", "Tekle", "Ramdin", "Bos", "Cohen", "Pietersz", "Schouten",
  ]
  static let moments = [
    "vorige week", "gisteren", "in de eerste week", "vorige maand", "elke dag eigenlijk", "op een dinsdag",
    "vlak na de herfstvakantie", "een paar weken geleden", "weet ik niet precies", "", "",
  ]

  static func person(_ chance: inout DemoChance) -> (name: String, contact: String) {
    let (given, family) = (chance.pick(first), chance.pick(last))
    let byPhone = chance.percent(50)
    let contact = byPhone ? "06 000 000 \(chance.between(10...99))" : "\(given.lowercased())@student.example"
    return ("\(given) \(family)", contact)
  }
}
