/// The room QRCode.
package enum QRCodeRoom {}
