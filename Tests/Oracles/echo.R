# Gives back what it was asked, with the words for infinite numbers read as numbers in between.
source("oracle.R")
answer(lapply(jsonlite::fromJSON(file("stdin"), simplifyVector = FALSE), function(value) {
  if (is.character(value)) as.numeric(sub("Infinity", "Inf", value)) else value
}))
