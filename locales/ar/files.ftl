### Reviewed by a native speaker: not yet.

## files: adding photographs, sound and documents, on the phone

files-add = إضافة صور أو صوت أو مستندات
files-limits = حتى { $most } ملفات، مجموعها { $size }.
files-clean = تُنظّف الصور على هذا الهاتف: يُزال المكان والوقت والجهاز، وتُرسل الصورة نفسها فقط. تبقى الوجوه والوشوم والغرف واللافتات ظاهرة فيها.
files-photographs = إضافة صور
files-others = إضافة ملفات أخرى
files-not-loaded = تعذّر تحميل هذا الجزء. تحققوا من اتصالكم، وأغلقوه وافتحوه من جديد.
files-list = ما أضفتموه
files-kind-photograph = صورة { $number }
files-kind-recording = رسالة صوتية { $number }
files-kind-sound = صوت { $number }
files-kind-video = فيديو { $number }
files-kind-document = ملف { $number }
files-kilobytes = { $size } ك.ب
files-megabytes = { $size } م.ب
files-working = لحظة…
files-cleaned = تم التنظيف. ستُرسل الصورة نفسها فقط.
files-inside-photograph = لا يمكن تنظيف هذا النوع من الصور هنا. قد يحمل المكان والوقت والجهاز.
files-inside-sound = قد يحمل هذا الملف الوقت والجهاز وأسماء. يمكن التعرف على الأصوات.
files-inside-video = قد يحمل هذا الفيديو المكان والوقت والجهاز. يمكن التعرف على الوجوه والأصوات.
files-inside-document = قد يحمل هذا الملف أسماء وأوقاتًا، حتى في أجزاء لا ترونها.
files-inside-recording = جاهز للإرسال مع كلماتكم. يمكن التعرف على الأصوات.
files-blocked = متصفحكم يمنع الصور عن هذه الصفحة، لذلك لا يمكن تنظيفها هنا. يفعل Tor Browser ذلك لحمايتكم. إذا سأل المتصفح، يمكنكم السماح والمحاولة مرة أخرى. من دون تنظيف قد تحمل الصورة المكان والوقت والجهاز.
files-undecided = إرساله كما هو، أم تركه؟
files-as-it-is = إرساله كما هو
files-leave-out = تركه
files-try-again = محاولة تنظيفه مرة أخرى
files-kept-as-it-is = سيُرسل كما هو، بكل ما فيه.
files-remove = إزالة
files-removed = أُزيل: { $file }
files-too-many = هذا أكثر من { $most } ملفات. لم يُضف: { $file }
files-too-big = المجموع أكثر من { $size }. لم يُضف: { $file }
files-too-large = هذه الصورة أكبر من أن تُفتح بأمان. لم تُضف: { $file }
files-empty = لا شيء في هذا الملف. لم يُضف: { $file }
files-unreadable = تعذّرت قراءة هذا الملف. لم يُضف: { $file }
files-busy = هناك ملف غير جاهز بعد. انتظروا لحظة، أو أوقفوا التسجيل.

## files: recording a voice message

files-record = تسجيل رسالة صوتية
files-record-hint = هل تفضلون الكلام على الكتابة؟ قد يتعرف على الصوت من يعرفونكم. لا يُستخدم الميكروفون إلا أثناء التسجيل.
files-record-asking = قد يسأل متصفحكم إن كان يمكن لهذه الصفحة استخدام الميكروفون.
files-recording = جارٍ التسجيل.
files-record-stop = إيقاف التسجيل
files-record-refused = لم يُسمح بالميكروفون، لذلك لم يُسجّل شيء.
files-record-no-microphone = تعذّر استخدام ميكروفون، لذلك لم يُسجّل شيء.
files-record-nothing = لم يُسجّل شيء.

## files: sealing and sending them

files-sealing = { $number } من { $of }: جارٍ ختم { $file }
files-sending = { $number } من { $of }: جارٍ إرسال { $file }
files-waiting = { $number } من { $of }: لا يوجد اتصال. سيستمر تلقائيًا من هنا.
files-sent = { $number } من { $of }: أُرسل { $file }
files-stop = إيقاف الإرسال
files-cancelled = أوقفتم الإرسال. لا يُعد شيء مرسلًا حتى يصل كل شيء. كل شيء ما زال في هذه الصفحة.
files-no-connection = انقطع الاتصال. كل شيء ما زال في هذه الصفحة: حاولوا مرة أخرى، وسيستمر من هناك.
files-token = بقيت هذه الصفحة مفتوحة وقتًا طويلًا. كل شيء ما زال فيها: أرسلوا مرة أخرى.
files-period = تغيّرت المفاتيح في الأثناء. كل شيء ما زال في هذه الصفحة: أرسلوا مرة أخرى.
files-over-budget = تصل ملفات كثيرة جدًا حاليًا. يمكنكم الإرسال بلا ملفات، أو المحاولة بعد ساعة. كل شيء ما زال في هذه الصفحة.
files-refused = لم تُقبل الملفات. يمكنكم الإرسال من دونها. كل شيء ما زال في هذه الصفحة.

## files: on the form, where no script runs

form-files = إضافة صور أو صوت أو مستندات
form-files-most = حتى { $most } ملفات، مجموعها { $megabytes } م.ب
form-files-clean = تُصنع الصور من جديد على هذا الخادم قبل ختمها: يُزال المكان والوقت والجهاز، وتبقى الصورة نفسها فقط. تبقى الوجوه والوشوم والغرف واللافتات ظاهرة فيها.
form-files-as-they-are = إرسال الملفات الأخرى كما هي. قد تحمل المكان والوقت والجهاز وأسماء، ويمكن التعرف على الأصوات.
form-files-again = بقي نصكم. اختاروا الملفات من جديد.
form-files-busy = يصل الكثير جدًا حاليًا، لذلك لم تُستلم ملفاتكم. بقي نصكم. اختاروا الملفات من جديد وأرسلوا مرة أخرى.
form-files-too-large = مجموع ملفاتكم أكثر من { $megabytes } م.ب، ولم يُرسل شيء. بقي نصكم. اختاروا ملفات أقل أو أصغر، أو أرسلوا من دونها.
form-files-too-many = كان ذلك أكثر من { $most } ملفات، ولم يُرسل شيء. بقي نصكم. اختاروا الملفات من جديد.
form-files-not-cleaned = هناك ملف لا يمكن تنظيفه: ليس صورة من نوع نعرفه، أو فيه أكثر من { $megapixels } مليون بكسل. لم يُرسل شيء. قد يحمل المكان والوقت والجهاز وأسماء، ويمكن التعرف على الأصوات. بقي نصكم. اختاروا الملفات من جديد: اتركوا ذلك الملف، أو ضعوا علامة على «إرسال الملفات الأخرى كما هي».
form-files-not-taken = لا يمكن استلام ملفات هنا، ولم يُرسل شيء. بقي نصكم. يمكنكم إرساله بلا ملفات.
