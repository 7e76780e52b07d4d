### Reviewed by a native speaker: not yet.

## Words that are not written down, or not shown

desk-why-words-closed = لا يفتحه أي مفتاح لدى هذا المكتب
desk-why-words-not-theirs = كُتب هذا لشيء آخر: من وضعه هنا لم يكتبه لهذا
desk-why-words-not-entitled = بحسب قائمة ذلك الوقت لا يحق لكاتبه قراءة النصوص
desk-why-words-empty = لا كلمات فيه
desk-why-words-too-long = إنه أطول من اللازم: عدد البايتات { $bytes }، والحد الأقصى { $most } (معظم الحروف غير اللاتينية تأخذ اثنين أو ثلاثة)
desk-why-words-marks = فيه من الأسطر الجديدة أو علامات الاقتباس أو الخطوط المائلة العكسية أكثر مما يتسع؛ نرجو كتابته بإيجاز
desk-why-answers-only = أنتم تقرؤون الإجابات فقط؛ على من يقرأ النصوص أن يفعل هذا
desk-why-words-gone = كلمات صاحب التقرير ليست هنا: أُتلفت، أو ليس لدى هذا المكتب مفتاحها
desk-why-no-consent = لم يوافق صاحب التقرير على الاقتباس منه
desk-why-no-quote = ليس في التقرير اقتباس كهذا
desk-why-quotes-nothing-new = ما يجوز نشره منشور بالفعل
desk-why-quotes-not-the-same = ليس هذا ما ينتج عن سجل قضايا هذا المكتب: زامنوا المكتبين واصنعوه من جديد؛ وإن بقي الأمر كذلك فلا توقّعوه واسألوا من صنعه
desk-why-quotes-overtaken = نشر مكتب آخر اقتباسات أو إصدارًا في هذه الأثناء؛ زامنوا وانظروا من جديد
desk-why-quotes-too-many = الاقتباسات أكثر مما يُنشر مرة واحدة؛ الحد الأقصى: { $most }
desk-why-not-its-answer = يوضع الاقتباس بجانب إجابة وردت في بلاغه نفسه، ولا يوضع أبدًا بجانب ما يدل على هوية الشخص أو المكان أو الزمان
desk-why-own-quote = إنه اقتباسكم أنتم: على شخص آخر يقرأ النصوص أن يوافق عليه

## Words that are no quote

desk-why-quote-nothing = لا شيء منه وارد في التقرير
desk-why-quote-unclosed = القوس المربع في السطر { $line }، الحرف { $character }، لم يُغلق قبل فتح التالي
desk-why-quote-unopened = القوس المربع في السطر { $line }، الحرف { $character }، لا يغلق شيئًا
desk-why-quote-brackets = ما بين القوسين المربعين في السطر { $line }، الحرف { $character }، يجب أن يكون … أو كلمة عامة في سطر واحد؛ الحد بالحروف: { $most }
desk-why-quote-not-verbatim = ابتداءً من السطر { $line }، الحرف { $character }، لا يقول ما يقوله التقرير هناك: ضعوا ما ليس من كلام صاحبه بين قوسين مربعين، و[…] مكان المحذوف
desk-why-quote-within-word = في السطر { $line }، الحرف { $character }، قُطعت كلمة إلى نصفين؛ احذفوا كلمات كاملة، أو ضعوا […] ملاصقة لما بقي

## Spreadsheets

desk-why-sheet-kind = ليس ملف CSV بترميز UTF-8 ولا مصنفًا (XLSX)؛ نرجو حفظه بأحد الشكلين
desk-why-sheet-workbook = المصنف تالف أو محمي، أو يحوي أكثر من اللازم
desk-why-sheet-none = ليس في المصنف ورقة كالتي تسميها المطابقة
desk-why-sheet-row = لا يمكن قراءة الصف { $row } على أنه CSV
desk-why-sheet-no-head = الصف { $row } الذي يجب أن يسمي الأعمدة غير موجود أو فارغ
desk-why-sheet-two-alike = عمودان يحملان الاسم نفسه، أحدهما العمود { $column }؛ نرجو تغيير اسم أحدهما
desk-why-sheet-too-large = فيه أعمدة أو محتوى أكثر من اللازم، أو صفوف أكثر مما يمكن إدخاله ({ $rows })؛ نرجو تقسيمه

## Mappings

desk-why-mapping-form = المطابقة ليست بالشكل المتوقع، السطر { $line }: { $why }
desk-why-mapping-question = ليس في الاستبيان سؤال «{ $question }»
desk-why-mapping-code = السؤال «{ $question }» لا يتيح «{ $code }»
desk-why-mapping-date = العمود «{ $column }»: لا يصلح «date» إلا مع سؤال عن شهر
desk-why-mapping-words = العمود «{ $column }»: ليس للنصوص قيم ولا رموز
desk-why-mapping-consent = لا شيء يقول على ماذا وافق الناس: طابقوا عمودًا مع «consent»، أو اذكروه في [constants] إن وافق الجميع على الأمر نفسه
desk-why-mapping-column = ليس في الجدول عمود «{ $column }»
desk-why-mapping-people = قد يحوي العمود «{ $column }» أسماء أشخاص أو أرقامهم أو أماكنهم: أزيلوه من الجدول، أو سموه في «drop»

