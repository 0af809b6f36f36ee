/// Outcomes explained (by ``Outcome``), aftercare and closing.
enum EndingWords {
  static let table = WordTable(
    """
    = apology
    - Het bedrijf heeft excuses gemaakt. Je vindt de brief bij je begeleider, of ik lees hem je voor.
    = agreement
    - We hebben drie dingen afgesproken met het bedrijf. Ze staan op papier en ik controleer ze over een
    maand.
    = other_supervisor
    - Je krijgt een andere begeleider. Die weet alleen dat je een nieuwe start maakt.
    = internship_continued
    - Je stage gaat door, op een andere afdeling en met een vaste begeleider. Gaat het weer mis, dan
    stoppen we.
    = replacement_place
    - We hebben een andere plek voor je. De uren die je al maakte tellen mee, je loopt niets achter.
    = cannot_be_established
    - We kunnen niet zeker zeggen hoe het is gegaan. Dat betekent niet dat we je niet geloven.
    = company_denies
    - Het bedrijf blijft bij zijn eigen verhaal. Wij nemen jouw ervaring serieus en letten extra op dit
    bedrijf.
    = complaint_started
    - Je klacht is ingediend. De commissie nodigt je uit, en ik ga met je mee als je wilt.
    = bureau_takes_over
    - Het antidiscriminatiebureau gaat verder met je zaak. Ik blijf je vaste persoon op school.
    = cooperation_ended
    - We plaatsen bij dit bedrijf geen stagiairs meer. Dat heb je met je melding voor anderen geregeld.
    = heard_only
    - Je wilde je verhaal kwijt en dat is gebeurd. Het telt mee, zonder naam. Er volgt geen stap, zoals
    je vroeg.
    = aftercare_two
    - We zijn twee weken verder. Hoe gaat het nu, op school en op je stage?
    - Even een berichtje van mij. Slaap je weer beter? En hoe is het op je nieuwe plek?
    = aftercare_six
    - Zes weken later. Is er nog iets gebeurd waar ik van moet weten? Ook kleine dingen zijn welkom.
    - Ik dacht aan je. Als je nog iets wilt, ik zit op dinsdag en donderdag op het meldpunt.
    = close
    - Dank je voor je eerlijke oordeel. We sluiten je dossier. Je kunt altijd opnieuw melden.
    - We sluiten nu af. Wat jij zei over het wachten, bespreken we in het team.
    = close_silent
    - We hebben geen oordeel van je gehoord. Dat hoeft ook niet. We sluiten het dossier, heropenen kan
    nog steeds.
    """)
}
