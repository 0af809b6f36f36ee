// Written by bin/texts from content/translations/ar.po. Change that file, not this one.
let arabicPart3 = #"""
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
