### Reviewed by a native speaker: not yet.

## Who is in the network

desk-people-title = الأشخاص
desk-people-members = من يقرأ التقارير
desk-people-sheets = أوراق الاسترداد
desk-people-doors = ما يمكنكم فعله
desk-people-you = أنتم
desk-people-steward = ضامن
desk-people-about = عن { $name }
desk-people-reads-all = كل الفترات
desk-people-reads-since = من الفترة { $since } فصاعدًا
desk-people-reads-also = من الفترة { $since } فصاعدًا، والفترة { $also }
desk-people-tier-answers = الإجابات فقط
desk-people-tier-stories = الإجابات والروايات
desk-people-tier-answers-how = يكفي للعدّ، بلا قراءة أي شيء كتبه أصحاب التقارير بكلماتهم.
desk-people-tier-stories-how = قراءة ما كتبه أصحاب التقارير وما أرفقوه. لمن يعملون على الحالات.
desk-people-fact-signs = التوقيعات
desk-people-fact-threshold =
    { PLURAL($of) ->
        [one] كل خطوة يجب أن يوقّعها { $threshold } من أصل { $of } من الضامنين
       *[other] كل خطوة يجب أن يوقّعها { $threshold } من أصل { $of } من الضامنين
    }
desk-people-fact-notice = يسري بيان المفاتيح
desk-people-fact-until = حتى { $day }
desk-people-fact-period = تُختم التقارير بمفاتيح
desk-people-fact-since = الفترة { $period }، منذ { $from }
desk-people-fact-none = لا فترة: الاستمارة لا تستقبل شيئًا حاليًا
desk-people-no-spare = يجب أن يوقّع كل الضامنين كل خطوة. إذا ضاع مفتاح شخصي واحد، فلن يستطيع أحد أن يغيّر شيئًا بعد ذلك أبدًا: أضيفوا ضامنًا آخر، أو اكتفوا بتوقيعات أقل.
desk-people-one-way = مفتاح واحد فقط يفتح الفترة الحالية كاملة. إذا ضاع ضاعت التقارير أيضًا: أضيفوا من يقرأ الروايات، أو أضيفوا ورقة استرداد.
desk-people-ended = أنهت الشبكة عملها في { $day }. لم تعد تستقبل تقارير.
desk-people-something-waits = هناك خطوة تنتظر توقيعات.
desk-people-look-at-it = النظر فيها
desk-people-unpublished = هنا شيء سارٍ ليس لدى الخادم بعد. وحتى يصله، لا يتغير شيء لأحد غيركم.
desk-people-publish = إرساله إلى الخادم
desk-people-published = صار لدى الخادم. يحصل عليه الآخرون عند مزامنتهم التالية.

## Joining

desk-people-join-title = بطاقتكم
desk-people-join-what = لكي تنضموا، أعطوا ضامنًا هذه البطاقة، على ورق أو ملفًا أو رمزًا. هي علنية: لا تفتح شيئًا ولا توقّع شيئًا.
desk-people-join-words = ثماني كلمات تُقرأ بصوت مسموع
desk-people-join-words-how = اقرؤوها للضامن بصوتكم أو وجهًا لوجه، الثماني كلها. من بدّل بطاقتكم في الطريق لديه كلمات أخرى.
desk-people-join-code = بطاقتكم كرمز QR
desk-people-join-text = بطاقتكم كنص، للنسخ
desk-people-digits-instead = الشيء نفسه بالأرقام
desk-people-digits = { $digits }

## Admitting

