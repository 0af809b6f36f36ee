/// The room Web.
package enum WebRoom {}
