### Reviewed by a native speaker: not yet.

## Looking for reports

desk-inbox-search = بحث
desk-inbox-look = بحث
desk-inbox-clear = مسح
desk-inbox-filters = تصفية
desk-inbox-any = الكل
desk-inbox-with = يوجد
desk-inbox-without = لا يوجد
desk-inbox-apply = عرض هذه
desk-inbox-filter-period = الفترة
desk-inbox-filter-area = المنطقة
desk-inbox-filter-what = ما حدث
desk-inbox-filter-language = لغة الاستمارة
desk-inbox-filter-story = نص بكلمات صاحبه
desk-inbox-filter-attachment = ملفات
desk-inbox-filter-tag = وسم
desk-inbox-filter-waiting = قد ينتظر ردًا
desk-inbox-filter-asked = سُئل صاحبه، ويُنتظر جوابه
desk-inbox-filter-mine = ما أتابعه ولم يُغلق

## Where they stand

desk-inbox-states = حالة التقارير
desk-inbox-state-all = الكل
desk-inbox-state-new = جديد
desk-inbox-state-accepted = مقبول
desk-inbox-state-counted = محسوب
desk-inbox-state-rejected = مرفوض
desk-inbox-state-junk = ليس تقريرًا
desk-inbox-state-duplicate = مكرر
desk-inbox-state-set-aside = منحّى جانبًا

## The list

desk-inbox-none = لا تقارير هنا.
desk-inbox-count = من { $from } إلى { $to } من أصل { $of }
desk-inbox-select = تحديد التقرير { $id }
desk-inbox-may-wait = قد ينتظر ردًا
desk-inbox-waits = ينتظر ردًا
desk-inbox-asked = سُئل صاحبه، لا جواب بعد
desk-inbox-asked-answered = سُئل صاحبه، وكتب بعد ذلك
desk-inbox-minor = قد يتعلق بطفل
desk-inbox-distress = قد تكون قراءته مؤلمة
desk-inbox-no-words = بلا نص
desk-inbox-files =
    { PLURAL($count) ->
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
desk-inbox-what-and-more = { $named } · { $more } أخرى
desk-inbox-pages = صفحات القائمة
desk-inbox-page = صفحة { $page } من { $of }
desk-inbox-page-before = الصفحة السابقة
desk-inbox-page-after = الصفحة التالية

## What is done with several at once

desk-inbox-selected = للتقارير المحددة
desk-inbox-select-all = تحديد كل ما هنا
desk-inbox-select-none = إلغاء التحديد
desk-inbox-accept = قبول
desk-inbox-reject = رفض
desk-inbox-junk = ليس تقريرًا
desk-inbox-undecided = بلا قرار
desk-inbox-take = سأتابعه
desk-inbox-leave = بلا متابع
desk-inbox-tagging = وسم…
desk-inbox-put-on = إضافة
desk-inbox-take-off = إزالة
desk-inbox-none-selected = لم يُحدَّد أي تقرير.
desk-inbox-done-accept =
    { PLURAL($count) ->
        [one] قُبل تقرير واحد.
        [two] قُبل تقريران.
        [few] قُبلت { $count } تقارير.
        [many] قُبل { $count } تقريرًا.
       *[other] قُبل { $count } تقرير.
    }
desk-inbox-done-reject =
    { PLURAL($count) ->
        [one] رُفض تقرير واحد.
        [two] رُفض تقريران.
        [few] رُفضت { $count } تقارير.
        [many] رُفض { $count } تقريرًا.
       *[other] رُفض { $count } تقرير.
    }
desk-inbox-done-junk =
    { PLURAL($count) ->
        [one] مادة واحدة صارت تحت «ليس تقريرًا».
        [two] مادتان صارتا تحت «ليس تقريرًا».
        [few] { $count } مواد صارت تحت «ليس تقريرًا».
        [many] { $count } مادة صارت تحت «ليس تقريرًا».
       *[other] { $count } مادة صارت تحت «ليس تقريرًا».
    }
desk-inbox-done-undecided =
    { PLURAL($count) ->
        [one] عاد تقرير واحد بلا قرار.
        [two] عاد تقريران بلا قرار.
        [few] عادت { $count } تقارير بلا قرار.
        [many] عاد { $count } تقريرًا بلا قرار.
       *[other] عاد { $count } تقرير بلا قرار.
    }
desk-inbox-done-mine =
    { PLURAL($count) ->
        [one] تتابعون الآن تقريرًا إضافيًا.
        [two] تتابعون الآن تقريرين إضافيين.
        [few] تتابعون الآن { $count } تقارير إضافية.
        [many] تتابعون الآن { $count } تقريرًا إضافيًا.
       *[other] تتابعون الآن { $count } تقرير إضافي.
    }
desk-inbox-done-nobody =
    { PLURAL($count) ->
        [one] لا أحد يتابع هذا التقرير الآن.
        [two] لا أحد يتابع هذين التقريرين الآن.
        [few] لا أحد يتابع هذه التقارير الآن، وعددها { $count }.
        [many] لا أحد يتابع هذه التقارير الآن، وعددها { $count }.
       *[other] لا أحد يتابع هذه التقارير الآن، وعددها { $count }.
    }
desk-inbox-done-tag =
    { PLURAL($count) ->
        [one] أُضيف الوسم إلى تقرير واحد.
        [two] أُضيف الوسم إلى تقريرين.
        [few] أُضيف الوسم إلى { $count } تقارير.
        [many] أُضيف الوسم إلى { $count } تقريرًا.
       *[other] أُضيف الوسم إلى { $count } تقرير.
    }
desk-inbox-done-untag =
    { PLURAL($count) ->
        [one] أُزيل الوسم من تقرير واحد.
        [two] أُزيل الوسم من تقريرين.
        [few] أُزيل الوسم من { $count } تقارير.
        [many] أُزيل الوسم من { $count } تقريرًا.
       *[other] أُزيل الوسم من { $count } تقرير.
    }
desk-inbox-left-set-aside =
    { PLURAL($count) ->
        [one] تقرير واحد منحّى جانبًا ولا يمكن قبوله: لا أحد يستطيع قراءته هنا.
        [two] تقريران منحّيان جانبًا ولا يمكن قبولهما: لا أحد يستطيع قراءتهما هنا.
        [few] { $count } تقارير منحّاة جانبًا ولا يمكن قبولها: لا أحد يستطيع قراءتها هنا.
        [many] { $count } تقريرًا منحّاة جانبًا ولا يمكن قبولها: لا أحد يستطيع قراءتها هنا.
       *[other] { $count } تقرير منحّاة جانبًا ولا يمكن قبولها: لا أحد يستطيع قراءتها هنا.
    }
desk-inbox-counted-already =
    { PLURAL($count) ->
        [one] واحد منها محسوب في إصدار من قبل، والإصدار لا يتغير.
        [two] اثنان منها محسوبان في إصدار من قبل، والإصدار لا يتغير.
        [few] { $count } منها محسوبة في إصدار من قبل، والإصدار لا يتغير.
        [many] { $count } منها محسوبة في إصدار من قبل، والإصدار لا يتغير.
       *[other] { $count } منها محسوبة في إصدار من قبل، والإصدار لا يتغير.
    }
