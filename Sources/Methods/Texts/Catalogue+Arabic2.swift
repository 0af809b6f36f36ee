// Written by bin/texts from content/translations/ar.po. Change that file, not this one.
let arabicPart2 = #"""
  leave.heading	انتهت زيارتك
  leave.text	لم يبقَ شيء مفتوحًا على هذا الجهاز. برمزك يمكنك العودة.
  notice.body	مرحبًا،\n\nهناك رسالة في انتظارك. يمكنك قراءتها برمزك.\n\nلا يمكن الردّ على هذا البريد.\n
  notice.subject	هناك رسالة في انتظارك
  outcome.agreement	تم الاتفاق مع الشركة على خطوات محددة
  outcome.apology	الشركة اعتذرت
  outcome.bureau_takes_over	مكتب مكافحة التمييز يتابع الأمر
  outcome.cannot_be_established	لم نستطع التأكد مما حدث
  outcome.company_denies	الشركة ترى الأمر بشكل مختلف
  outcome.complaint_started	بدأت شكوى رسمية
  outcome.cooperation_ended	المدرسة لن ترسل متدربين إلى هذه الشركة بعد الآن
  outcome.heard_only	تم الاستماع إلى القصة، دون خطوة أخرى: كما أردت
  outcome.internship_continued	التدريب يستمر بأمان
  outcome.other_supervisor	مشرف آخر
  outcome.replacement_place	مكان تدريب آخر
  phase.advert	في نص الإعلان
  phase.afterwards	بعد تدريبي، أو في أول عمل لي
  phase.agreement	عند توقيع عقد التدريب
  phase.application	عندما أرسلت طلبي
  phase.assessment	عند تقييمي
  phase.ended_by_company	الشركة أنهت تدريبي
  phase.interview	في مقابلة التعارف
  phase.no_reply	لم أحصل على ردّ
  phase.orientation	قبل أن أبدأ البحث
  phase.placement	عندما أعطتني المدرسة مكانًا للتدريب
  phase.searching	أثناء بحثي عن تدريب
  phase.start	في الأيام الأولى من تدريبي
  phase.stopped_by_student	توقفت بنفسي
  phase.supervision	أثناء تدريبي: الإشراف والمساعدة
  phase.tasks	أثناء تدريبي: العمل الذي أعطوني إياه
  phase.treatment	أثناء تدريبي: طريقة تعامل الناس معي
  phase_group.before	قبل تدريبي
  phase_group.during	أثناء تدريبي
  phase_group.end	في النهاية أو بعدها
  privacy.company	لا تعرف الشركة شيئًا عنك إلا بعد موافقتك.
  privacy.draft	بعد ساعة دون أي نشاط يُحذف نموذجك. مع رمز نحفظه لك 30 يومًا.
  privacy.heading	ما الذي نحفظه
  privacy.looks	كلما قرأ أحد بلاغك، يظهر لك اسمه واليوم.
  privacy.none	لا نحفظ عنوان الإنترنت الخاص بك، ولا معلومات عن جهازك، ولا ملفات كوكيز بعد زيارتك.
  privacy.rights	برمزك يمكنك القراءة والإضافة وسحب البلاغ. ولا حاجة إلى ذكر اسمك لذلك.
  privacy.rightsTitle	ما الذي يمكنك طلبه
  privacy.sealed	قصتك ورسائلك وملفاتك محفوظة ومقفلة. في هذا الموقع لا يفتحها إلا أنت والأشخاص الذين اخترتهم.
  privacy.time	بعد سنتين من إغلاق بلاغك نتخلص من مفتاحه. عندها لا يستطيع أحد قراءته.
  promise.aftercare_end	تسألك المدرسة في نهاية تدريبك كيف حالك
  promise.aftercare_six_weeks	المدرسة تسأل عن حالك بعد ستة أسابيع
  promise.aftercare_two_weeks	المدرسة تسأل عن حالك بعد أسبوعين
  promise.answer	يصلك ردّ على رسالتك
  promise.company_action	المدرسة تتحدث مع الشركة، أو تشرح لماذا لا
  promise.company_reply	الشركة تردّ على المدرسة
  promise.conversation	شخص يتحدث معك، أو يكتب لك إذا كان ذلك أفضل لك
  promise.disadvantage_review	تبحث المدرسة هل تضررت بسبب بلاغك
  promise.feedback	نخبرك بما دار في الحديث
  promise.next_step	نخبرك كيف تستمر الأمور
  promise.outcome	نخبرك بالنتيجة، أو بموعد جديد
  promise.outside_answer	يكتب إليك شخص من خارج المدرسة
  promise.plan	نخبرك بما ستفعله المدرسة
  promise.recognition	شخص حقيقي يكتب لك ردًا
  promise.reopened_recognition	شخص آخر يكتب لك ردًا
  promise.replacement_place	ستعرف ماذا تفعل المدرسة من أجل مكان تدريب آخر
  promise.resume_check	المدرسة تسأل عن رغبتك في المتابعة
  promise.verdict	يمكنك إبداء رأيك في ما جرى
  promise_state.broken	لم يتم
  promise_state.kept	تم
  promise_state.late	تم متأخرًا
  promise_state.open	مفتوح
  promise_state.waived	لم تعد هناك حاجة
  publicFigures.byKept	الأكثر التزامًا أولًا
  publicFigures.byName	حسب الاسم
  publicFigures.days	{days} من أيام العمل (الوسيط) – من {count} بلاغًا
  publicFigures.demo	هذه نسخة تجريبية. هذه الأرقام من بلاغات مختلقة.
  publicFigures.disputed	طلاب لم يوافقوا على النتيجة
  publicFigures.heading	ماذا تفعل المدارس بالبلاغات
  publicFigures.how	كيف نحسب
  publicFigures.howAdvisers	البلاغات لدى المستشار السري لا تُحسب. لا يجوز أن يعرف أحد بوجودها.
  publicFigures.howDrawn	عندما تقل البلاغات عن 20 يكون للصدفة أثر كبير. نقرّب هذه الأرقام من متوسط كل المدارس.
  publicFigures.howFew	عندما تقل البلاغات عن 5 لا نعرض شيئًا. وإلا فقد يخمّن أحد عمّن الأمر.
  publicFigures.howMonth	الأرقام عن اثني عشر شهرًا كاملًا. لذلك تتغير مرة في الشهر.
  publicFigures.howSilent	الوعد الذي لم يُوفَ به يُحسب متأخرًا. وعدم الرد يُحسب انتظار 30 يوم عمل.
  publicFigures.howTotal	في المجموع تُحسب المدارس التي لا رقم لها معًا فقط. ويكون عددها حينها 3 على الأقل.
  publicFigures.intro	كل مدرسة تعِد بموعد تسمع فيه شيئًا. هنا ترى هل تفي بذلك.
  publicFigures.kept	وعود تم الوفاء بها في الموعد
  publicFigures.noOrder	المدارس التي لها أرقام قليلة جدًا لترتيبها. هي مرتبة حسب الاسم.
  publicFigures.notYet	لا توجد أرقام بعد. عد لاحقًا.
  publicFigures.oneDay	{days} يوم عمل (الوسيط) – من {count} بلاغًا
  publicFigures.period	من {first} إلى {last}
  publicFigures.schools	المدارس
  publicFigures.share	{percent}% – من {count} بلاغًا
  publicFigures.tooFew	لا يُعرض: أقل من 5 بلاغات
  publicFigures.total	كل المدارس معًا
  publicFigures.wait	انتظار أول رسالة من شخص
  reason.age	عمري
  reason.disability	إعاقتي أو مرضي
  reason.faith	ديني
  reason.family	عائلتي أو علاقتي
  reason.gender	لأنني امرأة، أو لأنني رجل
  reason.gender_identity	لأنني ترانس أو غير ثنائي الجنس
  reason.headscarf	حجابي
  reason.jewish	لأنني من اليهود
  reason.language_or_accent	لغتي أو لهجتي
  reason.level	دراستي أو مستواي الدراسي
  reason.looks	ملابسي أو مظهري
  reason.name	اسمي
  reason.nationality	جنسيتي
  reason.opinion	رأيي أو ما أؤمن به
  reason.pregnancy	بسبب الحمل، أو لأن لديّ طفلًا
  reason.sexual_orientation	ميولي العاطفية، أي من أحب
  reason.skin_or_origin	لون بشرتي أو أصلي
  reason.something_else	شيء آخر
  reason.unknown	لا أعرف
  receipt.by	حتى {date} على الأكثر
  receipt.heading	تم الإرسال
  receipt.keep	حفظ الإيصال كملف
  receipt.late	وإذا تأخرنا؟ يظهر ذلك عند بلاغك. برمزك يمكنك العودة في أي وقت.
  receipt.look	عرض بلاغك
  receipt.next	هذا ما نَعِدك به
  receipt.proof	عرض الإيصال
  receipt.proofText	بهذا الإيصال يمكنك إثبات أنك قدّمت بلاغًا، وما الذي وُعدت به. ما كتبته غير موجود فيه.
  receipt.received	استلمت {school} بلاغك. شكرًا لأنك أخبرتنا.
  reporting.problem.tooLong	نصّك أطول من الحدّ. عدد الأحرف الزائدة: {count}. الحدّ الأقصى: {limit}.
  role.administrator	مدير الحسابات
  role.confidential_adviser	شخص الثقة
  role.consultant	مستشار المكتب
  role.coordinator	منسّق التدريب
  role.desk_owner	المسؤول عن نقطة التبليغ
  role.overseer	المشرف العام على المدرسة
  role.supervisor	مشرف التدريب
  safety.back	العودة إلى البداية
  safety.device	الأفضل استخدام هاتفك الخاص، وليس جهازًا من المدرسة أو من مكان التدريب.
  safety.exit	زر «خروج سريع» يأخذك إلى موقع عادي. وما لم يُحفظ بعد يُفقد.
  safety.heading	التبليغ بأمان
  safety.history	الزر لا يمحو سجل المتصفح. الأفضل استخدام نافذة خاصة، أو محو السجل بنفسك.
  safety.names	لإخفاء هويتك، من الأفضل عدم كتابة أسماء أو تفاصيل لا يعرفها غيرك.
  safety.network	قد يرى مسؤول شبكة المدرسة أو مكان التدريب أي موقع زرت. لكنه لا يرى ما كتبت.
  saveDraft.button	حفظ والحصول على رمز
  saveDraft.explanation	نعطيك رمزًا. به يمكنك المتابعة لاحقًا. مدة الحفظ بالأيام: {days}. لن يُرسل أي شيء الآن.
  saveDraft.heading	المتابعة لاحقًا
  saveDraft.saved	تم الحفظ
  saveDraft.until	محفوظ حتى {date}. لم يقرأه أحد بعد.
  schoolFigures.days	خلال {count} من أيام العمل
  schoolFigures.heading	ماذا تفعل {school} بالبلاغ
  schoolFigures.oneDay	خلال {count} يوم عمل
  schoolFigures.others	أرقام كل المدارس
  schoolFigures.report	بلّغ لدى {school}
  schoolFigures.terms	متى تسمع شيئًا
  schoolFigures.what	ماذا
  schoolFigures.whatWords	كل ما عوملت فيه بشكل مختلف في تدريبك أو حوله بسبب من تكون. حتى لو كنت تشك.
  schoolFigures.where	أين
  schoolFigures.who	من يقرأ بلاغك
  schoolFigures.whoElse	مشرف تدريبك يقرؤه أيضًا إذا وافقت.
  schoolFigures.whoNot	الشركة لا تقرأ بلاغك.
  schoolFigures.year	ماذا حدث بالبلاغات
  schools.figures	انظر ماذا تفعل المدارس بالبلاغات
  schools.heading	اختيار المدرسة
  sector.building_and_technology	التقنية والبناء
  sector.business_and_security	خدمات الأعمال والأمن
  sector.care_and_sport	الرعاية والخدمة الاجتماعية والرياضة
  sector.crafts_and_laboratory	الحِرف والمختبرات وتقنيات الصحة
  sector.digital_and_creative	تقنية المعلومات والصناعة الإبداعية
  sector.food_and_hospitality	الأغذية والطبيعة والضيافة
  sector.mobility_and_logistics	السيارات والنقل واللوجستيات والملاحة
  sector.retail	التجارة
  signingKey.heading	مفتاح الإيصالات
  signingKey.text	بهذا المفتاح يمكن لأي شخص التأكد من أن الإيصال صادر عنا فعلًا.
  start.call	هل الاتصال بالهاتف أسهل لك؟
  start.dates	هذا ما نَعِد به
  start.figures	هل نفي بذلك؟ انظر الأرقام
  start.haveCode	لديّ رمز
  start.heading	هل عوملت بشكل مختلف في تدريبك أو حوله؟
  start.lateness	وإذا تأخرنا؟ يظهر ذلك عند بلاغك.
  start.outcome	خلال 30 يوم عمل نخبرك بالنتيجة، أو بموعد جديد.
  start.person	خلال يومَي عمل يكتب لك شخص حقيقي ردًا.
  start.plan	خلال 10 أيام عمل نخبرك بما ستفعله المدرسة.
  start.promise	يمكنك إخبار {school}. القرار لك في ما يحدث بعد ذلك. ويمكنك عدم ذكر اسمك.
  start.safety	كيف يكون التبليغ آمنًا؟
  start.tell	أحكي ما حدث
  start.unsure	أريد أن أعرف أولًا إن كان هذا تمييزًا
  status.addFiles.button	إضافة
  status.addFiles.choose	نرجو اختيار ملف أولًا.
  status.addFiles.title	إضافة صورة أو ملف
  status.addStory.button	إضافة
  status.addStory.explanation	هل حدث شيء آخر، أو هل نسيت شيئًا؟ يمكن كتابته هنا.
  status.addStory.label	ما الذي نضيفه إلى قصتك؟
  status.addStory.title	إضافة إلى قصتك
  status.back	العودة إلى بلاغك
  status.choices	ما الذي يمكنك فعله
  status.consent.button	حفظ
  status.consent.explanation	إذا كان جوابك «لا»، نتوقف عن ذلك. لكن ما حدث من قبل لا نستطيع التراجع عنه.
  status.consent.title	تغيير ما يمكننا فعله
  status.disadvantage.button	إرسال
  status.disadvantage.explanation	لا يجوز لأحد أن يعاقبك لأنك بلغت. تبحث المدرسة في الأمر. ستسمع شيئًا خلال خمسة أيام عمل.
  status.disadvantage.heard	متى عرفت ذلك؟ (اختياري)
  status.disadvantage.heardHint	مثلًا 2027-03-12
  status.disadvantage.label	ماذا حدث؟
  status.disadvantage.message	احك باختصار ما حدث
  status.disadvantage.title	أخبرنا إذا تضررت بسبب بلاغك
  status.due	حتى {date} على الأكثر، أيام العمل الباقية: {days}
  status.dueToday	اليوم، {date}
  status.dueTomorrow	حتى {date} على الأكثر، بقي يوم عمل واحد
  status.end.button	حفظ
  status.end.explanation	عندها نسألك مرة أخرى في النهاية كيف كان الأمر.
  status.end.label	آخر يوم من تدريبك
  status.end.title	أخبرنا متى ينتهي تدريبك
  status.late	{promise}. وعدنا بذلك قبل نهاية {date}. عدد أيام العمل التي تأخرناها: {days}.
  status.lateHelp	هذا ليس ذنبك. يمكنك أيضًا التوجه إلى شخص الثقة. أو الاتصال مجانًا بـ discriminatie.nl: ⁦0800-0880⁩.
  status.lateJust	{promise}. وعدنا بذلك قبل نهاية {date}. لم ننجح في ذلك.
  status.lateOne	{promise}. وعدنا بذلك قبل نهاية {date}. تأخرنا حتى الآن يوم عمل واحدًا.
  status.lateTitle	لقد تأخرنا
  status.leave	إنهاء الزيارة
  status.looks	من قرأ بلاغك
  status.message	كتابة رسالة
  status.messageEmpty	نحتاج أولًا إلى نص الرسالة.
  status.movedOutside	{bureau} يقرأ بلاغك الآن أيضًا.
  status.noAftercare.button	لا حاجة إلى ذلك
  status.noAftercare.explanation	عندها لن نسأل عن حالك بعد أسبوعين وبعد ستة أسابيع.
  status.noAftercare.title	لا داعي للسؤال عن حالي بعد الآن
  status.noLooks	لا أحد حتى الآن.
  status.noPlace.button	لا حاجة
  status.noPlace.explanation	عندها لا تبحث المدرسة عن مكان آخر.
  status.noPlace.title	قل إنك لا تحتاج إلى مكان تدريب آخر
  status.outside.button	حفظ
  status.outside.explanation	يمكنك تغيير ذلك دائمًا. من قرأ بلاغك لا يمكنه أن ينساه.
  status.outside.title	اختر من يطلع إذا لم ترد المدرسة
  status.owner	الدور الآن على {name} من {school}.
  status.pause.button	إيقاف مؤقت
  status.pause.explanation	عندها لا نفعل شيئًا، حتى تكون لديك رغبة في المتابعة. بعد ستة أسابيع تقريبًا نسألك عن ذلك.
  status.pause.title	إيقاف بلاغك مؤقتًا
  status.receipt	حفظ الإيصال
  status.refused	هذا غير ممكن الآن. نرجو الاطلاع على ما تغيّر في هذه الأثناء.
  status.reopen.button	فتح من جديد
  status.reopen.explanation	لن يكون الشخص نفسه، بل يستلم بلاغك شخص آخر. وتصلك مواعيد جديدة.
  status.reopen.label	ما الذي لم يسر بشكل جيد؟
  status.reopen.title	طلب أن ينظر شخص آخر من جديد
  status.resume.button	متابعة
  status.resume.explanation	نتابع من حيث توقفنا. وتصلك مواعيد جديدة.
  status.resume.title	متابعة بلاغك
  status.sendMessage	إرسال الرسالة
  status.skip.button	نعم، شخص آخر
  status.skip.explanation	عندها لا يستطيع مشرفك قراءة بلاغك، ابتداءً من هذه اللحظة. ويتابع شخص آخر.
  status.skip.title	تجاوز مشرفك
  status.team	الدور الآن على {school}. سيعمل شخص على بلاغك.
  status.timeline	ما الذي حدث
  status.told	ما الذي حكيته لنا
  status.verdict.again	هل لديك استعداد للتبليغ مرة أخرى؟
  status.verdict.believed	هل صدّقوك؟
  status.verdict.button	إرسال رأيي
  status.verdict.choose	نرجو اختيار جواب.
  status.verdict.explanation	أنت تقول هل سار الأمر جيدًا. لا توجد إجابة صحيحة أو خاطئة.
  status.verdict.helped	هل ساعدك ذلك؟
  status.verdict.no	لا
  status.verdict.partly	قليلًا
  """#
