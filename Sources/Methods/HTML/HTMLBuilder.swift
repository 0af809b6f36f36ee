/// Collects pieces written under one another; words may stand there as plain strings.
@resultBuilder
public enum HTMLBuilder {
  public static func buildExpression(_ piece: HTML) -> [HTML] { [piece] }
  public static func buildExpression(_ words: String) -> [HTML] { [.text(words)] }
  public static func buildExpression(_ pieces: [HTML]) -> [HTML] { pieces }
  public static func buildExpression(_ piece: HTML?) -> [HTML] { piece.map { [$0] } ?? [] }
  public static func buildBlock(_ parts: [HTML]...) -> [HTML] { Array(parts.joined()) }
  public static func buildOptional(_ part: [HTML]?) -> [HTML] { part ?? [] }
  public static func buildEither(first part: [HTML]) -> [HTML] { part }
  public static func buildEither(second part: [HTML]) -> [HTML] { part }
  public static func buildArray(_ parts: [[HTML]]) -> [HTML] { Array(parts.joined()) }
}
