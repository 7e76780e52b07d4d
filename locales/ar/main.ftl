### Reviewed by a native speaker: not yet.
### Off until an operator turns it on by name. Simple standard Arabic, addressed to the plural.
###
### Words that stay the same: report = تقرير, receipt = إيصال, sealed = مختوم,
### harm reduction = الحد من الأضرار.

## form: what is wrong with an answer

form-problem-missing = من فضلكم أجيبوا عن هذا السؤال.
form-problem-unknown-question = لم يعد هذا السؤال مطروحًا. من فضلكم راجعوا إجاباتكم مرة أخرى.
form-problem-not-a-choice = من فضلكم اختاروا من القائمة.
form-problem-only-one = من فضلكم اختاروا إجابة واحدة فقط.
form-problem-too-many =
    { PLURAL($max) ->
        [one] من فضلكم اختاروا إجابة واحدة على الأكثر.
        [two] من فضلكم اختاروا إجابتين على الأكثر.
        [few] من فضلكم اختاروا { $max } إجابات على الأكثر.
       *[other] من فضلكم اختاروا { $max } إجابة على الأكثر.
    }
form-problem-not-a-month = من فضلكم اختاروا شهرًا من القائمة.
form-problem-month-out-of-range = من فضلكم اختاروا شهرًا من القائمة.
form-problem-too-long =
    { PLURAL($max) ->
        [one] من فضلكم اختصروا هذا إلى حرف واحد.
        [two] من فضلكم اختصروا هذا إلى حرفين.
        [few] من فضلكم اختصروا هذا إلى { $max } أحرف.
       *[other] من فضلكم اختصروا هذا إلى { $max } حرف.
    }

## form: when it happened

form-when-older = قبل ذلك
form-when-ongoing = ما زال مستمرًا

## error: what is said instead of the page that was asked for

error-bad-request = تعذّر فهم هذا الطلب.
error-unauthorized = هذا يحتاج إلى تسجيل دخول.
error-forbidden = هذا غير مسموح.
error-cross-site = أُرسلت هذه الاستمارة من موقع آخر، لذلك لم تُقبل. من فضلكم افتحوا الصفحة نفسها وأرسلوها من هناك.
error-not-found = لا توجد صفحة هنا.
error-method-not-allowed = لا يمكن استخدام هذه الصفحة بهذه الطريقة.
error-too-slow = كان الاتصال بطيئًا جدًا ولم يُحفظ شيء. من فضلكم ارجعوا وحاولوا مرة أخرى.
error-conflict = هذا يتعارض مع ما هو موجود هنا. لم يتغيّر شيء.
error-too-large = هذا أكثر مما يمكن إرساله مرة واحدة. لم يُحفظ شيء.
error-unsupported-type = هذا النوع من المحتوى غير مقبول.
error-internal = حدث خطأ عندنا. لم يُحفظ شيء. من فضلكم ارجعوا وحاولوا مرة أخرى.
error-unavailable = هذا غير ممكن الآن. لم يُحفظ شيء. من فضلكم حاولوا بعد قليل.

## form: the page on which a report is made

form-title = أخبرونا بما حدث
form-language = اللغة
form-practice = هذا للتدريب. ما تكتبونه هنا لا يُقرأ كتقرير. لا تكتبوا عن أشخاص حقيقيين.
form-intro = نحن { $network }. إذا تعرّضتم أنتم أو شخص تعرفونه لمعاملة سيئة بسبب استخدام المخدرات، فأخبرونا. بلا اسم، وبلا حساب، في نحو ثلاث دقائق. تجاوزوا أي سؤال تريدون.
form-intro-names = من فضلكم لا تكتبوا أسماء أو عناوين أو أرقام هواتف، لا لكم ولا لغيركم.
form-who-reads = لا يستطيع قراءة تقريركم إلا أشخاص نثق بهم في ذلك. هذا الخادم يراه لحظة واحدة وهو يختمه؛ وبعدها لا يستطيع فتحه مرة أخرى.
form-who-reads-more = من يستطيع أن يرى ماذا
form-who-reads-server = يصل تقريركم عبر اتصال مشفّر. يختمه الخادم فورًا في ذاكرته بمفاتيح لا يملكها هو نفسه، ولا يخزّن إلا التقرير المختوم. ومن سيطر على الخادم في تلك اللحظة بالذات كان يستطيع قراءته.
form-who-reads-trace = نحفظ يوم وصوله، لا ساعته؛ ولا نحفظ عنوانكم على الإنترنت، ولا شيئًا عن هاتفكم، ولا ملفات كوكيز. من يوفّر لكم الإنترنت يمكنه أن يرى أنكم زرتم هذا الموقع، لا ما كتبتم. ومتصفح Tor Browser يخفي الزيارة أيضًا.
form-who-reads-phone = لا نستطيع تنظيف هاتفكم. قد يُظهر سجلّه هذه الصفحة، وقد تتذكر لوحة مفاتيحه بعض الكلمات. النافذة الخاصة تترك أثرًا أقل.
form-who-reads-other-way = إذا كان هذا خطرًا عليكم، فأخبرونا بطريقة أخرى.
form-help = هل تحتاجون إلى مساعدة الآن؟
form-needed = (مطلوب)
form-choose = اختاروا، أو اتركوه فارغًا
form-choose-any = اختاروا كل ما ينطبق.
form-choose-up-to =
    { PLURAL($max) ->
        [one] اختاروا إجابة واحدة على الأكثر.
        [two] اختاروا إجابتين على الأكثر.
        [few] اختاروا { $max } إجابات على الأكثر.
       *[other] اختاروا { $max } إجابة على الأكثر.
    }
