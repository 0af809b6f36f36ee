/// Why signing in was refused. It never tells whether an address is known.
package enum SignInRefusal: Error, Equatable {
  /// Too early after wrong attempts; nothing was looked at. Whole seconds, 1...60.
  case wait(seconds: Int)
  /// The mail address or the passphrase, or the code, is wrong.
  case wrong
  /// Too many people sign in at this moment.
  case busy
}
