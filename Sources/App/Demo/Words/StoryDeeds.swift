/// What happened: by ``Conduct``.
enum StoryDeeds {
  static let table = WordTable(
    """
    = rejected_for_name
    - Aan de telefoon was het goed. Toen spelde ik mijn achternaam en was er ineens geen plek meer.
    - Ik kreeg een afwijzing. Een vriendin met een Nederlandse naam stuurde bijna dezelfde brief en
    mocht komen.
    - Ze vroegen of ik geen 'makkelijkere' naam had voor de klanten. Daarna ging het niet door.
    = not_called_back
    - Ze zouden terugbellen. Dat hebben ze nooit gedaan, ook niet toen ik zelf belde.
    - Ik zie dat ze mijn berichten hebben gelezen. Er komt gewoon niks.
    = place_suddenly_gone
    - Ze zeiden dat de plek weg was. Twee dagen later begon er een jongen uit mijn klas.
    - De plek was zogenaamd vol, maar de vacature staat er nog steeds op.
    = asked_for_photo
    - Eerst wilden ze een pasfoto, 'zodat we weten wat we in huis halen'. Daarna kwam de afwijzing.
    - Ik moest een foto sturen. Niemand anders uit mijn klas hoefde dat.
    = asked_private_questions
    - Ze vroegen waar ik écht vandaan kom en of ik thuis wel Nederlands praat.
    - Ze wilden weten of ik later kinderen wil en of ik dan wel blijf werken.
    - Het ging de hele tijd over mijn geloof. Over mijn opleiding vroegen ze niks.
    = headscarf_refused
    - Ik mocht komen als ik mijn hoofddoek af zou doen. Ze noemden het 'niet representatief'.
    - Ze zeiden dat klanten niet van hoofddoeken houden. Ik moest dan maar in het magazijn.
    - Over mijn hoofddoek zeiden ze: 'Dat past niet bij onze uitstraling.'
    = language_demand
    - Ze zeiden dat mijn Nederlands niet goed genoeg is. Het gaat om dozen stapelen, niet om een boek.
    - Ik heb een accent. Ze deden mij na en zeiden dat klanten mij niet zouden verstaan.
    = handshake
    - Ik gaf geen hand maar legde mijn hand op mijn hart. Daarna was het gesprek binnen twee minuten klaar.
    - Omdat ik geen hand gaf, noemde de baas mij respectloos waar iedereen bij was.
    = does_not_belong
    - Ze zeiden dat een jongen zoals ik hier niet hoort en dat ik beter iets anders kan zoeken.
    - Een man daar zei: 'Wat doe jij hier eigenlijk? Dit is geen werk voor jullie.'
    - Ze zeiden dat ouders geen man op de groep willen. Dat hoort volgens hen niet.
    = jokes
    - Elke dag grappen over mijn afkomst. Als ik niet lach, kan ik zogenaamd nergens tegen.
    - Ze maken grappen over homo's en kijken dan naar mij. Mijn baas lacht mee.
    - Ze noemen mij 'Ali', zo heet ik niet eens. Iedereen vindt het grappig behalve ik.
    = insults
    - Hij schold mij uit voor iets met mijn huidskleur. Ik ga dat woord hier niet opschrijven.
    - Ze zei waar klanten bij stonden dat 'dat soort mensen' altijd lui is.
    - Ik werd 'debiel' genoemd omdat ik dyslexie heb en de bon verkeerd las.
    = excluded
    - In de pauze gaan ze ergens anders zitten als ik erbij kom. Ik eet nu in het magazijn.
    - Iedereen zit in de groepsapp, alleen ik niet. Daarom weet ik nooit wanneer ik moet beginnen.
    = prayer
    - Ik wilde in mijn eigen pauze even bidden. Dat mocht nergens, 'want dan begint iedereen'.
    - Tijdens de ramadan legden ze expres broodjes voor mijn neus en gingen ze lachen.
    = customers_decide
    - Een mevrouw wilde niet door mij geholpen worden vanwege mijn kleur. Ik moest naar achteren.
    - Een klant wilde 'een gewone Nederlander'. Mijn leidinggevende zei: doe maar wat hij vraagt.
    = other_tasks
    - De andere stagiairs staan in de winkel. Ik moet elke dag de wc's en het magazijn doen.
    - Ik mag nooit mee naar een klant. De twee jongens wel, en die zitten een jaar lager dan ik.
    = no_adjustment
    - Ik ben slechthorend en vroeg of ze mij kunnen aankijken als ze praten. Dat vonden ze gedoe.
    - Ik heb een stoel nodig door mijn rug. Dat stond in het contract. Die stoel is er nooit gekomen.
    - Ik vroeg de opdracht op papier, vanwege mijn autisme. 'Dan is dit werk niks voor jou.'
    = less_guidance
    - De andere stagiair krijgt elke week uitleg. Ik heb in acht weken één gesprek gehad.
    - Als ik iets vraag, zucht hij. Als een ander iets vraagt, staat hij meteen op.
    = threatened
    - Hij stond heel dichtbij en zei dat ik maar moest uitkijken als ik dit zou vertellen.
    - Ze trok aan mijn hoofddoek, 'voor de grap'. Ik heb staan trillen.
    = lower_assessment
    - Ik kreeg een onvoldoende voor 'houding'. Mijn werk was goed, dat zeiden ze zelf.
    - Bij 'communicatie' schreven ze dat ik niet in de cultuur pas. Daar kan ik niks mee.
    = ended_after_complaint
    - Ik zei er iets van tegen de baas. Een week later was mijn stage voorbij.
    - Nadat ik het had verteld, was er ineens 'geen klik' meer en kon ik gaan.
    = not_believed
    - Ik heb het tegen mijn begeleider gezegd. Die zei dat ik het vast verkeerd had begrepen.
    - Op school zeiden ze: 'Maak het nou maar gewoon af, je hebt die uren nodig.'
    = something_else
    - Het is niet één ding. Het zijn al die kleine dingen bij elkaar.
    - Ze doen net alsof ik er niet ben, en alles wat fout gaat is mijn schuld.
    """)
}