## Sealed files

desk-why-file-damaged = ليس ملفًا مختومًا، أو إنه تالف
desk-why-file-network = صُنع للشبكة { $network }، لا لهذه
desk-why-file-closed = لا يفتحه أي مفتاح لدى هذا المكتب: خُتم لشبكة أو فترة أخرى، أو تغيّر في الطريق. ربما لدى محلل آخر مفتاح فترته
desk-why-file-apart = تقريره غير متماسك
desk-why-file-mixed = جُمع من تقريرين
desk-why-file-strange = المرفق { $number } فيه ليس مما يسميه تقريره
desk-why-file-attachment = المرفق { $number } فيه تالف أو لا يُفتح
desk-why-file-stories-destroyed = خُتم للفترة { $period } التي أتلفت الشبكة نصوصها؛ لا يُدخَل منه شيء من جديد
desk-why-file-answers-destroyed = خُتم للفترة { $period } التي أتلفت الشبكة إجاباتها؛ لا يُدخَل منه شيء من جديد
desk-why-file-taken-back = سحب صاحبه هذا التقرير
desk-why-file-copy = الكلمات المختومة نفسها موجودة هنا: التقرير { $report }

## Partner networks

desk-why-practice = هذه الشبكة للتدريب: لا يُمرر منها شيء، ولا يُستورد إليها شيء حقيقي
desk-why-proof-form = ليس ملف إثبات من Corncrake، أو تغيّر في الطريق
desk-why-proof-root = جذره { $found }، وليس الجذر الذي قورن هنا: ربما يستعمل الاسم غيرهم. تكلموا مع الشريكة قبل أن تفعلوا أي شيء
desk-why-proof-believed = لا تتبع توقيعاته من جذره؛ لا تستعملوه، واطلبوا من الشريكة غيره
desk-why-proof-practice = هو لشبكة للتدريب، لا يُحسب منها شيء أبدًا
desk-why-partner-pin = لا يُقرأ ما يحفظه هذا المكتب عن { $network }؛ اعرفوا من غيّر المجلد
desk-why-partner-ourselves = { $network } هي شبكتكم أنتم
desk-why-partner-unknown = ليست { $network } شريكة في هذا المكتب؛ أضيفوا ملف إثباتهم أولًا
desk-why-partner-older = يُظهر عن { $network } أقل مما رآه هذا المكتب من قبل؛ اطلبوا ملفًا أحدث
desk-why-partner-stale = ما لدى هذا المكتب عن الشريكة انتهت مدته؛ اطلبوا أحدث ملف إثبات لديهم وأضيفوه
desk-why-partner-no-key = ليس لدى الشريكة الآن مفتاح يُختم له
desk-why-pass-no-cohort = لا توجد في هذا المكتب مجموعة مغلقة { $cohort } تستطيعون فتحها
desk-why-pass-not-published = لم تُنشر المجموعة { $cohort } بعد؛ يمكن تمريرها بعد نشرها
desk-why-pass-too-few = تقارير هذه المجموعة التي يجوز تمريرها: { $agreed }؛ ولا يُمرر أقل من { $fewest } أبدًا، لأن عددًا قليلًا كهذا يمكن التعرف على أصحابه
desk-why-pass-other-set = مُررت إلى هذه الشريكة من قبل سجلات أخرى من المجموعة { $cohort }؛ سُحب بعضها أو رُفض أو أُعيد ترميزه منذئذ، ومن نسختين لمجموعة واحدة يُعرف أيها
desk-why-pass-no-right = لا يمرر التقارير إلا من يجوز له توقيع الإصدارات، وبيان الشبكة لا يذكركم
desk-why-receive-closed = لا يفتحه أي مفتاح لدى هذا المكتب: خُتم لشبكة أخرى أو لفترة لم يعد مفتاحها موجودًا، أو تغيّر في الطريق
desk-why-receive-not-signed = لم يوقّعه أحد ممن يجوز لهم التوقيع عن الشريكة
desk-why-receive-not-for-us = مررته { $network } إلى شبكة أخرى، لا إلى شبكتكم
desk-why-receive-not-published = ليست المجموعة { $cohort } بين إصدارات { $network } التي يعرفها هذا المكتب؛ اطلبوا أحدث ملف إثبات لديهم وأضيفوه
desk-why-receive-area = ليست في استبيانكم منطقة كهذه؛ اختاروا واحدة من القائمة
desk-why-receive-other-set = استُوردت من قبل سجلات أخرى من المجموعة { $cohort } للشبكة { $network }؛ والمجموعة تُستورد مرة واحدة
