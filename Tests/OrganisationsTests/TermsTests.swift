import Organisations
import Testing

@Suite("The terms of an organisation") struct TermsTests {
  @Test("may be faster than the national ones, and never slower") func limits() {
    let limits: [(WritableKeyPath<Terms, Int>, Int)] = [
      (\.recognition, 2), (\.conversation, 5), (\.plan, 10), (\.companyAction, 15), (\.feedback, 2),
    ]
    for (term, limit) in limits {
      for (days, isAllowed) in [(0, false), (1, true), (limit, true), (limit + 1, false)] {
        var terms = Terms.national
        terms[keyPath: term] = days
        #expect(terms.isAllowed == isAllowed)
      }
    }
  }
}