form-text-limit = حتى { $max } حرف.
form-month =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }
form-before-sending = عند الإرسال تحصلون على إيصال: رقم يمكنكم به العودة إلى تقريركم.
form-send = إرسال التقرير
form-wrong = لم يُرسل بعد. من فضلكم راجعوا ما يلي:
form-wrong-short = لم يُرسل بعد
form-again-stale = لم يُرسل بعد. بقيت هذه الصفحة مفتوحة وقتًا طويلًا، أو استُخدمت عدة مرات. كل ما كتبتم ما زال هنا: من فضلكم اضغطوا «إرسال التقرير» مرة أخرى.
form-again-not-saved = لم يُحفظ تقريركم.
form-again-not-saved-what-now = الخطأ منا، لا منكم. كل ما كتبتم ما زال في هذه الصفحة: من فضلكم اضغطوا «إرسال التقرير» مرة أخرى بعد دقيقة. وإن كان قد حُفظ فلن يُحسب مرتين.
form-not-taking = { $network } لا تستقبل تقارير حاليًا
form-ended = أنهت { $network } عملها ولم تعد تستقبل تقارير
form-ended-what = لم يعد أحد يقرأ هنا أو يجيب. ما زال بإمكانكم سحب تقرير أرسلتموه باستخدام الإيصال.
form-again-not-taking = لم يُحفظ تقريركم. كل ما كتبتم ما زال في هذه الصفحة، إن أردتم الاحتفاظ بنسخة لكم.
form-privacy = عن خصوصيتكم
form-privacy-responsible = من المسؤول
form-privacy-kept = مدة الحفظ
form-privacy-rule-words =
    { PLURAL($months) ->
        [one] بحسب قاعدة هذه الشبكة، تُتلف كلماتكم ورسائلكم وملفاتكم بعد نحو شهر من إرسالها.
        [two] بحسب قاعدة هذه الشبكة، تُتلف كلماتكم ورسائلكم وملفاتكم بعد نحو شهرين من إرسالها.
        [few] بحسب قاعدة هذه الشبكة، تُتلف كلماتكم ورسائلكم وملفاتكم بعد نحو { $months } أشهر من إرسالها.
        [many] بحسب قاعدة هذه الشبكة، تُتلف كلماتكم ورسائلكم وملفاتكم بعد نحو { $months } شهرًا من إرسالها.
       *[other] بحسب قاعدة هذه الشبكة، تُتلف كلماتكم ورسائلكم وملفاتكم بعد نحو { $months } شهر من إرسالها.
    }
form-privacy-rule-rest =
    { PLURAL($months) ->
        [one] ويُتلف ما تبقى من تقريركم بعد نحو شهر من إرساله.
        [two] ويُتلف ما تبقى من تقريركم بعد نحو شهرين من إرساله.
        [few] ويُتلف ما تبقى من تقريركم بعد نحو { $months } أشهر من إرساله.
        [many] ويُتلف ما تبقى من تقريركم بعد نحو { $months } شهرًا من إرساله.
       *[other] ويُتلف ما تبقى من تقريركم بعد نحو { $months } شهر من إرساله.
    }
form-privacy-rule-stays = وتُحفظ إجاباتكم من دونها.
form-privacy-rule-copies = أما النسخ التي صنعها غيركم حتى ذلك الحين، وما نُشر، فلا تشملها هذه القاعدة.
form-privacy-rights = حقوقكم
form-statistics = ما أبلغ عنه آخرون
form-choose-network = من تريدون إخباره؟

## receipt: what a reporter gets, and comes back with

