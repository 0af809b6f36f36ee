/// What a handler writes first, in own words: `hello`, then by ``Conduct``, then `human` and `next`.
enum RecognitionWords {
  static let table = WordTable(
    """
    = hello
    - Hoi, wat goed dat je dit opschreef.
    - Hallo, ik heb je verhaal vanmorgen twee keer gelezen.
    - Dag, fijn dat je ons vertrouwt met zo'n verhaal.
    - Hoi, je melding is bij mij en ik ben er echt even stil van.
    - Hallo, je schreef dat je twijfelde. Ik ben blij dat je het toch deed.
    = rejected_for_name
    - Afgewezen worden om je naam, dat doet pijn. Je naam is van jou.
    = not_called_back
    - Weken wachten op een telefoon die niet gaat, dat vreet aan je.
    = place_suddenly_gone
    - Dat de plek weg was en toen ineens niet, dat klopt niet. Dat zag jij goed.
    = asked_for_photo
    - Een pasfoto vragen voordat ze je brief lezen: dat hoort niet.
    = asked_private_questions
    - Dat soort vragen horen niet in een gesprek over een stage.
    = headscarf_refused
    - Dat je moest kiezen tussen je hoofddoek en je stage, dat had niemand je mogen vragen.
    = language_demand
    - Ik snap dat het je raakt als ze je taal gebruiken om je weg te sturen.
    = handshake
    - Je groette netjes op jouw manier. Ik begrijp dat de reactie hard aankwam.
    = does_not_belong
    - Jij hoort er wel. Dat iemand dat tegen je zegt is naar.
    = jokes
    - Een grap is pas een grap als jij ook kunt lachen. Elke dag zo'n opmerking is zwaar.
    = insults
    - Wat er tegen je is gezegd, wil je niet meemaken. Zeker niet op je stage.
    = excluded
    - Alleen in het magazijn eten. Ik vind dat verdrietig om te lezen.
    = prayer
    - Je eigen pauze is van jou. Ik begrijp dat het je boos maakt.
    = customers_decide
    - Dat ze de klant lieten kiezen en jou naar achteren stuurden, dat laat je alleen staan.
    = other_tasks
    - Je bent daar om een vak te leren, net als de anderen. Ik snap dat dit steekt.
    = no_adjustment
    - Je vroeg iets heel gewoons, iets wat je nodig hebt. Dat had moeten kunnen.
    = less_guidance
    - Zonder uitleg kun je niet leren. Dat ligt niet aan jou.
    = threatened
    - Ik schrok van wat je schrijft. Je veiligheid gaat nu voor alles.
    = lower_assessment
    - Ik begrijp dat je die beoordeling niet eerlijk vindt. We kijken daar apart naar.
    = ended_after_complaint
    - Dat je iets durfde te zeggen was moedig. Dat het daarna stopte, neem ik hoog op.
    = not_believed
    - Ik geloof je. Het spijt me dat je dat de eerste keer niet hoorde.
    = something_else
    - Al die kleine dingen samen zijn groot. Dat lees ik heel goed.
    = human
    - Ik zou er zelf ook wakker van liggen.
    - Je hoeft dit niet alleen uit te zoeken. Ik blijf je vaste persoon.
    - Niets gebeurt zonder dat jij het weet.
    - Je mag hier boos over zijn. Je mag er ook om huilen.
    - Dat je blijft leren terwijl dit speelt, vind ik knap.
    = next
    - Ik wil graag met je praten. Dat kan op school, met bellen of gewoon hier met berichten.
    - Ik stel voor dat we deze week een half uur praten. Je mag iemand meenemen.
    - Ik bel je als je dat wilt. Anders schrijf ik je hier hoe we verder kunnen.
    = again
    - Ik ben nieuw in jouw dossier en las alles vanaf het begin. Je zei dat je niet gehoord bent. Dat
    begrijp ik.
    - Mijn collega heeft het overgedragen. Jij was niet tevreden, en dat neem ik serieus. We beginnen
    opnieuw.
    """)
}
