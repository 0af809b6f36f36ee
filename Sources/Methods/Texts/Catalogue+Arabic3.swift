// Written by bin/texts from content/translations/ar.po. Change that file, not this one.
let arabicPart3 = #"""
  status.verdict.review	هل قلت لا في شيء؟ عندها ينظر شخص آخر من جديد.
  status.verdict.reviewHint	ليس نفس الشخص. تحصل على مواعيد جديدة.
  status.verdict.reviewNo	لا، انتهى الأمر بالنسبة لي
  status.verdict.reviewYes	حسنًا
  status.verdict.title	رأيك في ما جرى
  status.verdict.yes	نعم
  status.wishes.button	حفظ
  status.wishes.explanation	يمكنك تغيير رأيك في أي وقت.
  status.wishes.title	تغيير رغباتك
  status.withdraw.button	سحب البلاغ
  status.withdraw.explanation	عندها نتوقف. ليس عليك ذكر السبب. ويمكنك التبليغ من جديد في أي وقت.
  status.withdraw.title	سحب بلاغك
  status.wrongDay	هذا اليوم غير صحيح. راجعه مرة أخرى، مثلًا 2027-03-12.
  status.you	أنت
  team.advisers	أشخاص الثقة
  team.desk	نقطة التبليغ
  web.error.again	إرسال مرة أخرى
  web.error.busy.text	نرجو الانتظار {seconds} ثانية ثم المحاولة مرة أخرى.
  web.error.busy.title	الضغط كبير الآن
  web.error.ended.text	نصك موجود في الأسفل. انسخه ثم عد برمزك.
  web.error.ended.title	انتهت زيارتك
  web.error.expired	بقي النموذج مفتوحًا وقتًا طويلًا. نرجو مراجعته وإرساله مرة أخرى.
  web.error.fault.text	الخطأ ليس منك. نرجو الانتظار قليلًا ثم المحاولة مرة أخرى. لم ينجح الأمر؟ يمكنك الاتصال بمدرستك.
  web.error.fault.title	حدث خطأ عندنا
  web.error.forbidden.text	ليس لديك إذن بدخول هذه الصفحة. يمكنك سؤال مدير الحسابات في مؤسستك.
  web.error.forbidden.title	لا يمكنك رؤية هذا
  web.error.foreign.text	لم نستطع قبول هذا النموذج. نصّك موجود أدناه. نرجو إرساله مرة أخرى.
  web.error.foreign.title	نرجو الإرسال مرة أخرى
  web.error.home	إلى البداية
  web.error.notFound.text	ربما العنوان غير صحيح. أو ربما مرّ وقت طويل على زيارتك.
  web.error.notFound.title	هذه الصفحة غير موجودة
  web.error.request.text	أرسل متصفحك شيئًا لا نعرفه. نرجو العودة والمحاولة مرة أخرى.
  web.error.request.title	لا نستطيع قراءة هذا
  web.error.summary	نرجو مراجعة ما يلي
  web.error.titlePrefix	خطأ: 
  web.error.tooFast	كان ذلك سريعًا جدًا. نرجو قراءة نصّك مرة أخرى ثم المتابعة.
  web.error.tooLarge.text	يجب ألا يزيد الحجم معًا على {limit} ميغابايت. نرجو اختصار النص أو اختيار ملفات أصغر.
  web.error.tooLarge.title	هذا كبير جدًا
  web.error.unavailable.text	الخطأ ليس منك. لم يُحفظ شيء الآن. نرجو الانتظار قليلًا ثم المحاولة مرة أخرى.
  web.error.unavailable.title	لا يمكننا حفظ شيء الآن
  web.error.yourWords	هذا ما كتبته
  web.frame.accessibility	سهولة الاستخدام
  web.frame.demo	نسخة تجريبية. كل البيانات مخترعة.
  web.frame.exit	خروج سريع
  web.frame.languages	اللغة
  web.frame.leaveEmpty	يُترك هذا فارغًا
  web.frame.privacy	ما الذي نحفظه
  web.frame.signOut	تسجيل الخروج
  web.frame.skip	إلى المحتوى
  web.frame.title	نموذج
  web.frame.work	مكان العمل
  wish.aftercare	أريد أن يسألني أحد لاحقًا عن حالي.
  wish.another_place	أريد مكان تدريب آخر.
  wish.apology	أريد اعتذارًا.
  wish.be_heard	أريد أن أحكي قصتي وأن يسمعني أحد.
  wish.consequences	أريد أن تتحمل الشركة عواقب ما حدث.
  wish.count	أريد أن يُحسب بلاغي في الأرقام.
  wish.fair_assessment	أريد تقييمًا عادلًا.
  wish.finish_safely	أريد أن أكمل تدريبي بأمان.
  wish.formal_complaint	أريد تقديم شكوى رسمية.
  wish.help_outside	أريد مساعدة في خطوة خارج المدرسة، مثل الذهاب إلى الشرطة.
  wish.know_my_rights	أريد أن أعرف حقوقي.
  wish.no_delay	لا أريد أن تتأخر دراستي.
  wish.school_talks_to_company	أريد أن تتحدث المدرسة مع الشركة.
  wish.that_it_stops	أريد أن يتوقف هذا.
  """#
