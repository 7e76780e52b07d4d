### Reviewed by a native speaker: not yet.

## desk-casefile: one report, printed

desk-casefile-title = ملف الحالة: التقرير { $report }
desk-casefile-practice = تدريب: لم يحدث شيء مما هنا
desk-casefile-secret = سري
desk-casefile-keep = حساس بقدر الرواية نفسها: من يعرف الشخص قد يتعرف عليه هنا، حتى بلا اسم. أعطوه فقط لمن يحتاج إليه من أجل هذا الشخص، وبموافقته. مزّقوه قطعًا صغيرة بعد انتهاء الحاجة إليه.
desk-casefile-network = الشبكة
desk-casefile-arrived = وصل في
desk-casefile-made = صُنع في
desk-casefile-stands = القرار
desk-casefile-undecided = لم يتخذ أحد قرارًا بعد
desk-casefile-accepted = مقبول
desk-casefile-rejected = مرفوض
desk-casefile-junk = ليس تقريرًا
desk-casefile-duplicate = مكرر للتقرير { $report }
desk-casefile-closed = مغلق: لم يبقَ ما يُفعل
desk-casefile-reopened = مفتوح من جديد
desk-casefile-tags = الوسوم
desk-casefile-answers = الإجابات
desk-casefile-recoded = بترميز من محلل. كانت إجابة صاحب التقرير:
desk-casefile-no-answer = بلا إجابة
desk-casefile-words = بكلمات صاحب التقرير
desk-casefile-words-left-out = كلمات صاحب التقرير ليست في هذا الملف.
desk-casefile-no-words = لم يكتب صاحب التقرير شيئًا بكلماته.
desk-casefile-redacted = طُمست أجزاء. طول الشريط لا يقول شيئًا عما كان هناك.
desk-casefile-hidden = مطموس
desk-casefile-not-redacted = لم يُطمس شيء. قد يذكر هذا النص أشخاصًا.
desk-casefile-verified = ما يؤيده
desk-casefile-outcomes = ما نتج عنه
desk-casefile-nothing-yet = لم يُدوّن شيء بعد.
desk-casefile-history = ما تم
desk-casefile-by = المحلل { $number }
desk-casefile-no-more = لم يعد قائمًا
desk-casefile-history-recode = { $question } تُحسب على أنها { $codes }
desk-casefile-history-as-sent = { $question } تُحسب كما أُرسلت
desk-casefile-not-here = الرسائل والملفات المرفقة وملاحظات المحللين ليست في هذا الملف، ولا أسماء المحللين.
