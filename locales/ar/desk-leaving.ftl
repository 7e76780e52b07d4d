### Reviewed by a native speaker: not yet.

## What leaves the desk in the open: exports and case files

desk-leaving-keep = كيف يجب حفظه
desk-leaving-keep-sensitive = ما يخرج ليس مختومًا. هو حساس بقدر الروايات: من يعرف شخصًا قد يتعرف عليه فيه، حتى بلا اسم.
desk-leaving-keep-encrypted = احفظوه على قرص أو ذاكرة محمولة مشفّرة، لا في مجلد يُنسخ إلى سحابة.
desk-leaving-keep-nobody = لا تعطوه لمن لا يحق له قراءة التقارير، ولا ترسلوه بالبريد الإلكتروني أو عبر تطبيق مراسلة.
desk-leaving-keep-delete = احذفوه عند انتهاء العمل. التقرير الذي يُسحب لاحقًا يبقى فيه حتى ذلك الحين.
desk-leaving-keep-told = يرى المحللون الآخرون أنكم صنعتموه وفي أي يوم؛ لا ما فعلتم به.
desk-leaving-folder = المجلد الذي يُحفظ فيه
desk-leaving-folder-how = المسار الكامل لمجلد موجود، مثل مجلد على ذاكرة محمولة مشفّرة. لا يستطيع قراءة الملف غيركم، ولا يُكتب فوق شيء.
desk-leaving-save = حفظ في هذا المجلد
desk-leaving-download-how = أو دعوا المتصفح يحفظه. مجلد التنزيلات مكان مكشوف: تنظر فيه برامج أخرى، وبعضها ينسخه إلى سحابة، ويتذكر المتصفح اسم الملف. انقلوا الملف من هناك فورًا.
desk-leaving-download = الحفظ بالمتصفح
desk-leaving-no-download = هذه الصيغة مجلد من ملفات، لذلك لا يستطيع المتصفح حفظها.
desk-leaving-saved = حُفظ: { $path }
desk-leaving-not-whole = لم يُحفظ: من فضلكم اكتبوا المسار الكامل للمجلد، بدءًا من القرص.
desk-leaving-no-folder = لم يُحفظ: لا يوجد مجلد كهذا.
desk-leaving-ours = لم يُحفظ: هذا مجلد المكتب نفسه. لا مكان فيه لما ليس مختومًا، لأنه يُنسخ مع كل نسخة احتياطية للمكتب.
desk-leaving-taken = لم يُحفظ: في المجلد ملفات كثيرة جدًا بهذا الاسم. من فضلكم احذفوا ما لم تعد حاجة إليه.

## Case files

desk-leaving-casefile = ملف الحالة
desk-leaving-casefile-what = تقرير واحد كصفحة للطباعة، لمحامٍ أو أمين مظالم أو ملف في خزانة: إجاباته، وما تقرر فيه، وما نتج عنه.
desk-leaving-casefile-make = صنع ملف حالة
desk-leaving-words-none = بلا كلمات صاحب التقرير: إجابات مرمّزة فقط
desk-leaving-words-redacted = مع كلمات صاحب التقرير، وأجزاء منها مطموسة
desk-leaving-words-whole = مع كل كلمات صاحب التقرير
desk-leaving-hide = ما يُطمس
desk-leaving-hide-how = هذه اقتراحات فقط: أزيلوا العلامة عما يجوز أن يبقى. الاسم يُطمس حيثما ورد.
desk-leaving-hide-nothing = لم يُلاحظ شيء قد يدل على شخص. من فضلكم اقرؤوا بأنفسكم.
desk-leaving-hide-more = المزيد للطمس: اسم أو كلمة في كل سطر
desk-leaving-look = النظر إليه
desk-leaving-read-it = اقرؤوه مرة أخرى. ما يحتاج المحامي إلى معرفته يبقى؛ وما قد يكشف للآخرين عن شخص يجب أن يكون مطموسًا.
desk-leaving-nowhere = كان يجب طمس هذه وليست في أي موضع من النص. من فضلكم تحققوا كيف كُتبت هناك:
