### Reviewed by a native speaker: not yet.

## The page of one report

desk-report-title = التقرير { $id }
desk-report-steps = التقارير قبل هذا وبعده
desk-report-list = كل التقارير
desk-report-before = التقرير السابق
desk-report-after = التقرير التالي
desk-report-acts = ما يمكن فعله
desk-report-to-acts = اتخاذ قرار
desk-report-came = وصل في { $day }.
desk-report-looked-after = المتابعة: { $who }.
desk-report-is-closed = مغلق: لم يبقَ ما يُفعل.
desk-report-is-new = لم يتخذ أحد قرارًا فيه بعد.
desk-report-is-aside = منحّى جانبًا.
desk-report-is-accepted = قُبل بقرار من { $who }.
desk-report-is-rejected = رُفض بقرار من { $who }.
desk-report-is-junk = ليس تقريرًا، بقرار من { $who }.
desk-report-is-duplicate = مكرر للتقرير { $of }.
desk-report-is-counted = محسوب في الإصدار { $cohort }.
desk-report-counted-stays = حسبه الإصدار { $cohort }، والإصدار لا يتغير مهما تقرر الآن.
desk-report-aside = منحّى جانبًا: { $why }.
desk-report-aside-misfiled = نُحّي جانبًا: منسوب إلى فترة غير فترته.

## Before reading

desk-report-tells = يتحدث هذا التقرير عن
desk-report-minor = قد يتعلق هذا بشخص دون 18 عامًا.
desk-report-unfold = إظهار النص
desk-distress-violence = ضرب شخص أو إيذائه
desk-distress-sexual = عنف جنسي
desk-distress-torture = تعذيب
desk-distress-suicide = انتحار
desk-distress-overdose = جرعة زائدة
desk-distress-death = وفاة
desk-minor-age = تقول ذلك الإجابة عن سؤال العمر.
desk-minor-taken = تقول الإجابات إن طفلًا أُخذ، أو إن حقوقًا أسرية انتُهكت.
desk-minor-words = يبدو أن النص يتحدث عن طفل أو شخص صغير السن.

## The words

desk-report-story = بكلمات صاحبه
desk-report-no-words = لم يكتب صاحب التقرير شيئًا غير الإجابات.
desk-report-answers-only = أنتم تقرؤون الإجابات فقط. من يقرأ النصوص يراها هنا.
desk-report-story-destroyed = ما كتبه صاحب التقرير وأرفقه أُتلف في { $day }، كما تقضي قاعدة هذه الشبكة (بيان المفاتيح { $notice }). الإجابات ما زالت هنا.
desk-report-marks =
    { PLURAL($count) ->
        [one] إبراز الموضع الوحيد الذي قد يكشف عن شخص
        [two] إبراز الموضعين اللذين قد يكشفان عن شخص
        [few] إبراز { $count } مواضع قد تكشف عن شخص
        [many] إبراز { $count } موضعًا قد تكشف عن شخص
       *[other] إبراز { $count } موضع قد تكشف عن شخص
    }
desk-span-email = ربما عنوان بريد إلكتروني
desk-span-link = ربما رابط
desk-span-handle = ربما اسم حساب على شبكة أو تطبيق مراسلة
desk-span-address = ربما عنوان
desk-span-document = ربما رقم وثيقة
desk-span-date = ربما يوم أو ساعة
desk-span-phone = ربما رقم هاتف
desk-span-plate = ربما رقم سيارة
desk-span-name = ربما اسم

## The answers

desk-report-answers = الإجابات
desk-report-no-questionnaire = ليس لدى هذا المكتب الاستبيان الذي أُجيب عنه، أو أن التقرير لا يُفتح.
desk-report-silent =
    { PLURAL($count) ->
        [one] تُرك سؤال واحد بلا إجابة
        [two] تُرك سؤالان بلا إجابة
        [few] تُركت { $count } أسئلة بلا إجابة
        [many] تُرك { $count } سؤالًا بلا إجابة
       *[other] تُرك { $count } سؤال بلا إجابة
    }
desk-report-no-answer = بلا إجابة
desk-report-counts-as = تُحسب هكذا، بترميز من { $who }:
desk-report-as-sent = ما أرسله صاحب التقرير:
desk-report-recode = ترميز آخر
desk-report-recode-to = حساب هذه الإجابة على أنها
desk-report-recode-save = احتسابها هكذا
desk-report-recode-as-sent = احتساب ما أُرسل
desk-report-month = الشهر (السنة والشهر)

