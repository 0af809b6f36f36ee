extension QRCode {
  /// Light modules on every side that a reader needs (ISO/IEC 18004 §6.3.8).
  public static let quietZone = 4

  /// The `viewBox` of a drawing with its quiet zone, one unit a module.
  public var viewBox: String { "0 0 \(side + 2 * Self.quietZone) \(side + 2 * Self.quietZone)" }

  /// The dark modules as the `d` of an SVG path inside ``viewBox``: one rectangle for each run in a row.
  public var path: String {
    var path = ""
    for row in 0..<side {
      var column = 0
      while column < side {
        guard isDark(row: row, column: column) else {
          column += 1
          continue
        }
        let start = column
        while column < side, isDark(row: row, column: column) { column += 1 }
        let length = column - start
        path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(length)v1h-\(length)z"
      }
    }
    return path
  }
}
