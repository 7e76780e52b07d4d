### Reviewed by a native speaker: not yet.

## Partner networks: who they are, what is passed on and taken in

desk-partners-title = الشبكات الشريكة
desk-partners-back = العودة إلى الشبكات الشريكة
desk-partners-what = يمكن للشبكة أن تمرر إجابات مرمّزة إلى شبكة إقليمية أو عالمية، كي يتكلم صوت واحد باسم كثيرين: إجابات من وافقوا على ذلك فقط، ولا كلماتهم أبدًا.
desk-partners-not-asked = لا تسأل استمارتكم هل يجوز تمرير الإجابات. وما دامت لا تسأل فلا شيء يُمرر؛ ويقول docs/partners.md في مصدر Corncrake كيف يُفعّل ذلك.
desk-partners-none = لا شبكة شريكة مثبّتة في هذا المكتب. لا يُمرر شيء ولا يُستورد شيء.
desk-partners-six = كلماتهم الست
desk-partners-until = يسري بيان مفاتيحهم حتى { $day }.
desk-partners-expired = انتهت مدة بيان مفاتيحهم في { $day }. اطلبوا أحدث ملف إثبات لديهم وأضيفوه هنا؛ وحتى ذلك الحين لا يُمرر إليهم شيء ولا يُستورد منهم شيء.
desk-partners-cohort = المجموعة { $number }، { $label } (من { $from } إلى { $to })
desk-partners-published = المجموعات التي نشروها، بقدر ما يعرف هذا المكتب: { $count }
desk-partners-published-none = بقدر ما يعرف هذا المكتب، لم ينشروا شيئًا بعد.
desk-partners-passed = ما مررناه
desk-partners-passed-none = لا شيء من مجموعاتنا.
desk-partners-passed-one = { $cohort }: { $day }، { $who }
desk-partners-received = ما استوردناه
desk-partners-received-none = لا شيء بعد.
desk-partners-received-one = { $cohort }: التقارير هنا: { $count }، بالوسم { $tag }
desk-partners-unknown-cohort = مجموعة لا يعرفها هذا المكتب
desk-partners-pass-nothing = يمكن تمرير مجموعة من مجموعاتنا بعد نشرها.
desk-partners-pass-which = تمرير مجموعة منشورة
desk-partners-pass-look = عرض ما سيُمرر
desk-partners-others = شبكات غير مثبّتة في هذا المكتب
desk-partners-others-how = مرر إليها مكتب آخر من مكاتبكم شيئًا أو استورد منها شيئًا. كل مكتب يثبّت لنفسه.
desk-partners-receive = استيراد ما مررته شريكة
desk-partners-receive-how = ترون أولًا ما سيحدث لكل سجل؛ ولا يُستورد شيء قبل ذلك.
desk-partners-receive-file = الملف الذي أرسلوه (آخر اسمه passed)
desk-partners-receive-look = عرض ما سيحدث لكل سجل

## Partner networks: proof files, and comparing aloud

desk-partners-own = ملف الإثبات الخاص بنا
desk-partners-own-how = تحتاج إليه الشريكة كي تثبّت هذه الشبكة، وإلى ملف جديد بعد كل إصدار. كل ما فيه علني.
desk-partners-own-six = كلماتنا الست. اقرؤوها للشريكة بصوتكم أو وجهًا لوجه، الست كلها.
desk-partners-own-save = حفظ ملف الإثبات الخاص بنا
desk-partners-add = إضافة ملف إثبات لشريكة
desk-partners-add-how = يثبّت شريكة جديدة، أو يحفظ ما نشرته شريكة معروفة منذئذ. أضيفوا أحدث ملف لديهم قبل أن تمرروا أو تستوردوا أو تنشروا.
desk-partners-add-file = ملف الإثبات لديهم (proof.json)
desk-partners-add-look = النظر فيه
desk-partners-no-file = لم يحدث شيء: اختاروا الملف الصحيح. لا يُقرأ ملف أكبر مما يمكن أن يكون عليه.
desk-partners-changed = لم يحدث شيء: ليس هذا ما عُرض عليكم. انظروا مرة أخرى.
desk-partners-kept = { $network }: حُفظ ما هو جديد. المجموعات التي نشروها: { $count }. يسري بيان مفاتيحهم حتى { $day }.
desk-partners-pinned = { $network } شريكة في هذا المكتب الآن. المجموعات التي نشروها: { $count }. يسري بيان مفاتيحهم حتى { $day }.
desk-partners-compare = هل هذه { $network }؟
desk-partners-listen = اتصلوا بالشبكة ({ $network }) أو قابلوا من فيها. دعوهم يقرؤون لكم كلماتهم الست وأنتم تتابعون هنا بأعينكم. لا تقرؤوا هذه الكلمات أنتم أولًا.
desk-partners-same = قُرئت لي الكلمات الست كلها من { $network }، وهي هذه
desk-partners-not-same = إذا اختلفت كلمة واحدة فتوقفوا: ربما بدّل أحد الملف. اطلبوه مرة أخرى من طريق آخر.
desk-partners-not-compared = لم يُثبّت شيء: قارنوا الكلمات الست أولًا، وقولوا ذلك.
desk-partners-pin = تثبيت { $network }

