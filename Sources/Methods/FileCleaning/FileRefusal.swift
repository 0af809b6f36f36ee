/// Why a file was not taken. Carries data; the page that shows it has the sentences.
public enum FileRefusal: Error, Equatable, Sendable {
  case empty
  /// More bytes than `limit`.
  case tooLarge(limit: Int)
  /// None of ``FileKind``.
  case unknownType
  /// Cut off, changed on the way, or not what its first bytes say.
  case damaged(FileKind)
  /// Width × height, summed over the frames of an animation, is over `limit`.
  case tooManyPixels(limit: Int)
  /// A PDF with a password or with rights management; its insides cannot be cleaned.
  case encrypted
}
