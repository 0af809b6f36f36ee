extension PassphraseRules {
  /// Words that Dutch guessing lists begin with, in lower case. A passphrase of one or two of them, with
  /// digits and signs around or between, is refused.
  static let commonWords: Set<String> = [
    "wachtwoord", "welkom", "geheim", "wachtwoorden", "password", "passwort", "passphrase", "welcome",
    "secret", "letmein", "inloggen", "toegang", "admin", "administrator", "beheerder", "beheer", "root",
    "login", "user", "gebruiker", "master", "test", "tester", "default", "changeme", "veranderdit",
    "verander", "wijzigmij", "nieuw", "tijdelijk", "qwerty", "qwertyuiop", "azerty", "asdfghjkl", "zxcvbnm",
    "abc", "abcd", "abcdef", "iloveyou", "ikhouvanjou", "liefde", "schatje", "lieverd", "mama", "papa",
    "familie", "hallo", "hello", "dragon", "monkey", "sunshine", "princess", "prinses", "football",
    "voetbal", "baseball", "superman", "batman", "pokemon", "starwars", "whatever", "trustno", "freedom",
    "vrijheid", "ajax", "feyenoord", "psv", "nederland", "holland", "amsterdam", "rotterdam", "utrecht",
    "denhaag", "eindhoven", "groningen", "tilburg", "almere", "breda", "nijmegen", "oranje", "januari",
    "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december", "lente", "voorjaar", "zomer", "herfst", "najaar", "winter", "maandag", "dinsdag",
    "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "vakantie", "school", "docent", "student",
    "leerling", "mentor", "stage", "stagebureau", "stagekansen", "melding", "meldpunt", "opleiding",
    "onderwijs", "roc", "mbo", "sbb", "computer", "internet", "google", "microsoft", "office", "teams",
    "samsung", "iphone",
  ]
}
