package import Core
package import Storage
package import Texts
package import Web

/// What this room brings along.
package enum AccountsRoom {
  package static let migrations: [Migration] = AccountMigrations.all

  package static let routes: [Route] =
    SignInPage.routes + SignInCodePage.routes + [SignOut.route] + InvitationPage.routes
    + InvitationCodePage.routes
    + AccountPage.routes + AbsencePage.routes + TeamPage.routes + RemoveMemberPage.routes

  /// Removes invitations that have expired and wrong attempts of more than a day ago; the worker calls it.
  package static func removeExpired(at now: Moment, on connection: any Connection) throws {
    try InvitationStore.removeExpired(at: now, on: connection)
    try AttemptStore.removeOld(at: now, on: connection)
    try StaffNotices.removeExpired(before: now.day.adding(days: -7), on: connection)
  }

  package static let texts: [Text] =
    SignInTexts.all + PassphraseFields.texts + InvitationTexts.all + AccountTexts.all + TeamTexts.all
    + StaffMenu.texts + AbsenceTexts.all + StaffNotices.texts
}
