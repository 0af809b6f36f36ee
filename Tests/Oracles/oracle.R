# How an oracle of the statistics library is asked and answers: one JSON value in, one out.
# Infinite numbers are "Infinity" and "-Infinity"; what is not a number, or not estimable, is null.

asked <- function() jsonlite::fromJSON(file("stdin"), simplifyVector = TRUE)

plain <- function(value) {
  if (is.list(value)) return(lapply(value, plain))
  if (!is.numeric(value) || is.integer(value) || all(is.finite(value))) return(value)
  lapply(as.list(value), function(one) {
    if (is.nan(one) || is.na(one)) NULL else if (is.finite(one)) one else if (one > 0) "Infinity" else "-Infinity"
  })
}

# A vector of length one becomes a number; wrap it in I() or list() where an array is wanted.
answer <- function(value) {
  cat(jsonlite::toJSON(plain(value), digits = I(17), auto_unbox = TRUE, null = "null", na = "null"))
}
