import Core
import Testing

@testable import Vault

@Suite("One-time passwords") struct TOTPTests {
  let app = TOTP(secret: Array("12345678901234567890".utf8))

  @Test(
    "agree with RFC 6238, appendix B",
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
      (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ] as [(Int64, String)])
  func vectors(seconds: Int64, expected: String) {
    let totp = TOTP(secret: app.secret, digits: 8)
    #expect(totp.code(at: Moment(milliseconds: seconds * 1000)) == expected)
    #expect(app.code(at: Moment(milliseconds: seconds * 1000)) == expected.suffix(6))
  }

  @Test("count one step early and one step late, and no more") func steps() {
    let moment = Moment(milliseconds: 1_800_000_000_000)
    let step = TOTP.step(at: moment)
    for shift in Int64(-3)...3 {
      let code = app.code(at: moment.adding(seconds: shift * 30))
      #expect(app.matchedStep(code, at: moment) == (abs(shift) <= 1 ? step + shift : nil))
    }
  }

  @Test("are taken once") func replay() throws {
    let moment = Moment(milliseconds: 1_800_000_000_000)
    let code = app.code(at: moment)
    let step = try Sample.secret(app.matchedStep(code, at: moment))
    #expect(app.matchedStep(code, at: moment, after: step) == nil)
    #expect(app.matchedStep(code, at: moment.adding(seconds: 30), after: step) == nil)
    #expect(app.matchedStep(code, at: moment, after: step - 1) == step)
  }

  @Test("are read with spaces, and never from anything else") func typing() {
    let moment = Moment(milliseconds: 1_800_000_000_000)
    let code = app.code(at: moment)
    #expect(app.matchedStep(" \(code.prefix(3)) \(code.suffix(3))", at: moment) != nil)
    for wrong in [
      "", "000", code + "0", String(code.dropLast()), "é", String(repeating: "1", count: 100_000),
    ] {
      #expect(app.matchedStep(wrong, at: moment) == nil)
    }
  }

  @Test("have an address that apps can read") func address() {
    #expect(app.secretText == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    #expect(
      app.address(issuer: "ROC Zoë & Co", account: "bram@school.example")
        == "otpauth://totp/ROC%20Zo%C3%AB%20%26%20Co:bram%40school.example?secret="
        + "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=ROC%20Zo%C3%AB%20%26%20Co"
        + "&algorithm=SHA1&digits=6&period=30")
  }
}
