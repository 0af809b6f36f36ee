import Accounts
import Core
import Testing

@Suite("What people type") struct TypedTests {
  @Test("is one mail address in any case and with blanks around it") func mail() {
    #expect(FoldedMail(" Bram@Noord.Example\n")?.text == "bram@noord.example")
  }

  @Test(
    "is no mail address when it can't be one",
    arguments: [
      "", "bram", "@noord", "bram@", "a@b@c", "br am@noord.example",
      String(repeating: "a", count: 250) + "@b.nl",
    ])
  func noMail(typed: String) { #expect(FoldedMail(typed) == nil) }

  @Test("is a recovery code in any case, with and without dash, and with letters for digits") func code()
    throws
  {
    let code = try #require(RecoveryCode(typed: "01abc-defgh"))
    for typed in ["01ABC DEFGH", "o1abcdefgh", "0iabcdefgh", "0Labc--defgh"] {
      #expect(RecoveryCode(typed: typed) == code)
    }
    #expect(RecoveryCode(typed: code.text) == code)
    #expect(RecoveryCode(typed: "01abc-defg") == nil)
    #expect(RecoveryCode(typed: "01abc-defgu") == nil)
  }

  @Test("comes in ten different recovery codes") func ten() {
    let codes = RecoveryCode.ten(using: .seeded(3))
    #expect(Set(codes).count == 10)
  }
}