desk-people-admit-title = ضم شخص
desk-people-admit-what = البطاقة أولًا، ثم الكلمات، ثم ما تُسمح قراءته. لا يتقرر شيء قبل الصفحة الأخيرة.
desk-people-admit-card = بطاقة العضو الجديد
desk-people-admit-card-how = الصقوا نص ملف البطاقة، أو ما يقوله رمز QR الذي عليها.
desk-people-admit-no-card = ليست هذه بطاقة، أو فيها حرف خطأ. انسخوها مرة أخرى كاملة.
desk-people-admit-who = هل هذه بطاقة { $name }؟
desk-people-admit-listen = اتصلوا بالشخص ({ $name }) أو قابلوه. دعوه يقرأ لكم كلماته الثماني وأنتم تتابعون هنا بأعينكم. لا تقرؤوا أنتم أولًا.
desk-people-admit-same = قُرئت لي الكلمات الثماني كلها بصوت { $name }، وهي هذه
desk-people-admit-not-same = إذا اختلفت كلمة واحدة فتوقفوا: ربما بدّل أحد البطاقة. اطلبوها مرة أخرى من طريق آخر.
desk-people-admit-tier = ما الذي تُسمح قراءته؟
desk-people-admit-periods = من متى؟
desk-people-admit-since-next = ما يأتي من الفترة التالية فصاعدًا فقط
desk-people-admit-since = من الفترة { $period } فصاعدًا، وقد بدأت في { $from }
desk-people-admit-also = وفترات سابقة أيضًا؟
desk-people-admit-one = الفترة { $period }، وقد بدأت في { $from }
desk-people-admit-steward = يضمن غيره أيضًا
desk-people-admit-steward-how = الضامن يوقّع على من ينضم ومن يُزال.
desk-people-next = التالي
desk-people-preview = عرض ما سيتغير

## One member

desk-people-member-title = عن أحد الأعضاء
desk-people-remove = إزالة
desk-people-remove-what = لا تصل { $name } أي مفاتيح بعد الآن: تُلغى الفترات التي أُعدّت مسبقًا، وتبدأ فترة جديدة اليوم. وما كان بإمكان { $name } فتحه من قبل يبقى كذلك؛ لا يمكن استرجاع مفتاح صار عند أحد.
desk-people-remove-must-sign = من دون { $name } لا يبقى ما يكفي من الضامنين لتوقيع هذا. يجب أن يكون توقيع { $name } عليه أيضًا، وإلا وجب تأسيس الشبكة من جديد.
desk-people-threshold = كم ضامنًا يجب أن يوقّع من ذلك الحين؟
desk-people-threshold-how =
    { PLURAL($left) ->
        [one] سيكون هناك ضامن واحد ({ $left }).
       *[other] سيكون عدد الضامنين { $left }. إن كانت التوقيعات أقل من عدد الضامنين، أمكن العمل إذا مرض أحدهم أو احتُجز.
    }
desk-people-replace = فقدان المفتاح الشخصي
desk-people-replace-what = إذا ضاع ملف المفتاح الشخصي أو عبارة المرور لدى { $name }، أو ربما وقعا في يد شخص آخر: يُصنع عند { $name } مفتاح شخصي جديد وتُعطى لكم بطاقته. يُزال المفتاح القديم، ويأخذ الجديد مكانه وكل فترة سابقة يستطيع مفتاحكم أنتم فتحها.
desk-people-replace-words = الكلمات الثماني التي قُرئت لكم

desk-people-seat = ما يُسمح به
desk-people-seat-what = إذا كان على { $name } أن يقرأ أكثر، فيجب أن يفتح مفتاحكم أنتم ما سيُعطى. وإذا كان على { $name } أن يقرأ أقل، تُلغى الفترات التي أُعدّت مسبقًا وتبدأ فترة جديدة اليوم؛ وما كان بإمكان { $name } فتحه من قبل يبقى كذلك.

## A recovery sheet

desk-people-sheet-title = ورقة استرداد
desk-people-sheet-what = مفتاح على ورق، ليوم تضيع فيه المفاتيح الشخصية أو يغيب فيه الناس. يفتح كل تقارير الشبكة، الإجابات والروايات؛ ولا يوقّع شيئًا. احفظوه حيث لا تصل إليه مداهمة ولا حريق مع أجهزة الحاسوب.
desk-people-sheet-before = اصنعوها حين لا ينظر أحد إلى شاشتكم، على طابعة لكم موصولة بسلك: طابعات المكاتب تحتفظ بنسخ. تظهر الورقة مرة واحدة، ولا يحفظها هذا البرنامج في أي مكان.
desk-people-sheet-make = صنع ورقة
desk-people-sheet-print = اطبعوا هذه الصفحة الآن، من قائمة المتصفح. لا تخرج إلا الورقة. ثم تابعوا في الأسفل.
desk-people-sheet-printed = طُبعت
desk-people-sheet-drop = العدول عن صنعها
desk-people-sheet-take = خذوا الورقة من الطابعة. لم تعد ظاهرة على الشاشة، ولا يمكن إظهارها مرة أخرى.
desk-people-sheet-last = آخر أربعة رموز من المفتاح المطبوع
desk-people-sheet-last-how = هذا يُثبت أن الورقة موجودة وتُقرأ. لا تفتح الورقة شيئًا قبل أن تسري هذه الخطوة؛ إن توقفتم هنا، فأحرقوا الورقة واصنعوا أخرى.
desk-people-sheet-not-these = لا ينتهي المفتاح بهذه الرموز. انظروا إلى الورقة مرة أخرى.
desk-people-sheet-about = ورقة الاسترداد { $id }
desk-people-sheet-gone = إذا ضاعت الورقة، أو ربما نسخها أحد: لا تصلها مفاتيح بعد الآن، وتُلغى الفترات التي أُعدّت مسبقًا، وتبدأ فترة جديدة اليوم. وما كان بإمكانها فتحه من قبل يبقى مفتوحًا لمن لديه الورقة. بعد ذلك اصنعوا أخرى.

