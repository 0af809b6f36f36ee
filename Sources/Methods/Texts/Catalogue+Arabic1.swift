// Written by bin/texts from content/translations/ar.po. Change that file, not this one.
let arabicPart1 = #"""
  action.add_file	إضافة ملف
  action.add_story	إضافة إلى القصة
  action.approach_company_with_name	تم التواصل مع الشركة مع ذكر الاسم
  action.approach_company_without_name	تم التواصل مع الشركة دون ذكر الاسم
  action.assign	أُعطي البلاغ لشخص
  action.change_consent	تغيير الموافقة
  action.change_plan	تغيّرت الخطة
  action.change_wishes	تغيير الرغبات
  action.check_pause	سؤال الطالب إن كان يريد المتابعة
  action.close_with_verdict	أُغلق البلاغ
  action.close_without_verdict	أُغلق البلاغ دون رأي الطالب
  action.decline_aftercare	لا حاجة إلى متابعة لاحقة
  action.decline_company_action	لم يتم التواصل مع الشركة، مع ذكر السبب
  action.exclude_member	لم يعد بإمكان أحد الموظفين رؤية هذا
  action.explain_outcome	أُخبر الطالب بالنتيجة
  action.give_feedback	أُخبر الطالب بما قيل
  action.give_first_aftercare	سؤال عن حال الطالب بعد أسبوعين
  action.give_second_aftercare	سؤال عن حال الطالب بعد ستة أسابيع
  action.give_verdict	تم إعطاء الرأي
  action.internal_note	ملاحظة داخلية
  action.pause	إيقاف البلاغ مؤقتًا
  action.recognise	كُتب الجواب الأول
  action.record_company_answer	جواب من الشركة
  action.record_company_silence	لم تجب الشركة
  action.record_conversation	حديث مع الطالب
  action.record_outcome	سُجلت النتيجة، ولم تُرسل إلى SBB
  action.record_outcome_and_pass_on	سُجلت النتيجة وأُرسلت إلى SBB
  action.refer_to_bureau	طُلبت مساعدة مكتب مكافحة التمييز
  action.reopen	فُتح من جديد لدى شخص آخر
  action.resume	متابعة البلاغ
  action.send	تم إرسال البلاغ
  action.send_message	رسالة من المدرسة
  action.set_new_outcome_date	موعد جديد للنتيجة
  action.set_plan	وُضعت خطة
  action.share_with_supervisor	حصل مشرف التدريب على إذن بالقراءة
  action.skip_supervisor	تجاوز المشرف
  action.take_over	تولّى شخص البلاغ
  action.withdraw	سحب البلاغ
  action.write_message	رسالة من الطالب
  case_state.aftercare	المدرسة تسأل عن حالك
  case_state.closed	مغلق
  case_state.company_approached	تحدثت المدرسة مع الشركة
  case_state.company_heard	عُرف رأي الشركة
  case_state.conversed	استمعوا إليك
  case_state.outcome_recorded	هناك نتيجة
  case_state.paused	بلاغك متوقف مؤقتًا، لأنك تريد ذلك
  case_state.planned	هناك خطة
  case_state.received	وصل بلاغك
  case_state.recognised	قرأ شخص قصتك
  case_state.withdrawn	لقد سحبت بلاغك
  conduct.asked_for_photo	أرادوا رؤية صورتي أولًا.
  conduct.asked_private_questions	سألوني عن أصلي أو ديني أو حياتي الخاصة.
  conduct.customers_decide	لم يردني أحد الزبائن أو المرضى. ووافقته الشركة.
  conduct.does_not_belong	قالوا إن هذا المكان ليس لي.
  conduct.ended_after_complaint	تكلمت عما يحدث، ثم انتهى تدريبي.
  conduct.excluded	تجاهلوني أو أبعدوني عنهم.
  conduct.handshake	حدثت مشكلة لأنني لم أصافح باليد.
  conduct.headscarf_refused	لم يسمحوا لي بارتداء الحجاب.
  conduct.insults	شتموني أو أهانوني.
  conduct.jokes	كانوا يمزحون عني أو عن أشخاص مثلي.
  conduct.language_demand	قالوا إن لغتي الهولندية ليست جيدة. لكن العمل لم يكن يحتاج إلى ذلك.
  conduct.less_guidance	حصلت على مساعدة أقل من المتدربين الآخرين.
  conduct.lower_assessment	حصلت على تقييم أقل مما أستحق.
  conduct.no_adjustment	لم أحصل على التسهيلات التي أحتاج إليها.
  conduct.not_believed	أخبرت المدرسة، لكنهم لم يصدقوني.
  conduct.not_called_back	لم يتصلوا بي ولم يكتبوا لي أبدًا.
  conduct.other_tasks	أعطوني عملًا مختلفًا أو أقل من المتدربين الآخرين.
  conduct.place_suddenly_gone	قالوا فجأة إن المكان لم يعد متاحًا، لكن شخصًا آخر حصل عليه.
  conduct.prayer	سبّبوا لي مشاكل بسبب الصلاة أو الصيام.
  conduct.rejected_for_name	رفضوني عندما سمعوا اسمي.
  conduct.something_else	شيء آخر.
  conduct.threatened	هددوني أو لمسوني رغمًا عني.
  consent.accreditation_body	هل يمكن للمدرسة أن تخبر SBB؟
  consent.accreditation_body.effect	تعتمد SBB شركات التدريب. ستعرف ماذا حدث، لكنها لا تعرف من أنت.
  consent.anti_discrimination_bureau	هل يمكن للمدرسة أن تطلب مساعدة مكتب مكافحة التمييز؟
  consent.anti_discrimination_bureau.effect	عندها يعرف المكتب ماذا حدث ويستطيع مساعدتك مجانًا.
  consent.company_with_name	هل يمكن للمدرسة أن تتحدث مع الشركة مع ذكر اسمي؟
  consent.company_with_name.effect	عندها تعرف الشركة ماذا حدث وأنك أنت من أبلغ.
  consent.company_without_name	هل يمكن للمدرسة أن تتحدث مع الشركة دون ذكر اسمي؟
  consent.company_without_name.effect	عندها تعرف الشركة ماذا حدث، لكنها لا تعرف من أنت.
  consent.figures	هل يمكن أن يُحسب بلاغي في الأرقام؟
  consent.figures.effect	يُحسب بلاغك كرقم فقط. لا يستطيع أحد أن يتعرف عليك من خلاله.
  consent.supervisor	هل يمكن للمدرسة أن تتحدث مع مشرف تدريبي؟
  consent.supervisor.effect	عندها يستطيع مشرفك أن يقرأ بلاغك ويساعدك. يمكنك إيقاف ذلك في أي وقت.
  contact_mode.anonymous	دون اسم، مع رمز
  contact_mode.anonymous.consequence	لا أحد يعرف من أنت. تقرأ الجواب هنا باستخدام رمزك.
  contact_mode.confidential	بسرية
  contact_mode.confidential.consequence	لا يعرف اسمك إلا الأشخاص الذين يعالجون بلاغك.
  contact_mode.named	باسمي
  contact_mode.named.consequence	يمكن للمدرسة أن تذكر اسمك في الخطوات التي توافق عليها.
  outcome.agreement	اتفقت الشركة مع المدرسة على خطوات
  outcome.apology	اعتذرت الشركة
  outcome.bureau_takes_over	مكتب مكافحة التمييز يتابع الأمر
  outcome.cannot_be_established	لا يمكن التأكد مما حدث
  outcome.company_denies	للشركة رأي مختلف
  outcome.complaint_started	بدأت شكوى رسمية
  outcome.cooperation_ended	لن ترسل المدرسة متدربين إلى هناك بعد الآن
  outcome.heard_only	استمعنا إليك دون خطوات أخرى، كما تريد
  outcome.internship_continued	يستمر التدريب بأمان
  outcome.other_supervisor	مشرف آخر
  outcome.replacement_place	مكان تدريب آخر
  phase.advert	في نص الإعلان
  phase.afterwards	بعد تدريبي، أو في أول وظيفة لي
  phase.agreement	عند توقيع عقد التدريب
  phase.application	عندما أرسلت طلبي
  phase.assessment	عند تقييمي
  phase.ended_by_company	أنهت الشركة تدريبي
  phase.interview	في المقابلة
  phase.no_reply	لم أحصل على جواب
  phase.orientation	قبل أن أبدأ بالبحث
  phase.placement	عندما أعطتني المدرسة مكانًا
  phase.searching	عندما كنت أبحث عن مكان تدريب
  phase.start	في الأيام الأولى من تدريبي
  phase.stopped_by_student	توقفت بنفسي
  phase.supervision	أثناء تدريبي: الإشراف الذي حصلت عليه
  phase.tasks	أثناء تدريبي: العمل الذي أعطوني إياه
  phase.treatment	أثناء تدريبي: طريقة تعامل الناس معي
  phase_group.before	قبل تدريبي
  phase_group.during	أثناء تدريبي
  phase_group.end	في النهاية أو بعدها
  promise.aftercare_six_weeks	تسأل المدرسة عن حالك بعد ستة أسابيع
  promise.aftercare_two_weeks	تسأل المدرسة عن حالك بعد أسبوعين
  promise.answer	تحصل على جواب على رسالتك
  promise.company_action	تتحدث المدرسة مع الشركة، أو تشرح لماذا لا تفعل
  promise.company_reply	تجيب الشركة المدرسة
  promise.conversation	يتحدث معك شخص، أو يكتب لك إذا كنت تفضل ذلك
  promise.feedback	تعرف ماذا قيل
  promise.next_step	تعرف ماذا سيحدث بعد ذلك
  promise.outcome	تعرف النتيجة، أو موعدًا جديدًا
  promise.plan	تعرف ماذا ستفعل المدرسة
  promise.recognition	يكتب لك شخص جوابًا
  promise.reopened_recognition	يكتب لك شخص آخر جوابًا
  promise.resume_check	تسأل المدرسة إن كنت تريد المتابعة
  promise.verdict	يمكنك أن تقول رأيك
  promise_state.broken	لم يتم
  promise_state.kept	تم
  promise_state.late	تم متأخرًا
  promise_state.open	جارٍ
  promise_state.waived	لم يعد ضروريًا
  reason.age	عمري
  reason.disability	إعاقتي أو مرضي
  reason.faith	ديني
  reason.family	عائلتي أو علاقتي
  reason.gender	لأنني امرأة، أو رجل
  reason.gender_identity	لأنني عابر للجنس أو غير ثنائي الجنس
  reason.headscarf	حجابي
  reason.jewish	لأنني يهودي أو يهودية
  reason.language_or_accent	لغتي أو لهجتي
  reason.level	دراستي أو مستواي
  reason.looks	ملابسي أو شكلي
  reason.name	اسمي
  reason.nationality	جنسيتي
  reason.opinion	رأيي أو ما أؤمن به
  reason.pregnancy	بسبب الحمل أو لأن لدي طفلًا
  reason.sexual_orientation	من أحب
  reason.skin_or_origin	لون بشرتي أو أصلي
  reason.something_else	شيء آخر
  reason.unknown	لا أعرف. هذا أيضًا جواب جيد.
  role.administrator	مدير الحسابات
  role.confidential_adviser	شخص الثقة
  role.coordinator	منسّق التدريب
  role.desk_owner	المسؤول عن نقطة التبليغ
  role.supervisor	مشرف التدريب
  team.advisers	أشخاص الثقة
  team.desk	نقطة التبليغ
  web.error.again	أرسل من جديد
  web.error.busy.text	انتظر {seconds} ثانية ثم حاول من جديد.
  web.error.busy.title	هناك ضغط كبير الآن
  web.error.expired	بقي النموذج مفتوحًا وقتًا طويلًا. راجعه وأرسله مرة أخرى.
  web.error.fault.text	هذا ليس ذنبك. انتظر قليلًا وحاول من جديد. إذا لم ينجح الأمر، فاتصل بمدرستك.
  web.error.fault.title	حدث خطأ عندنا
  web.error.forbidden.text	ليس لديك إذن لهذه الصفحة. اسأل مدير الحسابات في مؤسستك.
  web.error.forbidden.title	لا يمكنك رؤية هذا
  web.error.foreign.text	لم نتمكن من استلام هذا النموذج. نصك موجود في الأسفل. أرسله مرة أخرى.
  web.error.foreign.title	أرسل مرة أخرى
  web.error.home	إلى البداية
  web.error.notFound.text	ربما العنوان غير صحيح. أو ابتعدت عن الصفحة وقتًا طويلًا.
  web.error.notFound.title	هذه الصفحة غير موجودة
  web.error.request.text	أرسل متصفحك شيئًا لا نعرفه. ارجع وحاول من جديد.
  web.error.request.title	لا نستطيع قراءة هذا
  web.error.summary	يرجى مراجعة هذا
  web.error.titlePrefix	خطأ: 
  web.error.tooFast	كان ذلك سريعًا جدًا. اقرأ نصك مرة أخرى ثم تابع.
  web.error.tooLarge.text	يجب ألا يزيد المجموع على {limit} ميغابايت. اختر ملفات أقل أو أصغر.
  web.error.tooLarge.title	هذا كبير جدًا
  web.error.yourWords	هذا ما كتبته
  web.frame.accessibility	سهولة الاستخدام
  web.frame.demo	نسخة تجريبية. كل البيانات غير حقيقية.
  web.frame.exit	خروج سريع
  web.frame.languages	اللغة
  web.frame.leaveEmpty	اترك هذا فارغًا
  web.frame.privacy	ما نحفظه
  web.frame.signOut	تسجيل الخروج
  web.frame.skip	إلى المحتوى
  web.frame.title	نموذج
  web.frame.work	مكان العمل
  wish.aftercare	أريد أن يسألني أحد لاحقًا عن حالي.
  wish.another_place	أريد مكان تدريب آخر.
  wish.apology	أريد اعتذارًا.
  wish.be_heard	أريد أن أحكي قصتي وأن يسمعني أحد.
  wish.consequences	أريد أن تكون لذلك عواقب على الشركة.
  wish.count	أريد أن يُحسب بلاغي في الأرقام.
  wish.fair_assessment	أريد تقييمًا عادلًا.
  wish.finish_safely	أريد أن أكمل تدريبي بأمان.
  wish.formal_complaint	أريد تقديم شكوى رسمية.
  wish.help_outside	أريد مساعدة في خطوة خارج المدرسة، مثل الشرطة.
  wish.know_my_rights	أريد أن أعرف حقوقي.
  wish.no_delay	لا أريد أن تتأخر دراستي.
  wish.school_talks_to_company	أريد أن تتحدث المدرسة مع الشركة.
  wish.that_it_stops	أريد أن يتوقف هذا.
  """#
