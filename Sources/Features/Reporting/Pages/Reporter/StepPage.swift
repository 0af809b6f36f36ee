import HTML
import Texts
import Web

/// The page around the content of a step: way back, step, form, buttons.
struct StepPage {
  let step: FormStep
  let view: FormStep.View

  var reply: Reply {
    let (request, language) = (view.request, view.request.language)
    let count = "\(FormStep.checkNumber)"
    let back = step.number == 1 ? "/s/\(view.school.slug)" : "/f/\(step.number - 1)"
    let frame = PageFrame(
      heading: step.heading(language), request: request, problems: view.problems,
      back: (request.href(back), FormTexts.back(language)),
      step: FormTexts.step(language, ["number": "\(step.number)", "count": count]))
    return frame.reply { form(language) }
  }

  private func form(_ language: Language) -> HTML {
    let query = view.request.query.has("n") ? "?n=1" : ""
    return tag(
      "form",
      [
        "method": "post", "action": view.request.href(step.path + query), "novalidate": "",
        "enctype": step.takesFiles ? "multipart/form-data" : nil,
      ]
    ) {
      FormParts.token(view.request, form: step.path)
      tag("input", ["type": "hidden", "name": "school", "value": view.school.slug])
      if step.number > 1 { tag("p", ["class": "hint"]) { FormTexts.optional(language) } }
      // The first submit button is what the Enter key presses.
      tag("button", ["type": "submit", "class": "hidden", "tabindex": "-1"]) { FormTexts.next(language) }
      step.content(view)
      FormParts.button(FormTexts.next(language))
      tag("p") {
        if step.number < FormStep.all.count {
          FormParts.button(FormTexts.check(language), name: "go", value: "check", style: "plain")
        }
        " "
        FormParts.button(FormTexts.save(language), name: "go", value: "save", style: "plain")
      }
    }
  }
}