## The root

desk-people-root-title = جذر الشبكة
desk-people-root-what = هذا ما يقارنه الناس ليتأكدوا من أنها الشبكة الصحيحة: على الملصقات، وعند مكتب جديد، وعند التحقق من أرقامكم.
desk-people-root-words = ست كلمات
desk-people-root-fingerprint = البصمة
desk-people-root-since = هذا الجذر جديد منذ { $day }
desk-people-root-compare = قارنوا الكلمات الست والبصمة فيما بينكم، بالصوت.
desk-people-root-posters = اطبعوا الملصقات والقصاصات من جديد (corncrake keys poster)، وأزيلوا القديمة.
desk-people-root-form = اصنعوا الاستمارة التي تعمل بلا إنترنت ووقّعوها من جديد (corncrake keys offline-form).
desk-people-root-tell = أعطوا الجذر الجديد للمكاتب الجديدة، وأخبروا من يتحققون من أرقامكم بالبصمة الجديدة.
desk-people-root-rotate = جذر جديد
desk-people-root-rotate-what = من لديه الجذر القديم ينتقل تلقائيًا: الخوادم والمكاتب ومن يتحققون من الأرقام. تتغير الكلمات الست والبصمة، لذلك يجب صنع الملصقات والقصاصات والاستمارات الورقية من جديد.
desk-people-root-rotate-when = يستحق ذلك العناء حين تكون مفاتيح وقّعت الجذر القديم ربما صارت في أيدٍ أخرى. أزيلوا أولئك الضامنين أولًا.

## The end

desk-people-end-title = إنهاء الشبكة
desk-people-end-what = لا تستقبل الاستمارة شيئًا بعد ذلك أبدًا، ولا يمكن أن يأتي بعده شيء. حين تصل هذه الخطوة الأخيرة إلى الخادم، يحذف كل مفتاح مغلّف لعضو، ويخبر من يأتي بأن الشبكة انتهت. قبل أن توقّعوا:
desk-people-end-export = صدّروا ما يجب أن يبقى بعد الشبكة، وتأكدوا من إمكان قراءته على حاسوب آخر. بعد ذلك لا يستطيع أحد فتح شيء.
desk-people-end-replies = أجيبوا من ينتظرون جوابًا. يمكنهم أن يقرؤوه بعد ذلك؛ أما الكتابة من جديد فلا.
desk-people-end-releases = انشروا ما بقي للنشر. ما نُشر يبقى منشورًا.
desk-people-end-exported = كل ما يجب حفظه صُدّر ويمكن قراءته في مكان آخر
desk-people-end-name = اكتبوا اسم الشبكة، { $network }
desk-people-end-keys = انتهت الشبكة. ما زالت في وثائق الضامنين على هذا الحاسوب مفاتيح مغلّفة، وهي تفتح ما جُلب من قبل. أتلفوها حين تصل الخطوة الأخيرة إلى الخادم. النسخ في أماكن أخرى ما زالت تفتح ما كانت تفتحه: في النسخ الاحتياطية، وعلى الذاكرات المحمولة، وعلى حواسيب الآخرين.
desk-people-end-destroy = إتلاف هذه المفاتيح
desk-people-end-destroyed =
    { PLURAL($count) ->
        [one] أُتلف مفتاح مغلّف واحد.
        [two] أُتلف مفتاحان مغلّفان.
        [few] أُتلفت { $count } مفاتيح مغلّفة.
        [many] أُتلف { $count } مفتاحًا مغلّفًا.
       *[other] أُتلف { $count } مفتاح مغلّف.
    }
