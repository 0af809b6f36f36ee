/// Which room may import which.
enum ImportRules {
  /// What comes with the toolchain; every room may import it.
  private static let withToolchain: Set<String> = [
    "Foundation", "FoundationEssentials", "FoundationNetworking", "Glibc", "Synchronization", "Testing",
    "XCTest", "RegexBuilder",
    "PackageDescription",
  ]

  /// Mechanisms a shelf of a feature may not import.
  private static let closedToShelf: [String: Set<String>] = [
    "Rules": ["Storage", "Audit", "Outbox", "Web", "HTML", "Hummingbird", "Logging"],
    "Store": ["Web", "HTML", "Hummingbird"],
  ]

  static func undeclared(in files: [SourceFile], _ house: House) -> [Complaint] {
    eachImport(in: files, house) { file, target, module, line in
      if withToolchain.contains(module) || house.dependencies[target, default: []].contains(module) {
        return nil
      }
      return Complaint(path: file.path, line: line, words: "\(target) does not declare \(module)")
    }
  }

  static func upward(in files: [SourceFile], _ house: House) -> [Complaint] {
    eachImport(in: files, house) { file, target, module, line in
      if house.places[module] == nil || house.mayUse(target, module) { return nil }
      return Complaint(
        path: file.path, line: line, words: "\(target) may not use \(module): upward or rightward")
    }
  }

  /// Arrows in the manifest itself; nobody needs to have used them yet.
  static func upwardInManifest(_ house: House) -> [Complaint] {
    house.dependencies.flatMap { target, modules in
      modules.filter { house.places[$0] != nil && !house.mayUse(target, $0) }.map {
        Complaint(path: "Package.swift", words: "\(target) may not use \($0): upward or rightward")
      }
    }
  }

  /// Rooms that are on the map but not in the manifest, or the other way round.
  static func offTheMap(_ house: House) -> [Complaint] {
    let rooms = Set(house.folders.filter { $0.value.hasPrefix("Sources/") }.keys)
    return rooms.symmetricDifference(house.places.keys).sorted().map {
      Complaint(path: "docs/architecture.md", words: "\($0) stands only here or only in Package.swift")
    }
  }

  static func closedToShelf(in files: [SourceFile]) -> [Complaint] {
    files.flatMap { file -> [Complaint] in
      let folders = file.path.split(separator: "/")
      guard folders.count > 4, folders[1] == "Features", let closed = closedToShelf[String(folders[3])] else {
        return []
      }
      return file.imports.filter { closed.contains($0.module) }.map {
        Complaint(
          path: file.path, line: $0.line, words: "the shelf \(folders[3]) may not import \($0.module)")
      }
    }
  }

  private static func eachImport(
    in files: [SourceFile], _ house: House, _ judge: (SourceFile, String, String, Int) -> Complaint?
  ) -> [Complaint] {
    files.flatMap { file -> [Complaint] in
      guard let target = house.target(of: file.path) else {
        return [Complaint(path: file.path, words: "belongs to no target")]
      }
      return file.imports.compactMap { judge(file, target, $0.module, $0.line) }
    }
  }
}