## Files

desk-report-files = المرفقات
desk-report-file = الملف { $number }
desk-report-fetch = جلب ما ينقص من الخادم
desk-report-not-here = لم يُجلب بعد
desk-report-save = حفظ…
desk-report-is-picture = صورة
desk-report-is-sound = صوت
desk-report-is-video = فيديو
desk-report-is-pdf = ملف PDF
desk-report-is-other = ملف من نوع آخر
desk-report-kilobytes = { $size } ك.ب
desk-report-megabytes = { $size } م.ب
desk-unsafe-other = محتواه ليس ما يدّعيه.
desk-unsafe-markup = فيه HTML أو SVG، ويمكن لذلك عند فتحه أن يشغّل برامج ويتصل بالخارج.
desk-unsafe-hidden = ملف آخر مخفي خلفه أو داخله.
desk-unsafe-macros = مستند قد تختبئ فيه برامج (ماكرو).
desk-unsafe-pdf = ملف PDF قد يشغّل شيئًا أو يحمل ملفات أخرى.
desk-unsafe-program = هذا برنامج.
desk-file-do-not-open = لا تفتحوا هذا الملف.
desk-file-unsafe-name = يُحفظ باسم ينتهي بـ { "\u2066.unsafe\u2069" }، حتى لا يفتحه أي برنامج من تلقاء نفسه.
desk-file-in-the-open = بعد حفظه يبقى مكشوفًا على هذا الحاسوب. من يستخدم الحاسوب يستطيع قراءته.
desk-file-offline = انظروا إليه على حاسوب بلا شبكة، أو لا تنظروا إليه أبدًا.
desk-file-not-cleaned = لم يُنظّف: قد يحمل داخله أين صُنع ومتى ومن صنعه.
desk-file-delete = احذفوه عند الانتهاء، وأفرغوا سلة المهملات.
desk-file-save = حفظ الملف
desk-file-back = العودة إلى التقرير

## Letters

desk-report-letters = الرسائل والردود
desk-report-no-letters = لم يكتب صاحب التقرير مرة أخرى.
desk-report-wrote = { $day }: كتب صاحب التقرير مرة أخرى
desk-report-replied = { $day }: رد من { $who }
desk-report-awaits = صاحب التقرير ينتظر ردًا.
desk-report-awaits-perhaps = كتب صاحب التقرير في يوم آخر رد، وقد ينتظر ردًا آخر.
desk-report-reply = رد
desk-report-cannot-reply = لا يمكنكم الرد: { $why }.
desk-report-reply-text = ردكم
desk-report-reply-careful = قد يكون صاحب التقرير في خطر، وقد يقرأ غيره هاتفه. لا تطلبوا شيئًا يكشفه، ولا تذكروا مكانًا للقاء. المحللون الآخرون الذين يقرؤون النصوص يرون ردكم مع اسمكم.
desk-report-reply-look = قراءته مرة أخرى
desk-report-reply-check = هذا ما سيقرؤه صاحب التقرير
desk-report-reply-final = يُرسل باسم الشبكة ولا يمكن استرجاعه. إن لم تزامنوا اليوم فافعلوا ذلك أولًا: ربما رد شخص آخر.
desk-report-reply-send = إرسال
desk-report-reply-change = تعديل
desk-report-reply-drop = تركه والعودة إلى التقرير
desk-report-reply-uncertain = ليس مؤكدًا أنه أُرسل. أرسلوا الكلمات نفسها مرة أخرى: في اليوم الواحد تُعد ردًا واحدًا.

## Acts

