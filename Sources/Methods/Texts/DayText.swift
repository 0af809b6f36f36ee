package import Core

/// Days and moments in words.
extension Day {
  /// With the name of the day, as people say it: `donderdag 12 maart 2027`.
  package func written(_ language: Language) -> String {
    let (year, month, day) = civil
    let names = DayNames.of(language)
    return "\(names.weekdays[weekday - 1]) \(day) \(names.months[month - 1]) \(year)"
  }
}

/// The names of the days and the months.
private struct DayNames {
  let weekdays: [String]
  let months: [String]

  static func of(_ language: Language) -> DayNames {
    switch language {
    case .dutch: dutch
    case .english: english
    case .arabic: arabic
    }
  }

  private static let dutch = DayNames(
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    months: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ])
  private static let english = DayNames(
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ])
  private static let arabic = DayNames(
    weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    months: [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
      "ديسمبر",
    ])
}
