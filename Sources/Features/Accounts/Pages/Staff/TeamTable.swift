import Core
import HTML
import Organisations
import Texts
import Web

/// Members and waiting invitations.
struct TeamTable {
  let members: [Member]
  let waiting: [Invitation]
  let request: StaffRequest

  var html: HTML {
    tag(
      "div",
      [
        "class": "scroll", "tabindex": "0", "role": "region",
        "aria-label": TeamTexts.members(request.language),
      ]
    ) {
      tag("table") {
        tag("thead") {
          tag("tr") {
            for word in [TeamTexts.name, TeamTexts.role, TeamTexts.access] {
              tag("th", ["scope": "col"]) { word(request.language) }
            }
          }
        }
        tag("tbody") {
          for member in members where !member.isDisabled { row(member) }
          for invitation in waiting { row(invitation) }
          for member in members where member.isDisabled { row(member) }
        }
      }
    }
  }

  private func row(_ member: Member) -> HTML {
    let mayRemove =
      !member.isDisabled && member.id != request.viewer.id
      && request.viewer.role.manages.contains(member.role)
    return row(member.name, member.mail, member.role) {
      (member.isDisabled ? TeamTexts.ended : TeamTexts.hasAccess)(request.language)
      if mayRemove {
        tag("br")
        tag("a", ["href": request.href(RemoveMemberPage.path(member.id))]) {
          TeamTexts.remove(request.language)
          tag("span", ["class": "hidden"]) { " \(member.name)" }
        }
      }
    }
  }

  private func row(_ invitation: Invitation) -> HTML {
    row(invitation.name, invitation.mail, invitation.role) {
      TeamTexts.invitedUntil(request.language, ["day": invitation.expires.day.written(request.language)])
    }
  }

  private func row(_ name: String, _ mail: String, _ role: Role, @HTMLBuilder access: () -> [HTML]) -> HTML {
    tag("tr") {
      tag("th", ["scope": "row"]) {
        name
        tag("br")
        tag("span", ["class": "when"]) { mail }
      }
      tag("td") { role.label(request.language) }
      tag("td") { access() }
    }
  }
}

/// Asks whom to invite, into which of the roles that the viewer may invite into.
struct InvitationForm {
  let request: StaffRequest
  let roles: [Role]
  let problems: [FieldProblem]

  var html: HTML {
    let (web, language) = (request.web, request.language)
    return fragment {
      tag("h2") { TeamTexts.invite(language) }
      tag("p") { TeamTexts.inviteHint(language) }
      tag("form", ["method": "post", "action": request.href(TeamPage.path), "novalidate": ""]) {
        FormParts.token(web, form: TeamPage.path)
        Field("name", TeamTexts.name, in: web, problems: problems).line(web.form.text("name"))
        Field("mail", SignInTexts.mail, in: web, problems: problems)
          .line(web.form.text("mail"), type: "email", direction: "ltr")
        Field("role", TeamTexts.role, in: web, problems: problems).oneOf(
          roles.map { Option($0.rawValue, $0.label(language)) },
          chosen: web.form.text("role"))
        FormParts.button(TeamTexts.makeLink(language))
      }
    }
  }
}