desk-report-decide = القرار
desk-report-accept = قبول
desk-report-reject = رفض
desk-report-junk = ليس تقريرًا
desk-report-duplicate = يتحدث عما تحدث عنه تقرير آخر
desk-report-duplicate-of = رقم التقرير الآخر
desk-report-duplicate-save = تعليمه كمكرر
desk-report-duplicate-itself = لا يكون التقرير مكررًا لنفسه
desk-report-duplicate-unknown = لا يوجد تقرير بهذا الرقم على هذا المكتب
desk-report-no-choice = لم يُختر شيء
desk-report-no-change = هذه العلامات موجودة من قبل
desk-report-assign = من يتابعه
desk-report-assign-save = تعيين
desk-report-assign-me = أنا
desk-report-nobody = لا أحد
desk-report-tags = الوسوم
desk-report-tag-new = وسم جديد
desk-report-tag-save = إضافة
desk-report-tag-off = إزالة الوسم { $tag }
desk-report-tag-hint = كلمة واحدة من عندكم. لا تذكروا بها أحدًا: يراها كل من في المكاتب.
desk-report-marks-save = حفظ
desk-report-verified = ما يؤيده
desk-report-verified-hint = اختاروا ما ينطبق.
desk-report-verified-spoke = تحدثنا مع صاحب التقرير
desk-report-verified-document = وثيقة أو صورة أو تسجيل
desk-report-verified-witness = كان شخص آخر حاضرًا
desk-report-verified-public-record = هو مذكور في سجل عام
desk-report-verified-other-report = تقرير آخر يتحدث عن الحادثة نفسها
desk-report-outcome = ما نتج عنه
desk-report-outcome-hint = اختاروا ما حدث.
desk-report-outcome-complaint-filed = قُدّمت شكوى
desk-report-outcome-complaint-upheld = قُبلت الشكوى
desk-report-outcome-complaint-refused = رُفضت الشكوى
desk-report-outcome-legal-aid = تولّاه محامٍ أو مساعد قانوني
desk-report-outcome-referred = وُجّه صاحب التقرير إلى من يساعده
desk-report-outcome-remedy = أُعطي ما كان قد أُخذ أو رُفض
desk-report-outcome-apology = اعتذر أحد
desk-report-outcome-nothing-wanted = لم يرغب صاحب التقرير في فعل شيء
desk-report-outcome-nothing-possible = لم يكن ممكنًا فعل شيء
desk-report-close = إغلاق: لم يبقَ ما يُفعل
desk-report-reopen = إعادة الفتح

## What was done just now

desk-report-did-accept = تم القبول.
desk-report-did-reject = تم الرفض.
desk-report-did-junk = صار تحت «ليس تقريرًا».
desk-report-did-duplicate = صار مكررًا.
desk-report-did-tag = أُضيف الوسم.
desk-report-did-untag = أُزيل الوسم.
desk-report-did-mark = تم الحفظ.
desk-report-did-assign = تم الحفظ.
desk-report-did-close = تم الإغلاق.
desk-report-did-reopen = مفتوح من جديد.
desk-report-did-recode = تُحسب هكذا من الآن. ما أُرسل يبقى كما هو.
desk-report-did-fetch = كل المرفقات موجودة هنا.
desk-report-fetch-lost = لم يصل الملف { $number }: لا يملكه الخادم. ربما ما زال في الطريق، أو ضاع هناك. حاولوا لاحقًا، وأخبروا من يدير الخادم.
desk-report-fetch-later = لم يصل الملف { $number }: يتعذر الوصول إلى الخادم، أو أنه لا يصل إلى ملفاته الآن. لم يضع شيء؛ حاولوا لاحقًا.
desk-report-fetch-failed = لم يصل الملف { $number }: { $why }.
desk-report-did-reply = تم الإرسال. يجده صاحب التقرير بإيصاله.

## What was done, in order

desk-report-history = ما تم
desk-report-no-history = لم يفعل أحد به شيئًا بعد.
desk-history-accept = – قبول التقرير
desk-history-reject = – رفض التقرير
desk-history-junk = – تعليمه بأنه ليس تقريرًا
desk-history-undecided = – إلغاء القرار
desk-history-duplicate = – تعليمه كمكرر للتقرير { $of }
desk-history-mark = – إضافة:
desk-history-unmark = – إزالة:
desk-history-recode = – ترميز آخر لإجابة:
desk-history-as-sent = – احتساب إجابة كما أُرسلت:
desk-history-no-answer = – احتساب إجابة كأنها لم تُعطَ:
desk-history-assign = – إسناده إلى { $who }
desk-history-nobody = – تركه بلا متابع
desk-history-close = – إغلاقه
desk-history-reopen = – إعادة فتحه
desk-history-note = – كتابة ملاحظة
desk-history-quote = – اقتراح اقتباس
desk-history-approve = – إبداء الرأي في نشر اقتباس
desk-history-take-back = – سحب ملاحظة أو اقتباس
desk-history-put-back = – إعادة ملاحظة أو اقتباس
desk-history-ask = – سؤال صاحب التقرير عن شيء
desk-history-ask-no-more = – إنهاء انتظار صاحب التقرير
desk-history-no-quotes = – تدوين أن صاحب التقرير لا يريد الاقتباس منه
desk-history-quotes-again = – تدوين أن الاقتباس من صاحب التقرير ممكن رغم ذلك