receipt-title = شكرًا لكم. حُفظ تقريركم.
receipt-this = هذا إيصالكم:
receipt-write = من فضلكم اكتبوه الآن. يظهر هذه المرة فقط، ولا يستطيع أحد أن يصنعه من جديد.
receipt-for = به يمكنكم العودة: للتأكد من وجود تقريركم، وقراءة ردّنا، والكتابة مرة أخرى، أو سحبه.
receipt-finder = من يجده يستطيع أن يفعل الشيء نفسه، ويعرف أن شخصًا ما أرسل تقريرًا. لا يُظهر ما كتبتم. احفظوه حيث لا ينظر غيركم، ولا تكتبوا بجانبه ما فائدته.
receipt-lost = إذا ضاع منكم يظل تقريركم محسوبًا. لكن لن يمكنكم العودة إليه.
receipt-next = سيقرأ تقريركم أشخاص نثق بهم في ذلك، ويحسبونه مع غيره. لا ننشر إلا أرقامًا لا يمكن التعرف فيها على أحد.
receipt-leave = بعد كتابته، أغلقوا هذه الصفحة.
receipt-another = إرسال تقرير آخر
receipt-back = العودة إلى الاستمارة
receipt-find = هل أرسلتم تقريرًا من قبل؟
receipt-find-label = إيصالكم
receipt-find-hint = الأرقام الثلاثون. المسافات لا تهم.
receipt-find-do = بحث
receipt-find-title = إيصالكم
receipt-found = تقريركم هنا، مختوم.
receipt-missing = لا يوجد تقرير لهذا الإيصال. ربما سُحب من قبل، أو أُرسل إلى جهة أخرى.
receipt-malformed = ليست هذه الأرقام الثلاثين لإيصال. ربما كان أحدها خطأ: من فضلكم قارنوها مرة أخرى.
receipt-withdraw = سحب تقريري
receipt-withdraw-what = إذا سحبتموه، يُحذف نهائيًا من هذا الخادم؛ وتزول النسخ الاحتياطية عند استبدالها. يُبلَّغ من قرأه من قبل. والإحصاءات المنشورة تبقى كما هي.
receipt-withdrawn = سحبتم تقريركم. حُذف من هذا الخادم.

## site: what the public sees

site-title = إحصاءات
site-newest = أحدث الأرقام
site-releases = كل الإصدارات
site-back = كل أرقام هذا الإصدار
site-form = الإبلاغ عن شيء حدث
site-language = اللغة
site-none = لم يُنشر شيء بعد.
site-none-why = تظهر الأرقام الأولى بعد قراءة 30 تقريرًا على الأقل وقبولها.
site-lead = أبلغ أشخاص عما حدث لهم. هذه أرقام كل التقارير المقبولة معًا. الناشر: { $publisher }.
site-caveat = تقارير اختار أصحابها إرسالها. تُظهر ما يحدث، لا مدى شيوعه. الأرقام مقرّبة؛ و[c] محجوب لحماية من أبلغوا.
# The month stands in the text itself: a date that is filled in elsewhere is then read from the right.
site-day =
    { $month ->
        [1] { $day } يناير { $year }
        [2] { $day } فبراير { $year }
        [3] { $day } مارس { $year }
        [4] { $day } أبريل { $year }
        [5] { $day } مايو { $year }
        [6] { $day } يونيو { $year }
        [7] { $day } يوليو { $year }
        [8] { $day } أغسطس { $year }
        [9] { $day } سبتمبر { $year }
        [10] { $day } أكتوبر { $year }
        [11] { $day } نوفمبر { $year }
       *[12] { $day } ديسمبر { $year }
    }
site-cohort = تقارير قُبلت من { $from } إلى { $to }
site-about-reports = عدد التقارير: نحو { $total }
site-early = أُغلقت هذه المجموعة قبل موعدها: { $reason }
site-not-answered = بلا إجابة

## site: the finding

site-finding = أكثر الإجابات تكرارًا كانت «{ $answer }»: في نحو { $count } من نحو { $total } من التقارير.
site-finding-percent = أكثر الإجابات تكرارًا كانت «{ $answer }»: في نحو { $count } من نحو { $total } من التقارير ({ $percent }%).
site-finding-tie = من نحو { $total } من التقارير، تكررت هذه الإجابات أكثر من غيرها: { $answers }. التقريب لا يسمح بمعرفة أيها الأولى.
site-finding-named = «{ $answer }»، نحو { $count }
site-finding-spread = لا تبرز أي إجابة من نحو { $total } من التقارير.
site-finding-few = لا يكاد أي تقرير من نحو { $total } يجيب عن هذا السؤال.
site-finding-none = لا يمكن عرض أي رقم لهذا السؤال من دون كشف الكثير عن تقارير بعينها.

