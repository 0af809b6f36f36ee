/// What students write between, and what they get back.
enum MessageWords {
  static let table = WordTable(
    """
    = question
    - Hoi, is er al iets bekend?
    - Krijg ik nu problemen met mijn uren?
    - Weet het bedrijf dat ik het ben?
    - Ik heb morgen weer stage. Moet ik gaan?
    - Kan ik ook iemand meenemen naar het gesprek?
    - Mijn praktijkopleider deed vandaag ineens heel aardig. Hebben jullie gebeld?
    - Does the company know my name?
    = answer
    - Er is nog geen nieuws. Uiterlijk op de datum die je hier ziet, hoor je van mij.
    - Nee. Je uren tellen gewoon mee. Ik regel dat met je mentor, zonder te zeggen waarom.
    - Nee, jouw naam is niet genoemd. Dat doen we alleen als jij ja zegt.
    - Je hoeft niet te gaan als het niet veilig voelt. Bel mij even, dan meld ik je af.
    - Ja hoor, neem gerust iemand mee. Ook je moeder of een vriend mag.
    - Fijn om te weten. Wat wij doen, lees je altijd hier. Zonder jouw ja vertellen we niets over jou.
    - No, they don't. We only use your name if you say yes.
    = answer_any
    - Dank je. Ik heb het gelezen en bij je verhaal gezet.
    - Goed dat je het laat weten. Ik neem het mee in de volgende stap.
    = answer_change
    - Ik heb het aangepast. Het plan klopt nu weer met wat jij wilt.
    - Gezien, en goed dat je het zegt. We doen het zoals jij het nu hebt gekozen.
    = thanks
    - Oké, bedankt. Dit helpt wel.
    - Thanks, eindelijk iemand die luistert.
    - Goed om te weten. Ik wacht het af.
    = addition
    - Ik was nog vergeten: er was een collega bij die het ook hoorde.
    - Vandaag gebeurde het weer. Nu waar klanten bij waren.
    - Ik heb het appje gevonden. Er staat letterlijk dat ze 'iemand anders zoeken'.
    = reopen
    - Ik vind dat er niet echt naar mij geluisterd is. Er is één keer gebeld en toen was het klaar.
    - Het bedrijf zegt sorry, maar er verandert niks. Ik wil dat iemand anders ernaar kijkt.
    = pause_check
    - Je hebt even pauze genomen. Dat is prima. Wil je verder, of zullen we nog wachten?
    """)
}
