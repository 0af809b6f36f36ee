package import Storage
package import Texts
package import Web

/// What this room brings along.
package enum AccountsRoom {
  package static let migrations: [Migration] = AccountMigrations.all

  package static let routes: [Route] =
    SignInPage.routes + SignInCodePage.routes + [SignOut.route] + InvitationPage.routes
    + InvitationCodePage.routes
    + AccountPage.routes + TeamPage.routes + RemoveMemberPage.routes

  package static let texts: [Text] =
    SignInTexts.all + PassphraseFields.texts + InvitationTexts.all + AccountTexts.all + TeamTexts.all
    + StaffMenu.texts
}