desk-people-end-other-name = لم يُتلف شيء: ليس هذا اسم الشبكة.

## A new period, a renewal

desk-people-period-title = فترة جديدة
desk-people-period-what = للفترة مفاتيحها الخاصة، فيفتح المفتاح المسروق أقل. أعدّوا الفترة التالية قبل نهاية الشهر: تذهب إليها التقارير من يومها الأول.
desk-people-period-from = يومها الأول
desk-people-period-from-how = إن تُرك فارغًا: أول يوم من الشهر القادم، أو اليوم إن كانت الفترة الأولى.
desk-people-renew-title = تجديد بيان المفاتيح
desk-people-renew-what = يقول البيان أي المفاتيح معتمدة. يسري حتى { $day }؛ بعد ذلك تتوقف المكاتب، وبعده بـ 30 يومًا تتوقف الاستمارة. تجديده لا يغيّر شيئًا آخر.

## Before and after a step

desk-people-preview-title = ما سيتغير
desk-people-preview-what = لم يُكتب شيء بعد. إن وقّعتم، يسري هذا فور أن يوقّع عدد كافٍ من الضامنين:
desk-people-signatures = التوقيعات
desk-people-signatures-after = التوقيعات، بعد توقيعكم
desk-people-sign = توقيع
desk-people-cancel = عدم فعل شيء
desk-people-back = رجوع
desk-people-single-why = مفتاح واحد فقط سيستطيع فتح الفترة الجديدة. وإذا ضاع ضاعت كل تقاريرها. الأفضل: ضمّوا أولًا من يقرأ الروايات، أو اصنعوا ورقة استرداد.
desk-people-single = أفهم ذلك؛ المتابعة بمفتاح واحد
desk-people-board =
    { $which ->
        [present] من الضامنين الحاليين يجب أن يوقّع { $threshold } من أصل { $of }.
        [new] من الضامنين من ذلك الحين يجب أن يوقّع { $threshold } من أصل { $of }.
       *[both] يجب أن يوقّع { $threshold } من أصل { $of } من الضامنين.
    }
desk-people-has-signed = { $name }: تم التوقيع
desk-people-not-signed = { $name }: لم يتم التوقيع بعد
desk-people-enough = هذا يكفي.
desk-people-wanting =
    { PLURAL($count) ->
        [one] ما زال ينقص توقيع واحد.
        [two] ما زال ينقص توقيعان.
        [few] ما زالت تنقص { $count } توقيعات.
        [many] ما زال ينقص { $count } توقيعًا.
       *[other] ما زال ينقص { $count } توقيع.
    }
desk-people-in-force = صار ساريًا هنا. أرسلوه إلى الخادم ليصل إلى الآخرين.
desk-people-waits-now = وقّعتم. ينتظر الآن الآخرين: مرّروه إليهم.

## What waits

desk-people-waiting-title = ما ينتظر توقيعات
desk-people-waiting-what = بدأ أحد الضامنين هذه الخطوة. اقرؤوا ما تغيّره، واسألوا من بدأها إن فاجأكم شيء.
desk-people-nothing-waits = لا شيء ينتظر هنا.
desk-people-sign-what = بتوقيعكم تضمنون كل هذا.
desk-people-signed = وقّعتم. ما زال ينتظر آخرين.
desk-people-pass-on = حفظه ملفًا لضامن آخر
desk-people-pass-on-how = لا مفتاح مكشوفًا في الملف، لكن فيه أسماء. أعطوه للضامنين فقط.
desk-people-receive = استلام ملف
desk-people-receive-what = ما أرسله إليكم ضامن آخر
desk-people-receive-how = الصقوا نص الملف: خطوة تنتظر، أو الخطوة المنتظرة هنا مع توقيعات أكثر.
desk-people-received = تم الاستلام. ما زال ينتظر توقيعات.
desk-people-abandon = التخلي عنه
desk-people-abandon-what = لم يتغير شيء بعد، ولن يتغير شيء إن تخليتم عنه هنا. الآخرون الذين لديهم الملف ما زال بإمكانهم توقيع نسختهم.
desk-people-abandoned = تم التخلي عنه. لم يتغير شيء.
desk-people-fits-no-more = ما ينتظر هنا لم يعد ممكنًا أن يسري: { $why }.

## What a step changes