## site: chart and table

site-chart = الأشرطة: عدد التقارير لكل إجابة، مقرّبًا إلى مضاعفات الخمسة. الخط كله يمثل كل التقارير.
site-bar = نحو { $count } من نحو { $total } من التقارير
site-bar-percent = نحو { $count } من نحو { $total } من التقارير، { $percent }%
site-bar-withheld = [c]، محجوب لحماية من أبلغوا
site-column-answer = الإجابة
site-column-reports = التقارير
site-column-percent = %
site-row-total = كل التقارير
site-table = الأرقام نفسها في جدول
site-table-note = كل رقم من مضاعفات الخمسة، ولا يبعد عن العدد الحقيقي أكثر من أربعة. قُرّب كل صف وحده، لذلك قد لا يطابق مجموعها الإجمالي.

## site: about the figures

site-about = عن هذه الأرقام
site-fact-n = عدد التقارير (n)
site-fact-n-value = نحو { $total }، بما فيها ما تُرك فيه هذا السؤال
site-fact-period = الفترة
site-fact-period-value = قُبلت من { $from } إلى { $to }
site-fact-area = المنطقة
site-fact-publisher = الناشر
site-fact-issued = تاريخ النشر
site-fact-licence = الترخيص
site-fact-licence-value = Creative Commons Attribution 4.0: الاستخدام والمشاركة بحرية مع ذكر المصدر
site-fact-release = الإصدار
site-fact-release-value = رقم { $number }، المجموعة { $cohort }
site-fact-questionnaire = نسخة الاستبيان
site-fact-hash = بصمة الإصدار
site-revisions = التعديلات
site-revisions-text = الرقم المنشور لا يتغير أبدًا، ولا يُحسب أي تقرير مرتين: كل إصدار يحسب التقارير التي قُبلت في فترته. التقارير التي سُحبت لاحقًا تبقى في الأرقام التي حُسبت فيها، ويُحذف محتواها. أحدث إصدار لهذه الشبكة رقمه { $newest }.

## site: citing and downloading

site-cite = كيفية الاستشهاد
site-cite-short = مختصر
site-cite-full = كامل
site-cite-bibtex = BibTeX
site-cite-as-full = { $publisher } ({ $year }). { $title } تقارير قُبلت من { $from } إلى { $to }، { $area }؛ n نحو { $total }. الإصدار { $number }، { $issued }. { $address }. CC BY 4.0.
site-cite-as-short = { $publisher } ({ $year })، الإصدار { $number }، «{ $question }»
site-permalink = العنوان الدائم لهذه الصفحة
site-latest = أحدث الأرقام دائمًا
site-downloads = للتنزيل
site-download-csv = هذا الجدول لبرامج الجداول (CSV)
site-download-json = هذا الجدول للبرامج (JSON)
site-download-release = الإصدار كله (JSON)
site-download-note = الإصدار مع توقيعاته
site-download-proof = كل ما يلزم للتحقق منه
site-check = تحققوا بأنفسكم
site-check-text = صُنعت هذه الصفحة من إصدار موقّع، وفقط بعد التحقق من توقيعاته ومن مكانه في سلسلة الإصدارات. يستطيع أي شخص أن يعيد ذلك من أي مكان، من دون الثقة بهذا الخادم:
site-check-root = قارنوا بصمة الجذر الظاهرة بالبصمة التي تعطيكم إياها { $publisher } بطريقة أخرى.

## site: held back

site-quarter = { $year }، الربع { $quarter }
site-none-noted = لم يُسجَّل شيء حتى الآن
site-held = مخطط له ولم يُنشر
site-held-pair = { $question } — حسب: { $by }
site-held-few = التقارير أقل من أن تُبنى عليها جداول تجمع بين سؤالين. تبدأ هذه الجداول من 300.
site-held-unsafe = لم نجد أرقامًا مقرّبة تحمي الجميع. ألا ننشر شيئًا خير من أن ننشر أكثر مما ينبغي.

## site: the method

site-method = كيف حُسبت هذه الأرقام
site-method-counted = <b>تُحسب</b> التقارير التي قرأها أعضاء الشبكة وقبلوها، من دون المكرر. كل تقرير يُحسب في إصدار واحد فقط: الذي كانت فترته مفتوحة عند قبوله. من أبلغوا اختاروا ذلك بأنفسهم. الأرقام تصف التقارير؛ ولا تقول شيئًا عن مدى شيوع أمر ما، وليست نسبًا لمقارنة الأماكن.
site-method-name = الطريقة { $method }. المعاملات: الأساس { $base }، أقل عرض { $width }، المحاولات { $draws }، الحدود { $nothing } و{ $percent }.
