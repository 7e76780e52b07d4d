### Reviewed by a native speaker: not yet.

## Exports: what to write, for whom, as what

desk-exports-what = إجابات مرمّزة لبرامج أخرى. لا يُكتب شيء قبل أن تروا ما سيخرج.
desk-exports-which = أي التقارير
desk-exports-which-how = المقبولة هي ما يُحسب، سواء كانت في إصدار أم لا. التقارير التي لا يمكن قراءتها لا تُصدَّر أبدًا.
desk-exports-for = لمن
desk-exports-for-network = للعمل داخل الشبكة
desk-exports-for-network-how = كل ما اختير أعلاه.
desk-exports-for-partner = للشبكة الإقليمية أو العالمية
desk-exports-for-partner-how = فقط التقارير التي وافق أصحابها على تمريرها.
desk-exports-holds = ما فيه
desk-exports-answers = الإجابات المرمّزة كما تُحسب، والوسوم، وما يؤيدها، وما نتج عنها. لا رسائل أبدًا ولا ملفات مرفقة ولا ملاحظات ولا أسماء من قرروا.
desk-exports-labels = معنى كل رمز بجانبه، بلغة المكتب
desk-exports-words = كلمات من وافقوا على الاقتباس منهم
desk-exports-words-how = قد تذكر الكلمات أشخاصًا. لا يُحذف منها شيء.
desk-exports-no-words = أنتم تقرؤون الإجابات فقط، لذلك تُترك الكلمات.
desk-exports-format = بأي صيغة
desk-exports-format-xlsx = مصنّف (XLSX) لبرنامج Excel أو LibreOffice، مع دليل الرموز
desk-exports-format-csv = قيم مفصولة بفواصل (CSV) لأي برنامج
desk-exports-format-jsonl = صيغة JSON Lines للمبرمجين
desk-exports-format-parquet = مجلد من ملفات Parquet، بحسب الفترات، للإحصاء
desk-exports-look = عرض ما سيخرج

## Exports: what would leave

desk-exports-preview = ما سيخرج
desk-exports-nothing = لا تقرير مناسبًا. لا شيء للتصدير.
desk-exports-reports =
    { PLURAL($count) ->
        [one] تقرير واحد
        [two] تقريران
        [few] { $count } تقارير
        [many] { $count } تقريرًا
       *[other] { $count } تقرير
    }
desk-exports-stories =
    { PLURAL($count) ->
        [one] واحد منها مع كلماته، لأن صاحبه وافق على الاقتباس منه. قد تذكر الكلمات أشخاصًا.
        [two] اثنان منها مع كلماتهما، لأن صاحبيهما وافقا على الاقتباس منهما. قد تذكر الكلمات أشخاصًا.
        [few] { $count } منها مع كلماتها، لأن أصحابها وافقوا على الاقتباس منهم. قد تذكر الكلمات أشخاصًا.
        [many] { $count } منها مع كلماتها، لأن أصحابها وافقوا على الاقتباس منهم. قد تذكر الكلمات أشخاصًا.
       *[other] { $count } منها مع كلماتها، لأن أصحابها وافقوا على الاقتباس منهم. قد تذكر الكلمات أشخاصًا.
    }
desk-exports-stories-none = بلا كلمات: إجابات مرمّزة فقط.
desk-exports-not-passed-on =
    { PLURAL($count) ->
        [one] تقرير آخر مناسب يُترك، لأن صاحبه لم يوافق على تمريره.
        [two] تقريران آخران مناسبان يُتركان، لأن صاحبيهما لم يوافقا على تمريرهما.
        [few] { $count } تقارير أخرى مناسبة تُترك، لأن أصحابها لم يوافقوا على تمريرها.
        [many] { $count } تقريرًا آخر مناسبًا تُترك، لأن أصحابها لم يوافقوا على تمريرها.
       *[other] { $count } تقرير آخر مناسب تُترك، لأن أصحابها لم يوافقوا على تمريرها.
    }
desk-exports-never = بلا رسائل ولا ملفات مرفقة ولا ملاحظات ولا أسماء محللين.
desk-exports-columns =
    { PLURAL($count) ->
        [one] عمود واحد
        [two] عمودان
        [few] { $count } أعمدة
        [many] { $count } عمودًا
       *[other] { $count } عمود
    }
desk-exports-change = اختيار آخر
desk-exports-other = لم يُصدَّر شيء: اختير شيء آخر بعد ذلك، ربما في علامة تبويب أخرى. هذا ما سيخرج الآن.

## Exports: what left so far

desk-exports-these = تصدير هذه
desk-exports-so-far = ما خرج حتى الآن
desk-exports-so-far-how = من كل المحللين، بقدر ما يعرف هذا المكتب. هذه الملفات ليست مختومة: من صنع ملفًا مسؤول عنه.
desk-exports-none = لا شيء بعد.
desk-exports-left =
    { $day }، { $who }: { $format ->
        [csv] CSV
        [xlsx] XLSX
        [jsonl] JSON Lines
        [parquet] Parquet
        [passed] إجابات مُرِّرت مختومةً إلى شبكة شريكة
       *[casefile] ملف حالة
    }، { $reports ->
        [ten] حتى 10 تقارير
        [hundred] من 11 إلى 100 تقرير
        [thousand] من 101 إلى 1000 تقرير
       *[more] أكثر من 1000 تقرير
    }، { $with ->
        [words] مع الكلمات
       *[answers] بلا كلمات
    }