desk-people-change-admits =
    { $kind ->
        [steward] { $range ->
            [all] انضمام { $name } بصفة ضامن. القراءة: { $reads }، كل الفترات.
            [since] انضمام { $name } بصفة ضامن. القراءة: { $reads }، من الفترة { $since } فصاعدًا.
           *[also] انضمام { $name } بصفة ضامن. القراءة: { $reads }، من الفترة { $since } فصاعدًا والفترة { $also }.
        }
       *[analyst] { $range ->
            [all] انضمام { $name }. القراءة: { $reads }، كل الفترات.
            [since] انضمام { $name }. القراءة: { $reads }، من الفترة { $since } فصاعدًا.
           *[also] انضمام { $name }. القراءة: { $reads }، من الفترة { $since } فصاعدًا والفترة { $also }.
        }
    }
desk-people-change-removes = خروج { $name }، بلا أي مفتاح من ذلك الحين.
desk-people-change-key = ستصل المفاتيح إلى { $name } بمفتاح غير السابق. لا خطوة في هذا البرنامج تفعل ذلك: لا توقّعوا قبل أن يُشرح لكم.
desk-people-change-role =
    { $kind ->
        [steward] من ذلك الحين { $name } بصفة ضامن. القراءة: { $reads }.
       *[analyst] من ذلك الحين { $name } بصفة محلل، لا ضامن. القراءة: { $reads }.
    }
desk-people-change-sheet = ورقة الاسترداد { $id } تفتح الفترات من ذلك الحين.
desk-people-change-sheet-gone = ورقة الاسترداد { $id } لا تفتح أي فترة جديدة.
desk-people-change-releasers = يمكن لغير الأعضاء أيضًا توقيع الإصدارات. لا خطوة في هذا البرنامج تفعل ذلك: اسألوا قبل أن توقّعوا.
desk-people-change-seals = تذهب التقارير إلى الفترة { $period }.
desk-people-change-seals-nowhere = لم تعد أي فترة مستخدمة، والاستمارة لا تستقبل شيئًا. اسألوا قبل أن توقّعوا.
desk-people-change-until = يسري بيان المفاتيح حتى { $day }.
desk-people-change-threshold = من ذلك الحين يجب أن يوقّع كل خطوة { $threshold } من أصل { $of } من الضامنين.
desk-people-change-release = عدد من يجب أن يوقّعوا كل إصدار من ذلك الحين: { $count }.
desk-people-change-voids = الفترة { $period } ملغاة: لا يُختم شيء بمفاتيحها أبدًا.
desk-people-change-period =
    { PLURAL($ways) ->
        [one] تبدأ الفترة { $period } في { $from }. مفتاح واحد يفتحها كاملة.
        [two] تبدأ الفترة { $period } في { $from }. مفتاحان يفتح كل منهما الفترة كاملة.
        [few] تبدأ الفترة { $period } في { $from }. { $ways } مفاتيح يفتح كل منها الفترة كاملة.
        [many] تبدأ الفترة { $period } في { $from }. { $ways } مفتاحًا يفتح كل منها الفترة كاملة.
       *[other] تبدأ الفترة { $period } في { $from }. { $ways } مفتاح يفتح كل منها الفترة كاملة.
    }
desk-people-change-root = هناك جذر جديد. كلماته الست، للملصقات: { $words }.
desk-people-change-ends = تنهي الشبكة عملها. لا يمكن أن يأتي بعده شيء.
desk-people-change-keep-both = يمكن إتلاف الروايات والرسائل والملفات، ثم التقارير كاملة، بعد نهاية فترتها وأيام انتظارها ({ $late }). عدد الأشهر بعد ذلك: للروايات { $stories }، وللتقارير { $answers }.
desk-people-change-keep-stories = يمكن إتلاف الروايات والرسائل والملفات بعد نهاية فترتها وأيام انتظارها ({ $late }). عدد الأشهر بعد ذلك: { $stories }. وتبقى الإجابات.
desk-people-change-keep-all = لم تعد هناك قاعدة: لا يُتلف شيء.
desk-people-change-keep-longer = هناك ما يُحفظ مدة أطول مما قيل للناس حين كتبوا.
desk-people-change-destroys-stories = تُتلف نهائيًا روايات كل الفترات حتى الفترة { $period } ورسائلها وملفاتها.
desk-people-change-destroys-reports = تُتلف نهائيًا كل تقارير كل الفترات حتى الفترة { $period }.
