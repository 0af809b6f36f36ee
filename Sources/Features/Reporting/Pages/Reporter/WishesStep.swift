import Cases
import Core
import HTML
import Outbox
import Texts
import Web

extension FormStep {
  /// What the student wants, how to be reached, and what others may hear.
  static let wishes = FormStep(
    number: 4, heading: WishesTexts.heading,
    content: { view in
      let language = view.request.language
      return fragment {
        Field("wishes", WishesTexts.wishes, hint: WishesTexts.wishesHint, in: view.request)
          .anyOf(
            Wish.allCases.map { Option($0.rawValue, $0.label(language)) },
            chosen: Set(view.draft.wishes.map(\.rawValue)))
        contact(view)
        tag("h2") { WishesTexts.consents(language) }
        tag("p", ["class": "hint"]) { WishesTexts.consentsHint(language) }
        ConsentFields(chosen: Set(view.draft.consents)).html(view.request)
        OutsideField(bureaus: view.school.bureaus, chosen: view.draft.outside).html(view.request)
      }
    },
    read: { form, draft in
      draft.wishes = form.codes("wishes")
      draft.contactMode = form.code("contactMode") ?? .anonymous
      draft.name = form.text("name")
      draft.contact = form.text("contact")
      draft.alertAddress = form.text("alertAddress")
      draft.consents = ConsentFields.read(form)
      draft.outside = ID(form.text(OutsideField.name))
    },
    problems: { draft in
      let nameless = draft.contactMode == .named && draft.name.isEmpty
      let mail = draft.alertAddress
      let isWrong =
        !mail.isEmpty && !(Letter.isAddress(mail) && mail.split(separator: "@").last?.contains(".") == true)
      return [
        nameless ? FieldProblem("name", WishesTexts.nameMissing) : nil,
        FieldLimits.problem("name", draft.name, limit: FieldLimits.line),
        FieldLimits.problem("contact", draft.contact, limit: FieldLimits.line),
        isWrong ? FieldProblem("alertAddress", WishesTexts.addressWrong) : nil,
        FieldLimits.problem("alertAddress", draft.alertAddress, limit: FieldLimits.line),
      ].compactMap(\.self)
    })

  private static func contact(_ view: View) -> HTML {
    let language = view.request.language
    return fragment {
      Field("contactMode", WishesTexts.contact, in: view.request).oneOf(
        ContactMode.allCases.map { Option($0.rawValue, $0.label(language), hint: $0.consequence(language)) },
        chosen: view.draft.contactMode.rawValue)
      Field("name", WishesTexts.name, hint: WishesTexts.nameHint, in: view.request, problems: view.problems)
        .line(view.draft.name, complete: "name")
      Field(
        "contact", WishesTexts.reach, hint: WishesTexts.reachHint, in: view.request, problems: view.problems
      )
      .line(view.draft.contact)
      Field(
        "alertAddress", WishesTexts.alert, hint: WishesTexts.alertHint, in: view.request,
        problems: view.problems
      )
      .line(view.draft.alertAddress, type: "email", complete: "email", direction: "ltr")
    }
  }
}
