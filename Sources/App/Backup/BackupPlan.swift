import Core
import Vault

/// Backups that the server makes by itself, each night.
package struct BackupPlan: Sendable, Equatable {
  let folder: String
  let key: PublicKey
  /// How many stay.
  let keep: Int

  /// The hour after which the backup of a day is due, on the clock of Amsterdam; an hour off in the two
  /// nights in which that clock changes.
  private static let hour: Int64 = 3

  /// Whether none was made since the last night.
  static func isDue(newest: Moment?, at now: Moment) -> Bool {
    guard let newest else { return true }
    return newest < lastNight(before: now)
  }

  private static func lastNight(before now: Moment) -> Moment {
    let tonight = Amsterdam.start(of: now.day).adding(seconds: hour * 3600)
    return tonight <= now
      ? tonight : Amsterdam.start(of: now.day.adding(days: -1)).adding(seconds: hour * 3600)
  }
}
