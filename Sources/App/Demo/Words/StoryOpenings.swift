/// How a story begins: by ``Phase``. `@` is the company.
enum StoryOpenings {
  static let table = WordTable(
    """
    = orientation
    - We kregen op school een lijst met bedrijven. Bij @ zei een docent: daar hoef jij het niet te proberen.
    - Ik wilde graag naar @. Op de open dag keken ze mij al raar aan.
    = searching
    - Ik zoek al maanden. Bij @ was het weer raak.
    - Ik heb nu 31 keer gesolliciteerd. @ was nummer 28.
    - Iedereen in mijn klas heeft een plek, alleen ik en nog twee niet. Bij @ ging het zo.
    = advert
    - In de vacature van @ stond iets waar ik van schrok.
    - Op Stagemarkt zag ik een plek bij @. Ik las de tekst drie keer.
    = application
    - Ik stuurde mijn brief en cv naar @. Mijn docent vond de brief heel goed.
    - Via het formulier op de site heb ik gesolliciteerd bij @.
    = no_reply
    - Ik heb @ drie keer gemaild en twee keer gebeld.
    - Bij @ zouden ze binnen een week iets laten horen. Dat is nu zes weken geleden.
    = interview
    - Ik had een gesprek bij @. Ik was op tijd en ik had mij goed voorbereid.
    - Vorige week mocht ik langskomen bij @. In het begin was het best gezellig.
    - Ik zat in het gesprek bij @ met de manager en iemand van personeelszaken.
    = placement
    - School had voor mij een plek geregeld bij @.
    - Mijn begeleider zei dat ik bij @ kon beginnen.
    = agreement
    - Het contract met @ lag klaar. Ik moest alleen nog tekenen.
    - Alles was rond bij @, tot ik langskwam om te tekenen.
    = start
    - Het was mijn tweede dag bij @.
    - In mijn eerste week bij @ moest ik met iedereen kennismaken.
    = tasks
    - Ik loop nu twee maanden stage bij @.
    - Bij @ zijn we met drie stagiairs. Ik ben de enige die het anders heeft.
    - Ik doe de bbl en werk drie dagen per week bij @.
    = treatment
    - Ik loop stage bij @ en het werk zelf vind ik leuk.
    - Sinds oktober zit ik bij @. Het team is klein, je hoort alles.
    - In de pauze bij @ gebeurt het bijna elke dag.
    = supervision
    - Mijn praktijkopleider bij @ heeft voor iedereen tijd, behalve voor mij.
    - Bij @ zou ik elke week een gesprek hebben met mijn praktijkopleider.
    = assessment
    - Ik kreeg mijn eindbeoordeling bij @.
    - Bij @ was alles steeds goed. Tot de beoordeling.
    = ended_by_company
    - @ heeft mijn stage gestopt. Ik hoorde het in een appje.
    - Ik kwam maandag bij @ en mocht niet meer naar binnen.
    = stopped_by_student
    - Ik ben zelf weggegaan bij @. Ik hield het niet meer vol.
    - Ik ben gestopt bij @ terwijl ik nog maar vier weken hoefde.
    = afterwards
    - Mijn stage bij @ is al klaar, maar ik denk er nog elke dag aan.
    - Na mijn stage zou ik bij @ mogen blijven werken.
    """)
}
