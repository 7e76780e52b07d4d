### Reviewed by a native speaker: not yet.

## Import: what can be taken in

desk-import-what = تقارير جُمعت من قبل، أو في مكان آخر، أو بلا شبكة. تُختم هنا كما يختمها الهاتف، وتحمل وسمًا يقول من أين جاءت، وتصل إلى المحللين الآخرين. لا يحتفظ المكتب بنسخة من الملفات التي تختارونها هنا.
desk-import-answers-only = أنتم تقرؤون الإجابات فقط. يجب أن يستورد التقارير من يقرأ النصوص.
desk-import-under-way = هناك جدول قيد الفحص. تابعوا معه.
desk-import-sheet = صفوف من جدول
desk-import-sheet-what = ما جُمع بـ Kobo أو ODK أو على ورق. ترون أولًا ما سيحدث لكل صف؛ لا يُستورد شيء قبل ذلك.
desk-import-table = الجدول
desk-import-table-how = ملف CSV أو XLSX، بحد أقصى { $size } م.ب و{ $rows } صف. لا تُحسب الصيغ: يُقرأ آخر ما أظهرته.
desk-import-mapping = ملف المطابقة
desk-import-mapping-how = يقول أي عمود يجيب عن أي سؤال. في الملف docs/imports.md ضمن مصدر Corncrake مثال.
desk-import-try = عرض ما سيحدث لكل صف
desk-import-files = ملفات مختومة من الاستمارة التي تعمل بلا إنترنت
desk-import-files-what = ملفات حفظها صاحب تقرير بلا شبكة وسلّمها إليكم. إن كان أحدها ليس كما يجب، فلا يُستورد أي منها.
desk-import-files-which = الملفات المختومة
desk-import-take-files = استيرادها
desk-import-too-much = لم يُستورد شيء: هذه الملفات أكبر مما يُستورد مرة واحدة، أو أكثر عددًا.
desk-import-no-file = لم يُستورد شيء: من فضلكم اختاروا ملفًا.
desk-import-both = لم يُفحص شيء: من فضلكم اختاروا جدولًا وملف مطابقة، لا يزيد أي منهما على الحد المذكور أدناه.
desk-import-files-refused = لم يُستورد شيء، بسبب الملف { $file }: { $why }.
desk-import-files-taken = التقرير { $id } موجود الآن على هذا المكتب.
desk-import-files-here = التقرير { $id } موجود هنا من قبل.
desk-import-files-delete = حين لا تعودون بحاجة إلى الملفات احذفوها: هي سرية كالإيصال.

## Import: what becomes of the rows

desk-import-rows = صفوف الجدول
desk-import-planning = فحص الصف { $done } من { $of }
desk-import-taking = تم استيراد { $done } من { $of }
desk-import-ended = انتهى.
desk-import-meanwhile = يمكنكم مواصلة العمل. حين يُقفل المكتب يتوقف هذا؛ الصفوف التي استُوردت تبقى، والجدول نفسه يُتابع من حيث توقف.
desk-import-stop = إيقاف
desk-import-see = عرض ما حدث للصفوف
desk-import-stopped = توقف. الصفوف التي استُوردت تبقى.
desk-import-forgotten = نُسي الجدول هنا.
desk-import-forget = نسيان الجدول
desk-import-dry = لم يُستورد شيء بعد. هذا ما سيحدث لكل صف.
desk-import-some-refused =
    { PLURAL($count) ->
        [one] لا يمكن استيراد صف واحد. الأفضل إصلاح الجدول أو مطابقته والبدء من جديد؛ ويمكن استيراد الصفوف الأخرى من دونه.
        [two] لا يمكن استيراد صفين. الأفضل إصلاح الجدول أو مطابقته والبدء من جديد؛ ويمكن استيراد الصفوف الأخرى من دونهما.
        [few] لا يمكن استيراد { $count } صفوف. الأفضل إصلاح الجدول أو مطابقته والبدء من جديد؛ ويمكن استيراد الصفوف الأخرى من دونها.
        [many] لا يمكن استيراد { $count } صفًا. الأفضل إصلاح الجدول أو مطابقته والبدء من جديد؛ ويمكن استيراد الصفوف الأخرى من دونها.
       *[other] لا يمكن استيراد { $count } صف. الأفضل إصلاح الجدول أو مطابقته والبدء من جديد؛ ويمكن استيراد الصفوف الأخرى من دونها.
    }
desk-import-take =
    { PLURAL($count) ->
        [one] استيراد صف واحد
        [two] استيراد صفين
        [few] استيراد { $count } صفوف
        [many] استيراد { $count } صفًا
       *[other] استيراد { $count } صف
    }
desk-import-taken =
    { $count ->
        [0] لم يُستورد أي صف.
       *[other] { PLURAL($count) ->
            [one] استُورد صف واحد.
            [two] استُورد صفان.
            [few] استُوردت { $count } صفوف.
            [many] استُورد { $count } صفًا.
           *[other] استُورد { $count } صف.
        }
    }
desk-import-delete = الجدول ليس مختومًا: احذفوه حيث لم تعد حاجة إليه.
desk-import-kinds = ما يحدث للصفوف
desk-import-kind-new = للاستيراد
desk-import-kind-here = موجود من قبل
desk-import-kind-otherwise = موجود بإجابات أخرى
desk-import-kind-like-row = مثل صف آخر
desk-import-kind-like-report = مثل تقرير
desk-import-kind-skipped = متروك
desk-import-kind-refused = مرفوض
desk-import-row = الصف { $row }
desk-import-fate-new = سيُستورد.
desk-import-fate-here = موجود هنا، وهو التقرير { $id }.
desk-import-fate-otherwise = موجود هنا من قبل، وهو التقرير { $id }، بإجابات أخرى. غيّروا الترميز هناك.
desk-import-fate-like-row = يُترك: مطابق للصف { $row }.
desk-import-fate-like-report = يُترك: الإجابات نفسها في التقرير { $id }.
desk-import-fate-skipped = يُترك، كما تقول المطابقة.
desk-import-refused-value = مرفوض: لا تعرف المطابقة القيمة في العمود «{ $column }».
desk-import-refused-date = مرفوض: لا يمكن قراءة التاريخ في العمود «{ $column }» كما تقول المطابقة.
desk-import-refused-consent = مرفوض: لا شيء يقول على ماذا وافق هذا الشخص.
desk-import-refused-missing = مرفوض: السؤال { $question } تجب الإجابة عنه.
desk-import-refused-misfit = مرفوض: إجابة لا تناسب الاستبيان.
desk-import-refused-no-key = مرفوض: معرّف الصف فارغ.
desk-import-refused-same-key = مرفوض: للصف { $row } المعرّف نفسه.
