/// A plain sheet of paper in the browser's tab: it says nothing about the subject. Written into the page, since a request of its
/// own for each visitor would cost more than the icon.
enum Icon {
  static let address =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
    + "%3Cpath fill='%23fff' stroke='%23555' d='M3 1.5h10v13H3z'/%3E%3C/svg%3E"
}
