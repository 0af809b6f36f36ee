/// How a story ends: by ``PhaseGroup``, and `any`.
enum StoryEndings {
  static let table = WordTable(
    """
    = before
    - Ik moet voor februari een plek hebben, anders loop ik een half jaar achter.
    - Ik durf bijna niet meer te solliciteren.
    - Mijn moeder zegt dat ik gewoon door moet gaan. Maar hoe vaak nog?
    - Ik ga nu op elke brief een andere naam zetten, denk ik.
    = during
    - Ik ga elke dag met buikpijn naar mijn stage.
    - Ik wil het wel afmaken, want het vak is mooi. Maar niet zo.
    - Vandaag heb ik mij ziek gemeld. Dat doe ik anders nooit.
    - Ik zeg er niks van, want hij moet mij nog beoordelen.
    = end
    - Nu moet ik misschien alles overdoen en dat is niet eerlijk.
    - Ik heb nachten niet geslapen.
    - Mijn diploma hangt hiervan af.
    - Ik wil gewoon dat iemand een keer zegt dat dit niet kan.
    = any
    - Misschien stel ik mij aan, maar het voelt echt niet oké.
    - Een vriend zei dat ik dit moest melden. Dus bij deze.
    - Ik weet niet of dit discriminatie is. Het voelt wel zo.
    - Ik wil niet dat de volgende stagiair dit ook krijgt.
    - Ik heb appjes bewaard, als dat helpt.
    - Sorry als ik het niet goed opschrijf.
    """)

  /// Whole stories in other languages than Dutch.
  static let foreign = WordTable(
    """
    = english
    - I had an interview at @. They switched to Dutch halfway and laughed when I did not get a joke.
    Then they
    said my level is too low. The advert was in English. I don't think it was about the language.
    - At @ they call me "the exchange student". I was born in Rotterdam. I get the cleaning, the others
    get the
    customers. I just want to learn my job.
    - My supervisor at @ told me that people with my passport always cause paperwork. The place was gone
    the next day.
    - They said I am "too soft" for the workshop at @ because I am gay. Everybody heard it. Nobody said
    a word.
    = turkish
    - @ firmasında staj yapıyorum. Her gün bana başka bir isimle sesleniyorlar ve gülüyorlar. Artık
    gitmek istemiyorum.
    - Mülakatta başörtümü çıkarmamı istediler. Kabul etmedim, ertesi gün yer doldu dediler.
    = arabic
    - ذهبت إلى مقابلة في @. عندما سمعوا اسمي قالوا إن المكان لم يعد متاحا. أشعر بالظلم ولا أعرف ماذا أفعل.
    - في مكان التدريب @ لا يسمحون لي بالصلاة في وقت استراحتي، ويسخرون من صيامي أمام الجميع.
    """)
}
