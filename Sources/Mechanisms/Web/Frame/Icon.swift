/// A plain sheet of paper in the browser's tab: it says nothing about the subject. Written into the page,
/// since a request of its
/// own for each visitor would cost more than the icon.
enum Icon {
  static let address =
    "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E"
    + "%3Cpath%20fill='%23fff'%20stroke='%23555'%20d='M3%201.5h10v13H3z'/%3E%3C/svg%3E"
}
