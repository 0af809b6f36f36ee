import CQPDF

/// Goes once through all that hangs below the catalog and takes out what ``PDFRules`` doesn't let stay.
///
/// Not recursive: a document nested a million deep costs memory in proportion, never the stack.
struct PDFWalk {
  let document: PDFDocument
  private var pending: [(object: qpdf_oh, key: String)] = []
  private var visited: Set<[Int32]> = []

  init(_ document: PDFDocument) { self.document = document }

  mutating func clean() throws(FileRefusal) {
    let (trailer, root) = (document.trailer, document.root)
    guard document.dictionary(root) != nil else { throw .damaged(.pdf) }
    keep(PDFRules.trailer, in: trailer)
    keep(PDFRules.catalog, in: root)
    keepBelow(root, "/Names", PDFRules.names)
    keepBelow(root, "/AcroForm", PDFRules.form)
    pending = [(root, "/Root")]
    while let (object, key) = pending.popLast() {
      defer { document.release(object) }
      if let identity = document.identity(of: object), !visited.insert(identity).inserted { continue }
      if let dictionary = document.dictionary(object) {
        try clean(dictionary, of: object, under: key)
      } else if let count = document.count(object) {
        try clean(array: object, count: count, under: key)
      }
    }
  }

  private mutating func clean(
    _ dictionary: qpdf_oh, of object: qpdf_oh, under key: String
  ) throws(FileRefusal) {
    let isStream = document.isStream(object)
    defer { if isStream { document.release(dictionary) } }
    if mustGo(dictionary, under: key) {
      if isStream { PDFStream(document: document, object: object, dictionary: dictionary).empty() }
      return keep([], in: dictionary)
    }
    if ["/Page", "/Pages"].contains(document.name("/Type", of: dictionary)) {
      keep(PDFRules.page, in: dictionary)
    } else if isAnnotation(dictionary) {
      let isField = document.name("/Subtype", of: dictionary) == "/Widget"
      keep(PDFRules.annotation.union(isField ? ["/T"] : []), in: dictionary)
    } else if !PDFRules.nameLists.contains(key) {
      for name in PDFRules.nowhere { document.remove(name, from: dictionary) }
    }
    if document.name("/FT", of: dictionary) == "/Sig" { document.remove("/V", from: dictionary) }
    if document.has("/S", in: dictionary) { document.remove("/Next", from: dictionary) }
    if isStream {
      for name in PDFRules.outsideStream { document.remove(name, from: dictionary) }
      let stream = PDFStream(document: document, object: object, dictionary: dictionary)
      if key == "/ICCBased" { stream.cleanColourProfile() } else { try stream.cleanPicture() }
    }
    for name in document.keys(dictionary) {
      let value = document.value(name, of: dictionary)
      if isMetadata(value) {
        document.remove(name, from: dictionary)
        document.release(value)
      } else {
        pending.append((value, name))
      }
    }
  }

  private mutating func clean(array: qpdf_oh, count: Int32, under key: String) throws(FileRefusal) {
    for index in (0..<count).reversed() {
      let item = document.item(array, index)
      if isUnwantedAnnotation(item) || isMetadata(item) {
        document.eraseItem(array, index)
        document.release(item)
      } else {
        pending.append((item, index == 1 && isColourProfile(array) ? "/ICCBased" : key))
      }
    }
  }

  private func keep(_ allowed: Set<String>, in dictionary: qpdf_oh) {
    for key in document.keys(dictionary) where !allowed.contains(key) {
      document.remove(key, from: dictionary)
    }
  }

  private func keepBelow(_ parent: qpdf_oh, _ key: String, _ allowed: Set<String>) {
    let value = document.value(key, of: parent)
    defer { document.release(value) }
    if document.dictionary(value) != nil { keep(allowed, in: value) }
  }

  /// A script or other action, a signature (name, place, reason), a reference to a file.
  private func mustGo(_ dictionary: qpdf_oh, under key: String) -> Bool {
    if document.has("/ByteRange", in: dictionary) { return true }
    if let type = document.name("/Type", of: dictionary), PDFRules.forbiddenTypes.contains(type) {
      return true
    }
    if isAnnotation(dictionary) { return isUnwantedAnnotation(dictionary) }
    guard let action = document.name("/S", of: dictionary) else { return false }
    return PDFRules.forbiddenActions.contains(action)
      || (["/A", "/PA"].contains(key) && !PDFRules.actions.contains(action))
  }

  private func isAnnotation(_ dictionary: qpdf_oh) -> Bool {
    document.name("/Type", of: dictionary) == "/Annot"
      || (document.has("/Rect", in: dictionary) && document.has("/Subtype", in: dictionary))
  }

  private func isUnwantedAnnotation(_ object: qpdf_oh) -> Bool {
    guard !document.isStream(object), let dictionary = document.dictionary(object), isAnnotation(dictionary),
      let kind = document.name("/Subtype", of: dictionary)
    else { return false }
    return !PDFRules.annotationKinds.contains(kind)
  }

  private func isColourProfile(_ array: qpdf_oh) -> Bool {
    let first = document.item(array, 0)
    defer { document.release(first) }
    return document.name(first) == "/ICCBased"
  }

  private func isMetadata(_ object: qpdf_oh) -> Bool {
    guard document.isStream(object), let dictionary = document.dictionary(object) else { return false }
    defer { document.release(dictionary) }
    return document.name("/Type", of: dictionary) == "/Metadata"
  }
}
