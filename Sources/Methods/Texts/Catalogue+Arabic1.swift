// Written by bin/texts from content/translations/ar.po. Change that file, not this one.
let arabicPart1 = #"""
  accessibility.heading	سهولة الاستخدام للجميع
  accessibility.help	هل هناك شيء لا يعمل؟ يمكنك الاتصال بمدرستك، أو طلب المساعدة من شخص لكتابة البلاغ معًا.
  accessibility.norm	من حق الجميع استخدام هذا النموذج. نتّبع قواعد WCAG 2.2، المستوى AA.
  accessibility.tested	برنامج يفحص كل صفحة، بكل لغة، على الهاتف والكمبيوتر. لم يجرّبها بعد أشخاص يستخدمون قارئ شاشة أو أداة مساعدة أخرى.
  action.accept_outside	المكتب خارج المدرسة يتولى الأمر
  action.add_file	تمت إضافة ملف
  action.add_story	تمت إضافة شيء إلى القصة
  action.approach_company_with_name	تم التواصل مع الشركة، مع ذكر الاسم
  action.approach_company_without_name	تم التواصل مع الشركة، دون ذكر الاسم
  action.assign	تم تسليم البلاغ إلى شخص
  action.change_consent	تغيّرت الموافقة
  action.change_plan	تم تعديل الخطة
  action.change_wishes	تغيّرت الرغبات
  action.check_pause	سؤال عن استمرار البلاغ
  action.choose_outside	تم اختيار من يمكنه الاطلاع خارج المدرسة
  action.close_with_verdict	تم إغلاق البلاغ
  action.close_without_verdict	تم إغلاق البلاغ دون رأي صاحب البلاغ
  action.decline_aftercare	لا حاجة إلى متابعة لاحقة
  action.decline_company_action	لم يتم التواصل مع الشركة، مع شرح السبب
  action.decline_outside	المكتب خارج المدرسة لا يستطيع القيام بذلك
  action.decline_replacement	لا حاجة إلى مكان تدريب آخر
  action.escalate_outside	المدرسة لا ترد: بلاغك الآن أيضًا لدى المكتب الذي اخترته
  action.escalate_outside_line	ما زال التأخير: المشرف العام على المدرسة يعرف ذلك الآن
  action.escalate_to_second_person	ما زال التأخير: شخص آخر يتولى الأمر
  action.exclude_member	لم يعد بإمكان أحد الموظفين رؤية هذا البلاغ
  action.explain_outcome	تم شرح النتيجة
  action.give_end_aftercare	سؤال عن حالك في نهاية التدريب
  action.give_feedback	تم شرح ما دار في الحديث
  action.give_first_aftercare	سؤال عن الحال، بعد أسبوعين
  action.give_second_aftercare	سؤال عن الحال، بعد ستة أسابيع
  action.give_verdict	تم إعطاء الرأي
  action.internal_note	ملاحظة داخلية
  action.mark_late	هذا متأخر
  action.offer_outside	المدرسة لا ترد: يمكنك أن تختار من يطلع خارج المدرسة
  action.pause	تم إيقاف البلاغ مؤقتًا
  action.reassign	شخص آخر يتابع بلاغك
  action.recognise	كُتب أول ردّ
  action.record_company_answer	ردّ من الشركة
  action.record_company_silence	الشركة لم تردّ
  action.record_conversation	حديث حول البلاغ
  action.record_outcome	سُجّلت النتيجة، ولم تُنقل إلى SBB
  action.record_outcome_and_pass_on	سُجّلت النتيجة ونُقلت إلى SBB
  action.record_replacement	إخبار عن مكان تدريب آخر
  action.record_review	تم البحث هل وقع ضرر بسبب البلاغ
  action.refer_to_bureau	طُلبت مساعدة مكتب مكافحة التمييز
  action.refuse_reopening	لم تتم المعالجة من جديد، مع الشرح
  action.remind	تم إرسال تذكير
  action.reopen	فُتح من جديد، عند شخص آخر
  action.reopen_after_silence	لم نسمع منك: شخص آخر ينظر من جديد
  action.report_disadvantage	إخبار بضرر بعد البلاغ
  action.resume	البلاغ مستمر
  action.send	تم إرسال البلاغ
  action.send_message	رسالة إلى الطالب
  action.set_internship_end	آخر يوم من التدريب معروف
  action.set_new_outcome_date	موعد جديد للنتيجة
  action.set_new_replacement_date	موعد جديد لمكان تدريب آخر
  action.set_plan	تم وضع خطة
  action.share_with_supervisor	أصبح بإمكان مشرف التدريب قراءة البلاغ
  action.skip_supervisor	تم تجاوز المشرف
  action.take_over	شخص آخر استلم البلاغ
  action.withdraw	تم سحب البلاغ
  action.write_message	تم إرسال رسالة إلى المدرسة
  case_state.aftercare	المدرسة تسأل عن حالك
  case_state.closed	مغلق
  case_state.company_approached	تواصلت المدرسة مع الشركة
  case_state.company_heard	عرفنا كلام الشركة
  case_state.conversed	استمعنا إليك
  case_state.outcome_recorded	توجد نتيجة
  case_state.paused	بلاغك متوقف مؤقتًا، حسب رغبتك
  case_state.planned	توجد خطة
  case_state.received	وصل بلاغك
  case_state.recognised	قرأ شخص قصتك
  case_state.withdrawn	سحبت بلاغك
  code.keep	من المهم كتابته على ورقة أو تصويره. لا نستطيع البحث عنه بدلًا منك.
  code.title	هذا هو رمزك
  codePage.button	متابعة
  codePage.character	الرمز مكوّن من أرقام فقط.
  codePage.empty	نحتاج إلى رمزك هنا.
  codePage.heading	العودة برمزك
  codePage.hint	20 رقمًا. المسافات لا تهم.
  codePage.label	رمزك
  codePage.length	الرمز مكوّن من 20 رقمًا. نرجو عدّ الأرقام مرة أخرى.
  codePage.lost	هل فقدت الرمز؟ عندها لا يستطيع أحد فتح بلاغك لك. يمكنك كتابة بلاغ جديد.
  codePage.mistyped	هناك رقم غير صحيح. نرجو مقارنة الرمز مرة أخرى.
  codePage.unknown	لم نجد شيئًا بهذا الرمز. نرجو التأكد من صحة كل الأرقام.
  conduct.asked_for_photo	أرادوا أولًا رؤية صورة لي.
  conduct.asked_private_questions	سألوني عن أصلي أو ديني أو حياتي الخاصة.
  conduct.customers_decide	زبون أو مريض لم يقبل بي. والشركة وافقته على ذلك.
  conduct.does_not_belong	قالوا إن مكاني ليس هنا.
  conduct.ended_after_complaint	اعترضت على ما حدث، وبعد ذلك انتهى تدريبي.
  conduct.excluded	تجاهلوني أو أبعدوني عن المجموعة.
  conduct.handshake	ساءت الأمور لأنني لم أصافح باليد.
  conduct.headscarf_refused	لم يسمحوا لي بارتداء الحجاب.
  conduct.insults	شتموني أو أهانوني.
  conduct.jokes	مزحوا عليّ أو على أشخاص مثلي.
  conduct.language_demand	قالوا إن لغتي الهولندية لا تكفي. لكن العمل لا يحتاج إلى ذلك.
  conduct.less_guidance	حصلت على مساعدة أقل من المتدربين الآخرين.
  conduct.lower_assessment	حصلت على تقييم أقل مما أستحق.
  conduct.no_adjustment	لم أحصل على التسهيلات التي أحتاج إليها.
  conduct.not_believed	أخبرت المدرسة، لكنهم لم يصدقوني.
  conduct.not_called_back	لم يتصلوا بي ولم يردّوا عليّ أبدًا.
  conduct.other_tasks	أعطوني عملًا مختلفًا أو أقل من المتدربين الآخرين.
  conduct.place_suddenly_gone	فجأة قالوا إن المكان لم يعد متاحًا، لكن شخصًا آخر حصل عليه.
  conduct.prayer	صعّبوا عليّ الصلاة أو الصيام.
  conduct.rejected_for_name	رفضوني عندما سمعوا اسمي.
  conduct.something_else	شيء آخر.
  conduct.threatened	هددوني أو لمسوني رغمًا عني.
  consent.accreditation_body	هل يمكن للمدرسة أن تنقل ذلك إلى SBB؟
  consent.accreditation_body.effect	‏SBB هي الجهة التي تعتمد شركات التدريب. عندها تعرف ما حدث، ولا تعرف من كتب البلاغ.
  consent.anti_discrimination_bureau	هل يمكن للمدرسة أن تطلب مساعدة مكتب مكافحة التمييز؟
  consent.anti_discrimination_bureau.effect	عندها يعرف المكتب ما حدث، ويمكنه مساعدتك مجانًا.
  consent.company_with_name	هل يمكن للمدرسة أن تتحدث مع الشركة، مع ذكر اسمي؟
  consent.company_with_name.effect	عندها تعرف الشركة ما حدث، وتعرف أن البلاغ منك.
  consent.company_without_name	هل يمكن للمدرسة أن تتحدث مع الشركة، دون ذكر اسمي؟
  consent.company_without_name.effect	عندها تعرف الشركة ما حدث. ولا تقول لها المدرسة من أنت.
  consent.figures	هل يمكن أن يُحسب بلاغي في الأرقام؟
  consent.figures.effect	بلاغك يُحسب كرقم فقط. لا يمكن لأحد أن يعرفك من خلاله.
  consent.supervisor	هل يمكن للمدرسة أن تتحدث مع مشرف تدريبي؟
  consent.supervisor.effect	عندها يمكن لمشرفك قراءة بلاغك ومساعدتك. يمكنك إيقاف ذلك في أي وقت.
  contact_mode.anonymous	دون ذكر اسمي، مع رمز
  contact_mode.anonymous.consequence	لا أحد يعرف من أنت. الردّ يظهر هنا، ويمكنك قراءته برمزك.
  contact_mode.confidential	بسرّية
  contact_mode.confidential.consequence	يعرف اسمك فقط الأشخاص الذين يعملون على بلاغك.
  contact_mode.named	باسمي
  contact_mode.named.consequence	يمكن للمدرسة استخدام اسمك في الخطوات التي وافقت عليها.
  dayProof.heading	إثبات كل يوم
  dayProof.keep	احتفظ بإثبات. إذا غيّر أحد شيئًا سرًّا لاحقًا، فلن يطابقه الإثبات القديم. وحتى اليوم الذي لا بلاغات فيه له إثبات.
  dayProof.none	لا يوجد إثبات بعد.
  dayProof.older	إثباتات أقدم
  dayProof.several	من {first} إلى {last}
  dayProof.what	كل ليلة نُعد إثباتًا لكل ما سُجّل. لا يكشف شيئًا مما كُتب في البلاغات، ولا عدد ما حدث.
  deadline.appeal	بشأن تقييم أو امتحان: غالبًا يمكن الطعن حتى أسبوعين بعد القرار.
  deadline.appealBy	بشأن تقييم أو امتحان: غالبًا يمكن الطعن حتى {date}.
  deadline.ask	اسأل في المدرسة أي مهلة تخصك. لا تنتظر: رسالة من جملتين تكفي.
  deadline.objection	بشأن الإيقاف أو الإبعاد: غالبًا يمكن الاعتراض حتى 6 أسابيع بعد القرار.
  deadline.objectionBy	بشأن الإيقاف أو الإبعاد: غالبًا يمكن الاعتراض حتى {date}.
  deadline.title	انتبه: توجد مهل قصيرة
  disadvantage.bad_assessment	حصلت على تقييم سيئ.
  disadvantage.placement_ended	تم إيقاف تدريبي.
  disadvantage.tasks_changed	أعطوني عملًا مختلفًا أو أقل.
  disadvantage.treated_worse	يعاملونني أسوأ من قبل.
  explain.definition	التمييز يعني معاملتك بشكل أسوأ بسبب من أنت. مثلًا بسبب أصلك أو دينك. أو بسبب جنسك أو إعاقتك أو ميولك العاطفية.
  explain.doubt	هل لديك شك؟ ليس من الضروري أن يكون الأمر مؤكدًا. يمكنك ببساطة رواية ما حدث.
  explain.example.adjust	طلبت مساعدة بسبب إعاقتك ولم تحصل عليها.
  explain.example.jokes	يمزحون دائمًا على أشخاص مثلك.
  explain.example.name	أرسلت طلبًا ولم يصلك أي ردّ. لكن زميلًا من صفك باسم مختلف دُعي إلى المقابلة.
  explain.example.scarf	يقبلونك، لكن فقط دون حجاب.
  explain.example.tasks	يعطونك وحدك العمل المزعج، ولا يعطونه للآخرين.
  explain.examples	أمثلة
  explain.go	إلى البداية
  explain.heading	هل هذا تمييز؟
  explain.intent	قد يكون ذلك تمييزًا رغم هذا. المهم هو ما حدث لك.
  explain.intentTitle	وماذا لو لم يقصدوا ذلك؟
  file.damaged	الملف {name} تالف. نرجو عمل الصورة أو الملف من جديد.
  file.empty	الملف {name} فارغ. نرجو اختيار ملف آخر.
  file.encrypted	الملف {name} مقفل بكلمة سر. نرجو إزالة كلمة السر.
  file.tooLarge	الملف {name} كبير جدًا. نرجو اختيار ملف حجمه {limit} ميغابايت على الأكثر.
  file.tooMany	يمكنك إضافة {limit} ملفات على الأكثر.
  file.tooManyPixels	الصورة {name} فيها عدد كبير جدًا من النقاط. نرجو تصغيرها.
  file.tooMuch	الملفات معًا كبيرة جدًا. نرجو إرسالها واحدًا بعد الآخر، وكل ملف {limit} ميغابايت على الأكثر.
  file.unknownType	لا نستطيع قبول الملف {name}. الأنواع المقبولة: JPEG أو PNG أو WebP أو PDF.
  finding.cannot_be_established	لا يمكن معرفة السبب
  finding.no_connection	لم يكن بسبب البلاغ
  finding.not_put_right	كان بسبب البلاغ، ولم يمكن إصلاحه
  finding.put_right	كان بسبب البلاغ، وتم إصلاحه
  form.alreadySent	تم إرسال بلاغك من قبل. انسخ ما تريد قوله أيضًا وأضفه إلى بلاغك.
  form.back	السابق
  form.check	تخطّي الباقي
  form.check.busy	الضغط كبير الآن. نصّك محفوظ. يمكنك المحاولة مرة أخرى بعد {seconds} ثانية.
  form.check.change	تعديل
  form.check.changeStory	تعديل قصتك
  form.check.heading	مراجعة ما كتبت
  form.check.hint.handle	يوجد اسم مستخدم في قصتك.
  form.check.hint.mail	يوجد عنوان بريد إلكتروني في قصتك.
  form.check.hint.name	يبدو أن اسمك موجود في قصتك.
  form.check.hint.number	يوجد رقم طالب في قصتك.
  form.check.hint.phone	يوجد رقم هاتف في قصتك.
  form.check.noReader	هكذا لا يبقى أحد من نقطة التبليغ. يمكنك اختيار شخص الثقة، أو السماح لشخص بالقراءة.
  form.check.notSent	لم يُرسل أي شيء بعد. هل كل شيء صحيح؟
  form.check.recognisable	قد يعرفك أحد من خلال هذا
  form.check.send	إرسال
  form.check.storyFirst	نحتاج أولًا إلى وصف قصير لما حدث.
  form.next	متابعة
  form.none	لم يُكتب شيء
  form.optional	لا شيء هنا إلزامي. كل معلومة تساعد.
  form.outside.hint	هل تبقى المدرسة صامتة حتى بعد التذكير؟ عندها يقرأ هذا المكتب بلاغك أيضًا. ليس قبل ذلك. سترى ذلك عندما يحدث.
  form.outside.nobody	لا أحد
  form.outside.question	من يمكنه الاطلاع إذا لم ترد المدرسة؟
  form.save	الحفظ والمتابعة لاحقًا
  form.step	الخطوة {number} من {count}
  form.story.advisers	شخص الثقة
  form.story.advisersHint	يستمع إليك ويفكر معك. لا أحد غيره في المدرسة يعرف أنك تواصلت معه. وهم: {names}.
  form.story.desk	نقطة التبليغ في المدرسة
  form.story.deskHint	يمكنهم أيضًا التحدث مع الشركة. وهم: {names}.
  form.story.empty	نحتاج إلى وصف قصير لما حدث. بضع كلمات تكفي.
  form.story.exclude	هناك شخص يجب ألا يقرأ هذا
  form.story.excluded	من في نقطة التبليغ يجب ألا يقرأه؟
  form.story.excludedHint	هؤلاء الأشخاص لن يروا بلاغك أبدًا.
  form.story.heading	ماذا حدث؟
  form.story.limit	هناك استثناءان. الأول: إذا كان شخص ما في خطر مباشر. الثاني: إذا كان عمرك أقل من 18 سنة، وفعل معك شخص يعمل في المدرسة أمورًا جنسية. عندها يجب على المدرسة أن تتدخل، حتى دون موافقتك. نحاول أن نخبرك بذلك أولًا.
  form.story.named	اسم شخص آخر من المدرسة
  form.story.namedHint	مثلًا إذا كان بلاغك عن مشرفك.
  form.story.notSeen	لا تراه الشركة، ولا بقية المعلمين. لن نخبر أحدًا آخر إلا بعد موافقتك.
  form.story.promise	لا يقرأ هذا إلا من اخترتهم أدناه من {school}.
  form.story.receiver	من يمكنه قراءة هذا؟
  form.story.story	ما حدث، بكلماتك
  form.story.storyHint	ليس ضروريًا أن يكون مرتبًا أو كاملًا. ليس عليك إثبات أي شيء. ويمكن الكتابة بأي لغة.
  form.what.conducts	ماذا فعلوا أو قالوا؟
  form.what.heading	ما الذي ينطبق على قصتك؟
  form.what.phase	في أي مرحلة كان ذلك؟
  form.what.reasons	ما السبب في رأيك؟
  form.what.reasonsHint	يمكن اختيار كل ما ينطبق. «لا أعرف» جواب جيد أيضًا.
  form.what.several	يمكن اختيار كل ما ينطبق.
  form.where.company	اسم الشركة
  form.where.companyHint	الاسم غير مؤكد؟ يكفي ما لديك من معلومات، ويمكن ترك هذا فارغًا.
  form.where.fileCount	عدد الملفات المضافة: {count}
  form.where.files	صور أو لقطات شاشة أو رسائل
  form.where.filesHint	فقط إذا أردت. JPEG أو PNG أو WebP أو PDF. كل ملف 10 ميغابايت على الأكثر، و5 ملفات معًا على الأكثر. نزيل منها المعلومات المخفية، مثل المكان ونوع جهازك.
  form.where.heading	أين ومتى؟
  form.where.matches	هل هي واحدة من هذه؟
  form.where.notListed	الشركة غير موجودة في القائمة
  form.where.nothingFound	لم نجد شركة بهذا الاسم. لا مشكلة في ذلك. يمكنك المتابعة.
  form.where.place	المدينة أو البلدة
  form.where.ratherNot	لا أريد أن أقول أي شركة هي
  form.where.removeFiles	إزالة هذه الملفات
  form.where.search	البحث عن الشركة
  form.where.when	متى حدث ذلك؟
  form.where.whenHint	يكفي وقت تقريبي، مثل «الأسبوع الماضي» أو «في مارس».
  form.wishes.addressWrong	هذا لا يشبه عنوان بريد إلكتروني. نرجو التأكد من وجود @ فيه، أو تركه فارغًا.
  form.wishes.alert	بريد إلكتروني للتنبيه (اختياري)
  form.wishes.alertHint	لا يصلك إلا هذا: هناك رسالة في انتظارك. لا أحد في المدرسة يرى هذا العنوان. الأفضل عنوان لا يقرؤه غيرك.
  form.wishes.consents	ماذا يمكننا أن نفعل؟
  form.wishes.consentsHint	الآن كل الأجوبة «لا». يمكنك تغييرها في أي وقت.
  form.wishes.contact	هل يمكننا أن نعرف من أنت؟
  form.wishes.heading	ما هي رغبتك؟
  form.wishes.name	اسمك
  form.wishes.nameHint	يمكن ترك هذا فارغًا لإخفاء هويتك.
  form.wishes.nameMissing	نحتاج هنا إلى اسمك، أو إلى اختيار طريقة أخرى.
  form.wishes.no	لا
  form.wishes.reach	كيف يمكننا الوصول إليك؟
  form.wishes.reachHint	هاتف أو بريد إلكتروني. يمكن ترك هذا فارغًا. برمزك يمكنك العودة في أي وقت.
  form.wishes.wishes	ما الذي يهمّك أن يحدث؟
  form.wishes.wishesHint	يمكن اختيار كل ما ينطبق. ويمكنك تغيير هذا لاحقًا.
  form.wishes.yes	نعم، يمكنكم ذلك
  help.adviser	المستشار السري في مدرستك يفكر معك.
  help.bureau	موقع discriminatie.nl يستمع ويساعد، حتى دون ذكر الاسم. الهاتف: ⁨0800-0880⁩.
  help.heading	من يمكنه المساعدة أيضًا؟
  help.institute	المعهد الهولندي لحقوق الإنسان يقول لك مجانًا إن كان ما حدث تمييزًا.
  help.intro	لا داعي لأن تواجه الأمر وحدك. المساعدة مجانية، والقرار لك.
  help.police	هل أنت في خطر؟ اتصل بالرقم ⁨112⁩.
  """#
