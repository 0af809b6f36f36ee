import Core
import Testing
import Web

@Suite("Forms without files") struct URLEncodingTests {
  private func parse(_ text: String) -> Form { URLEncoding.parse(Array(text.utf8)) }

  @Test("fields, several choices, plus signs and percent codes are read") func reading() {
    let form = parse(
      "name=Amina+El+Idrissi&choice=a&choice=b&city=%27s-Hertogenbosch&empty=&bare&x=a%3Db%26c=d")
    #expect(form.text("name") == "Amina El Idrissi" && form.choices("choice") == ["a", "b"])
    #expect(form.text("city") == "'s-Hertogenbosch" && form.text("x") == "a=b&c=d")
    #expect(form.has("empty") && form.has("bare") && !form.has("other") && form.text("other") == "")
  }

  @Test(
    "a percent sign without two digits stays as it is",
    arguments: ["%", "%4", "100%", "%zz", "%+1", "%-1", "a%2"])
  func wrongPercent(text: String) {
    #expect(parse("f=\(text)").exact("f") == text.replacing("+", with: " "))
  }

  @Test("bytes that are no UTF-8 become replacement characters, and nothing crashes") func noUTF8() {
    #expect(parse("f=%ff%41").text("f") == "\u{FFFD}A")
    var chance = SplitMix64(seed: 5)
    for _ in 0..<500 {
      let bytes = (0..<Int(chance.next() % 60)).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
      _ = URLEncoding.parse(bytes).all
    }
  }

  @Test(
    "what is encoded comes back, in any script", arguments: ["", "a b&c=d", "جامعة 😀", "/f/1?n=1#x", "%20+"])
  func roundTrip(words: String) {
    let encoded = URLEncoding.encode(words)
    #expect(parse("f=\(encoded)").exact("f") == words)
    #expect(encoded.wholeMatch(of: /[A-Za-z0-9%._~-]*/) != nil)
  }

  @Test("words lose outer white space and zero bytes; line ends become equal; secrets stay exact")
  func words() {
    let form = parse("f=%20+a%0D%0Ab%0Dc%00d%0A%20")
    #expect(form.text("f") == "a\nb\ncd")
    #expect(form.exact("f") == "  a\r\nb\rc\0d\n ")
  }
}

@Suite("Forms with files") struct MultipartTests {
  private func parse(_ text: String, _ boundary: String = "XX") -> Form {
    Multipart.parse(Array(text.replacing("\n", with: "\r\n").utf8), boundary: boundary)
  }

  private let head = "Content-Disposition: form-data; name="

  @Test("fields and files are read, in order; the choice of no file is left out") func reading() {
    let form = parse(
      "--XX\n\(head)\"a\"\n\none\n--XX\n\(head)\"f\"; filename=\"x.png\"\nContent-Type: image/png\n\n\u{1}\n\n\u{2}\n"
        + "--XX\n\(head)\"f\"; filename=\"\"\n\n\n--XX\n\(head)\"a\"\n\ntwo\n--XX--\n")
    #expect(form.choices("a") == ["one", "two"])
    #expect(form.files == [UploadedFile(field: "f", name: "x.png", bytes: [1, 13, 10, 13, 10, 2])])
  }

  @Test("the boundary's own bytes inside a line are content") func boundaryInside() {
    let form = parse(
      "--XX\n\(head)\"a\"\n\nx--XX y\n--XXY\n--XX-\n--XX\n\(head)\"b\"\n\nlast\n--XX--")
    #expect(form.text("a") == "x--XX y\n--XXY\n--XX-")
    #expect(form.text("b") == "last")
  }

  @Test("a body that was cut off gives the parts that are whole, wherever it was cut") func cutOff() {
    let whole = "--XX\r\n\(head)\"a\"\r\n\r\none\r\n--XX\r\n\(head)\"b\"\r\n\r\ntwo\r\n--XX--\r\n"
    let bytes = Array(whole.utf8)
    for length in 0...bytes.count {
      let form = Multipart.parse(Array(bytes.prefix(length)), boundary: "XX")
      #expect(["", "one"].contains(form.text("a")) && ["", "two"].contains(form.text("b")))
      if form.has("b") { #expect(form.text("a") == "one") }
    }
    #expect(Multipart.parse(bytes, boundary: "XX").text("b") == "two")
  }

  @Test("words before the first boundary and after the last are no part") func surroundings() {
    let form = parse("preamble\n--XX\n\(head)\"a\"\n\none\n--XX--\n\(head)\"a\"\n\nepilogue\n--XX--")
    #expect(form.choices("a") == ["one"])
  }

  @Test("a file without a name but with content is a file; a part without a field's name is nothing")
  func names() {
    let form = parse(
      "--XX\n\(head)\"f\"; filename=\"\"\n\nabc\n--XX\nContent-Type: text/plain\n\nx\n--XX\n\n\nx\n--XX--")
    #expect(form.files == [UploadedFile(field: "f", name: "", bytes: Array("abc".utf8))])
    #expect(form.all.isEmpty)
  }

  @Test("quotes in a file's name come as browsers send them") func quotes() {
    let form = parse(
      "--XX\ncontent-disposition: form-data; name=\"f\"; filename=\"a %22b%22.pdf\"\n\nx\n--XX--")
    #expect(form.files.map(\.name) == ["a \"b\".pdf"])
  }

  @Test(
    "the boundary is found as clients write it",
    arguments: [
      ("multipart/form-data; boundary=abc", "abc"), ("Multipart/Form-Data; Boundary=\"a b;c\"", "a b;c"),
      ("multipart/form-data; charset=utf-8; boundary=abc; x=y", "abc"),
      ("multipart/form-data;boundary=----a", "----a"),
    ])
  func boundary(type: String, found: String) { #expect(Multipart.boundary(in: type) == found) }

  @Test(
    "other types have no boundary",
    arguments: ["", "text/plain; boundary=a", "multipart/form-data", "multipart/form-data; boundary="])
  func noBoundary(type: String) { #expect(Multipart.boundary(in: type) == nil) }

  @Test("a boundary of more than 70 signs is refused") func longBoundary() {
    let name = String(repeating: "a", count: 70)
    #expect(Multipart.boundary(in: "multipart/form-data; boundary=\(name)") == name)
    #expect(Multipart.boundary(in: "multipart/form-data; boundary=\(name)a") == nil)
  }
}

@Suite("Cookies") struct CookieTests {
  @Test("are read by name; the first wins; what is no pair is skipped") func reading() {
    let cookies = CookieHeader.parse("m=one; w = two ;; x; m=three; v=a=b")
    #expect(cookies == ["m": "one", "w": "two", "v": "a=b"])
  }

  @Test("are for this session, this site and no script; over HTTPS bound to this host") func writing() {
    let plain = Cookie(.reporter, "x", settings: Settings()).header
    #expect(plain == "m=x; Path=/; HttpOnly; SameSite=Lax")
    let secure = Cookie(.staff, "x", settings: Settings(isHTTPS: true)).header
    #expect(secure == "__Host-w=x; Path=/; HttpOnly; SameSite=Lax; Secure")
    let gone = Cookie.removing(.language, settings: Settings()).header
    #expect(gone.hasPrefix("t=;") && gone.hasSuffix("Max-Age=0"))
  }
}