## Partner networks: passing a cohort on

desk-partners-pass-title = ما سيُمرر
desk-partners-pass-to = ما سيُمرر إلى { $network }
desk-partners-pass-again = مُرر هذا نفسه إلى هذه الشريكة من قبل.
desk-partners-pass-records = السجلات: { $count }
desk-partners-pass-without = وافق آخرون، لكن من دون إجابة تفهمها شبكة أخرى: { $count }
desk-partners-pass-passed = يُمرر: ماذا حدث، وأين، ومن فعله، ولماذا، وأثره، وما فُعل بشأنه، ومن يبلّغ.
desk-partners-pass-codes = الإجابات التي لها المعنى نفسه في الاستبيان الذي يأتي مع Corncrake فقط.
desk-partners-pass-never = لا يُمرر أبدًا: الكلمات والملفات والملاحظات والوسوم والنتائج والرسائل وأرقام التقارير؛ والمنطقة والشهر؛ والفئة والنوع الاجتماعي والعبور الجنسي والعمر.
desk-partners-pass-who = لا شيء ممن لم يوافق، أو سحب تقريره، أو رُفض تقريره.
desk-partners-pass-for-good = ما مُرر لا يمكن استرجاعه. من يعمل في مكتب الشريكة يقرأ هذه السجلات مفتوحة: لا تمرروها إلا إلى شبكة تقبلون محلليها في شبكتكم.
desk-partners-pass-sure = أريد أن تكون هذه السجلات لدى { $network }
desk-partners-pass-not-sure = لم يُمرر شيء: قولوا أولًا إنكم تريدون ذلك.
desk-partners-pass-take = ختم الملف وحفظه
desk-partners-pass-file = لا يستطيع فتح الملف إلا محللوهم، فيمكن إرساله من أي طريق. وتُبلَّغ مكاتبكم الأخرى بأنه مُرر.
desk-partners-pass-done = خُتم الملف وسُجّل ذلك؛ وحفظه المتصفح. أرسلوه إلى الشريكة.

## Partner networks: taking in

desk-partners-receive-from = مررته { $network }، من مجموعتهم { $number }.
desk-partners-receive-dry = لم يُستورد شيء بعد. هذا ما سيحدث.
desk-partners-receive-new = للاستيراد: { $count }
desk-partners-receive-here = موجود هنا من قبل: { $count }
desk-partners-receive-unfit = متروك، بلا إجابة يشترطها استبيانكم: { $count }
desk-partners-receive-unknown = متروك، لأن استبيانكم ليست فيه هذه الإجابات:
desk-partners-receive-tag = يُقبل كل منها، في المجموعة المفتوحة، ويحمل الوسم { $tag }.
desk-partners-receive-counted = تُحسب لا غير: لا يُقتبس منها، ولا تُمرر مرة أخرى أبدًا.
desk-partners-receive-area = أين تُحسب كلها
desk-partners-receive-area-how = مناطق شبكة أخرى ليست مناطقكم.
desk-partners-receive-nowhere = في لا منطقة
desk-partners-receive-again = عرضه مع هذه المنطقة
desk-partners-receive-take = استيرادها
desk-partners-records = السجلات واحدًا واحدًا
desk-partners-record = السجل { $number }
desk-partners-record-here = موجود هنا من قبل.
desk-partners-record-left-out = الإجابات المتروكة: { $count }.
desk-partners-taken = التقارير المستوردة: { $count }. وسمها { $tag }.
