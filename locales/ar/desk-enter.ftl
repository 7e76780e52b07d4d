### Reviewed by a native speaker: not yet.

## A report on somebody’s behalf

desk-enter-what = لمن طلب منكم أن تبلّغوا نيابة عنه. تملؤون أسئلة الاستمارة، وتسلّمونه الإيصال.
desk-enter-answers-only = أنتم تقرؤون الإجابات فقط. يجب أن يُدخله من يقرأ النصوص.
desk-enter-first = قبل أن تبدؤوا
desk-enter-tell = أخبروا الشخص من سيقرأ التقرير وفيمَ يُستخدم، وأنه يستطيع سحبه بالإيصال. لا تكتبوا أسماء أو عناوين أو أرقام هواتف، لا له ولا لغيره.
desk-enter-agreed = سمع الشخص هذا، ووافق على أن أرسله نيابة عنه
desk-enter-month = في الشهر المكتوب أدناه، أو لم يُذكر:
desk-enter-words = كلماته هو
desk-enter-language = لغة كلماته
desk-enter-then = يُختم التقرير هنا، ويُعلَّم بأنه أُرسل نيابة عن شخص آخر، ويصل إلى المحللين الآخرين.
desk-enter-send = إدخال التقرير
desk-enter-again = إدخاله رغم ذلك
desk-enter-not-yet = لم يُدخل بعد
desk-enter-not-agreed = لا يُدخل شيء بلا موافقة الشخص. من فضلكم اسألوه.
desk-enter-here = هنا تقرير بالإجابات نفسها. ربما يكون هذا التقرير نفسه، أُدخل من قبل:
desk-enter-receipt = الإيصال
desk-enter-done = التقرير { $id } موجود الآن على هذا المكتب، ويصل إلى المحللين الآخرين. هذا إيصاله:
desk-enter-receipt-theirs = هو ملك الشخص وحده. به يستطيع أن يرى الردود ويكتب مرة أخرى ويسحب التقرير.
desk-enter-receipt-copy = دعوه يكتبه أو يصوّره. لا تحتفظوا بنسخة، ولا ترسلوه عبر تطبيق مراسلة.
desk-enter-receipt-lost = لا يستطيع أحد أن يصنعه من جديد، لا أنتم ولا الخادم.
desk-enter-receipt-lock = يبقى ظاهرًا حتى تضغطوا الزر أدناه، أو حتى يُقفل المكتب.
desk-enter-forget = سُلّم: نسيانه
desk-enter-forgotten = نُسي الإيصال هنا.
