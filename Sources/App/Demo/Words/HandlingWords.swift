/// What handlers write on the way.
enum HandlingWords {
  static let table = WordTable(
    """
    = conversation
    - Gesproken op school, drie kwartier. De student vertelde rustig wat er is gebeurd en wat dat deed.
    - Gebeld met de student. Besproken wat er gebeurde, wie erbij waren en wat er nu nodig is.
    - Gepraat met berichten. De student wil liever niet bellen. We hebben de wensen een voor een
    doorgelopen.
    - Gesprek samen met een vriendin van de student. We hebben alles op een rij gezet, met data erbij.
    = conversation_anonymous
    - Gepraat met berichten, drie keer heen en weer. We weten nu wat er gebeurde en wat de student wil.
    - De student belde zonder naam te noemen. Een half uur gepraat, rustig en duidelijk.
    = plan_company
    - We spreken het bedrijf aan. We vragen wat er gebeurde en wat ze gaan doen. Jij hoort binnen twee
    dagen wat ze
    zeiden.
    - Eerst bel ik de leidinggevende, daarna volgt een brief. Intussen zoeken we alvast een tweede plek
    voor je.
    - We gaan met het bedrijf om tafel. Jij hoeft er niet bij te zijn. Je uren tellen gewoon door.
    = plan_without_company
    - We praten niet met het bedrijf, want dat wil jij niet. We zoeken wel een andere plek en letten op
    je planning.
    - We houden je melding bij ons. Je krijgt hulp bij je volgende brief en elke week een belletje.
    - We regelen dat een andere docent je beoordeling bekijkt. Het bedrijf hoort niets.
    = plan_adviser
    - We zetten samen op een rij wat je kunt doen: niets, melden, een klacht, of het bureau tegen
    discriminatie. Jij
    kiest, en je mag ook wachten.
    - Ik blijf naast je staan. We schrijven je verhaal op zodat je het maar één keer hoeft te vertellen.
    = approach
    - Gebeld met de leidinggevende. Verteld dat er een melding is over omgang met stagiairs. Gevraagd om
    een reactie.
    - Brief gestuurd en daarna gebeld. We vroegen hoe zij stagiairs kiezen en wat zij van de melding vinden.
    - Op bezoek geweest. De melding voorgelegd en afgesproken dat er binnen twee weken antwoord komt.
    = other_place
    - Er zijn twee bedrijven waar je volgende week kunt komen kijken. Ik stuur je de namen en ga mee als
    je wilt.
    - We hebben een plek bij een bedrijf dat we goed kennen. Je uren tellen mee.
    - Ik heb drie bedrijven gebeld. Eén belt jou morgen terug, zonder dat ze weten waarom je wisselt.
    = no_action
    - De student koos voor een andere plek en wil nu rust. We leggen het vast en kijken of er meer
    meldingen komen.
    - Het bedrijf bestaat niet meer op dit adres. Aanspreken kan niet. We hebben dat aan de student
    uitgelegd.
    = company_admits
    - De leidinggevende schrok ervan. Hij biedt excuses aan en gaat met het team in gesprek.
    - Het bedrijf zegt dat dit niet had mogen gebeuren. Ze passen hun werkwijze aan en willen het goedmaken.
    - De praktijkopleider wist het niet. Er komt een vaste begeleider en elke week een gesprek.
    = company_denies
    - Het bedrijf zegt dat het niet zo is gegaan. De plek zou om een andere reden zijn vervallen.
    - Volgens de eigenaar was het een grapje en kan de student er niet tegen. Hij ziet geen reden voor
    excuses.
    - Het bedrijf ontkent en wil eerst weten wie dit heeft gezegd. Dat hebben we niet verteld.
    = company_partly
    - Het bedrijf herkent een deel. Over de opmerkingen zijn ze het niet eens, over de uitleg wel.
    - Ze zeggen dat klanten erom vroegen. Ze begrijpen nu dat dat geen reden is.
    = feedback_approach
    - Ik heb het bedrijf gesproken. Ze gaan het uitzoeken en komen binnen twee weken met een antwoord.
    - De brief is weg en ik heb gebeld. Jouw naam heb ik niet genoemd, zoals we hadden afgesproken.
    = feedback_answer
    - Het bedrijf heeft geantwoord. Ik vertel je graag wat ze zeiden, in je eigen tempo. In het kort: ze
    zien het deels.
    - Er is een antwoord. Ik vind het belangrijk dat jij het van mij hoort. Ik leg het hieronder uit.
    = silence
    - Het bedrijf gaf na drie keer vragen geen antwoord. Dat leggen we vast. Wij gaan zonder hen verder.
    - Geen reactie, ook niet op de aangetekende brief. Ook geen antwoord is een antwoord.
    = feedback_silence
    - Het bedrijf antwoordt niet. Dat is vervelend. We wachten niet langer en nemen nu zelf een besluit.
    = new_date
    - We wachten nog op één gesprek. Ik wil het zorgvuldig doen en daarom duurt het wat langer.
    - Door de vakantie kregen we mensen niet te pakken. Dit is de nieuwe datum, en die houd ik.
    = reason
    - We hebben beide kanten gehoord en dit is wat we kunnen doen.
    - Dit past bij wat de student wil en bij wat het bedrijf doet en laat.
    = reason_alone
    - Dit past bij wat de student wil. Het bedrijf is er niet bij betrokken.
    - We hebben alles met de student besproken. Meer is nu niet nodig.
    = note
    - Zelfde bedrijf als vorig jaar in het gesprek met team Handel. Nagaan bij de coördinator.
    - Student klonk moe. Volgende week nog een keer bellen.
    - Let op: beoordeling staat gepland voor het einde van de maand.
    - Begeleider gevraagd om niet zelf met het bedrijf te bellen.
    = bureau
    - Op jouw verzoek stuur ik je dossier naar het antidiscriminatiebureau. Zij bellen je binnen een week.
    """)
}
