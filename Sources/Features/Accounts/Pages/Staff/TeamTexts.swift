import Texts

/// The words of the team page.
enum TeamTexts {
  static let title = Text("team.title", nl: "Team", en: "Team")
  static let members = Text("team.members", nl: "Wie meedoet", en: "Who takes part")
  static let name = Text("team.name", nl: "Naam", en: "Name")
  static let role = Text("team.role", nl: "Rol", en: "Role")
  static let access = Text("team.access", nl: "Toegang", en: "Access")
  static let hasAccess = Text("team.access.yes", nl: "Heeft toegang", en: "Has access")
  static let ended = Text("team.access.ended", nl: "Toegang gestopt", en: "Access ended")
  static let invitedUntil = Text(
    "team.access.invited", nl: "Uitgenodigd, tot {day}", en: "Invited, until {day}")
  static let remove = Text("team.remove", nl: "Stop toegang", en: "End access")
  static let invite = Text("team.invite", nl: "Nodig iemand uit", en: "Invite somebody")
  static let inviteHint = Text(
    "team.invite.hint",
    nl: "Je krijgt een link. Geef die zelf aan deze persoon, liefst niet per mail. De link werkt één keer.",
    en: "You get a link. Give it to this person yourself, preferably not by email. The link works once.")
  static let makeLink = Text("team.invite.make", nl: "Maak een link", en: "Make a link")
  static let nameMissing = Text(
    "team.invite.nameMissing", nl: "Vul de naam in van wie je uitnodigt.",
    en: "Enter the name of who you invite.")
  static let nameTooLong = Text(
    "team.invite.nameTooLong", nl: "Deze naam is te lang. Gebruik hoogstens 100 tekens.",
    en: "This name is too long. Use at most 100 characters.")
  static let mailWrong = Text(
    "team.invite.mailWrong", nl: "Dit is geen mailadres. Het lijkt op naam@school.nl.",
    en: "This is not an email address. It looks like name@school.nl.")
  static let mailTaken = Text(
    "team.invite.mailTaken", nl: "Iemand met dit mailadres heeft al toegang.",
    en: "Somebody with this email address has access already.")
  static let roleMissing = Text(
    "team.invite.roleMissing", nl: "Kies wat deze persoon gaat doen.",
    en: "Choose what this person is going to do.")
  static let linkTitle = Text("team.link.title", nl: "De link voor {name}", en: "The link for {name}")
  static let linkOnce = Text(
    "team.link.once", nl: "Je ziet de link alleen nu. Hij werkt tot {day}.",
    en: "You see the link only now. It works until {day}.")
  static let back = Text("team.back", nl: "Terug naar het team", en: "Back to the team")
  static let removeTitle = Text(
    "team.remove.title", nl: "Toegang van {name} stoppen?", en: "End access of {name}?")
  static let removeWords = Text(
    "team.remove.words",
    nl: "{name} kan dan niet meer inloggen. Je kunt dit niet terugdraaien. De naam blijft in dossiers staan.",
    en: "{name} can then no longer sign in. You cannot undo this. The name stays in cases.")
  static let oneself = Text(
    "team.remove.oneself", nl: "Je kunt je eigen toegang niet stoppen. Vraag het een collega.",
    en: "You cannot end your own access. Ask a colleague.")
  static let lastOfRole = Text(
    "team.remove.last", nl: "{name} is de laatste met deze rol. Nodig eerst iemand anders uit.",
    en: "{name} is the last one in this role. Invite somebody else first.")

  static let all = [
    title, members, name, role, access, hasAccess, ended, invitedUntil, remove, invite, inviteHint, makeLink,
    nameMissing, nameTooLong, mailWrong, mailTaken, roleMissing, linkTitle, linkOnce, back, removeTitle,
    removeWords, oneself, lastOfRole,
  ]
}
