### Reviewed by a native speaker: not yet.

## Notes of analysts for one another

desk-words-notes = الملاحظات
desk-words-no-notes = لم يكتب أحد ملاحظة.
desk-words-note-by = ملاحظة من { $who }
desk-words-note-new = كتابة ملاحظة
desk-words-note-text = ملاحظة للمحللين الآخرين
desk-words-note-careful = يراها المحللون الذين يقرؤون النصوص، مع اسمكم. لا يمكن محوها من المكاتب الأخرى: لا تذكروا فيها أحدًا لا يذكره التقرير.
desk-words-note-save = تدوينها
desk-words-not-shown = لا تُعرض: { $why }.
desk-words-take-back = سحب
desk-words-put-back = إعادة
desk-words-taken-back = سُحب من قِبل { $who }.
desk-words-drop = ترك الكتابة
desk-words-did-note = دُوّنت الملاحظة.
desk-words-did-take-back = تم السحب.
desk-words-did-put-back = تمت الإعادة.

## Quotes for publication

desk-words-quotes = اقتباسات للنشر
desk-words-no-consent = لم يوافق صاحب التقرير على الاقتباس منه.
desk-words-consent-gone = لم يعد صاحب التقرير يريد الاقتباس منه، بحسب تدوين { $who }.
desk-words-never = لم يعد صاحب التقرير يريد الاقتباس منه
desk-words-quotes-again = أخطأتُ حين دوّنت أن صاحب التقرير لا يريد الاقتباس منه
desk-words-quote-by = اقتراح من { $who }
desk-words-quote-new = اقتراح اقتباس
desk-words-quote-text = كلمات التقرير نفسها، بعد حذف ما يكشف
desk-words-quote-careful = احذفوا ما لا حاجة إليه. ضعوا […]، أو كلمة عامة بين قوسين معقوفين مثل [ممرضة]، مكان كل ما قد يدل على شخص: الأسماء والأماكن والأيام والرتب والأمراض. كل ما هو خارج القوسين يجب أن يكون من التقرير كلمة بكلمة. الحد الأقصى { $most } بايت: عدد الحروف اللاتينية نفسه، أو نصفه في معظم الكتابات الأخرى.
desk-words-quote-cut = وُضع […] من قبل حيث لوحظ اسم شخص أو رقم أو يوم أو عنوان. لا يشمل ذلك كل شيء أبدًا: اقرؤوا كل سطر.
desk-words-still-there = قد يدل هذا أيضًا على شخص. الحكم لكم:
desk-words-quote-look = النظر إليه بجانب التقرير
desk-words-quote-check = هذا ما سيُنشر
desk-words-beside = بجانب التقرير
desk-words-difference = المشطوب: ما يتركه الاقتباس. المسطّر تحته: ما يقوله بدلًا منه.
desk-words-propose = اقتراح هذا الاقتباس
desk-words-change = تعديل
desk-words-waits = ينتظر موافقة محلل آخر.
desk-words-approved = موافق عليه للنشر.
desk-words-objected = لا يُنشر: اعتراض من { $who }.
desk-words-not-entitled = لا يُنشر: ليس لمن اقترحه أن يقرأ النصوص.
desk-words-not-theirs = لا يُنشر: { $why }.
desk-words-approves = موافقة من { $who }.
desk-words-objects = اعتراض من { $who }.
desk-words-approve = لا يذكر أحدًا ولا يدل على أحد: موافقة
desk-words-object = يجب ألا يُنشر
desk-words-no-view = سحب رأيي فيه
desk-words-did-quote = تم اقتراح الاقتباس. يجب أن يوافق عليه محلل آخر.
desk-words-did-approve = وافقتم على نشر الاقتباس.
desk-words-did-object = اعترضتم على نشر الاقتباس.
desk-words-did-no-view = سُحب رأيكم في الاقتباس.
desk-words-did-consent = تم التدوين.

## Questions to the reporter

desk-words-ask = إرسال، وانتظار جواب
desk-words-asked = سؤال من { $who } إلى صاحب التقرير في { $day }. لم يكتب صاحبه منذ ذلك الحين.
desk-words-asked-perhaps = سؤال من { $who } إلى صاحب التقرير في { $day }. كتب صاحبه في ذلك اليوم أيضًا.
desk-words-asked-answered = سؤال من { $who } إلى صاحب التقرير في { $day }. كتب صاحبه بعد ذلك.
desk-words-asked-unseen = سؤال من { $who } إلى صاحب التقرير.
desk-words-enough = لم نعد ننتظر شيئًا
desk-words-did-enough = لم يعد التقرير ينتظر صاحبه.

## Likely duplicates

desk-words-alike = قد تتحدث عن الشيء نفسه
desk-words-alike-hint = مقترحة بحسب الشهر والمنطقة والنوع والكلمات. لا يُدمج شيء تلقائيًا.
desk-words-alike-both = تشابه الكلمات { $words }%، الإجابات { $codes }%
desk-words-alike-codes = تشابه الإجابات { $codes }%
desk-words-side-by-side = التقريران { $this } و{ $that }
desk-words-duplicate-of-that = { $this } مكرر لـ { $that }
desk-words-duplicate-of-this = { $that } مكرر لـ { $this }
desk-words-not-alike = يتحدثان عن أمرين مختلفين: العودة إلى التقرير
desk-words-circle = هذان التقريران مكرران أحدهما للآخر من قبل؛ اقبلوا أحدهما أولًا

## Beside which figure a quote may stand

desk-words-beside-which = بجانب رقم هذه الإجابة
desk-words-beside-none = ليس بجانب أي رقم بعد
desk-words-beside-few = { $answer } (البلاغات قليلة جدًا حتى الآن)
desk-words-beside-careful = يوضع الاقتباس على الموقع بجانب ذلك الرقم. ومن يقرؤه يعرف أن كاتبه ممن أعطوا هذه الإجابة، ويعرف بأي لغة كُتب. ولا يُعرض إلا حين يتضمن أحدث إصدار ما لا يقل عن { $least } من البلاغات بهذه الإجابة.
desk-words-beside-now = سيوضع بجانب رقم: { $answer }
