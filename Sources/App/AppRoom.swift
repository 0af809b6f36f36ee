/// The room App.
package enum AppRoom {}
