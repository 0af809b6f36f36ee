// Written by bin/texts from content/translations/ar.po. Change that file, not this one.
let arabicCatalogue = [arabicPart1, arabicPart2, arabicPart3]
