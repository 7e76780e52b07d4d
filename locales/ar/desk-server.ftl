### Reviewed by a native speaker: not yet.

## The server, as this desk sees it

desk-server-title = الخادم
desk-server-alarms = الإنذارات
desk-server-no-alarm = لا إنذار ينتظركم.
desk-server-wait =
    { PLURAL($count) ->
        [one] إنذار واحد ينتظر القراءة؛ تجدونه أعلى كل صفحة.
        [two] إنذاران ينتظران القراءة؛ تجدونهما أعلى كل صفحة.
        [few] { $count } إنذارات تنتظر القراءة؛ تجدونها أعلى كل صفحة.
        [many] { $count } إنذارًا تنتظر القراءة؛ تجدونها أعلى كل صفحة.
       *[other] { $count } إنذار تنتظر القراءة؛ تجدونها أعلى كل صفحة.
    }
desk-server-seen = ظهر أول مرة في { $first }، وآخر مرة في { $last }.
desk-server-seen-over = ظهر أول مرة في { $first }، وآخر مرة في { $last }. ولم يظهر عند النظر بعد ذلك.
desk-server-past = ما قُرئ من قبل
desk-server-warnings = ما ينبغي فعله قريبًا
desk-server-verified = ما تم التحقق منه
desk-server-synced = عند آخر مزامنة كاملة، في { $day }.
desk-server-never-synced = لم يزامن هذا المكتب بعد.
desk-server-fingerprint = بصمة الجذر المعتمد هنا، للمقارنة بالصوت:
desk-server-notice = بيان المفاتيح { $number }، صدر في { $issued }، ويسري حتى { $expires }.
desk-server-members-none = لا قائمة أعضاء بعد.
desk-server-members =
    { PLURAL($count) ->
        [one] في قائمة الأعضاء التي يذكرها عضو واحد.
        [two] في قائمة الأعضاء التي يذكرها عضوان.
        [few] في قائمة الأعضاء التي يذكرها { $count } أعضاء.
        [many] في قائمة الأعضاء التي يذكرها { $count } عضوًا.
       *[other] في قائمة الأعضاء التي يذكرها { $count } عضو.
    }
desk-server-releases-none = لا إصدار حتى الآن.
desk-server-releases =
    { PLURAL($count) ->
        [one] إصدار واحد.
        [two] إصداران، يتبع أحدهما الآخر.
        [few] { $count } إصدارات، يتبع كل منها ما قبله.
        [many] { $count } إصدارًا، يتبع كل منها ما قبله.
       *[other] { $count } إصدار، يتبع كل منها ما قبله.
    }
desk-server-compared-none = لم يقل أي مكتب آخر بعد ما عُرض عليه. كل مكتب يقول ذلك مع قراراته التالية.
desk-server-compared =
    { PLURAL($count) ->
        [one] قورن بما عُرض على مكتب آخر واحد.
        [two] قورن بما عُرض على مكتبين آخرين.
        [few] قورن بما عُرض على { $count } مكاتب أخرى.
        [many] قورن بما عُرض على { $count } مكتبًا آخر.
       *[other] قورن بما عُرض على { $count } مكتب آخر.
    }
desk-server-periods = الفترات
desk-server-period-number = الفترة
desk-server-period-from = من
desk-server-period-state = الحالة
desk-server-period-keys = المفاتيح على هذا المكتب
desk-server-period-in-use = تُختم التقارير بمفاتيحها
desk-server-period-ahead = أُعدّت مسبقًا
desk-server-period-past = انتهت
desk-server-keys-both = الإجابات والروايات
desk-server-keys-answers = الإجابات
desk-server-keys-none = لا شيء
desk-server-form = ما سلّمته الاستمارة
desk-server-form-never = لم ينظر أحد من هذا المكتب إلى الاستمارة العامة بعد.
desk-server-form-on = تم النظر إليها في { $day }، كما يفعل الهاتف، ببرامج نصية ومن دونها.
desk-server-form-how = قارنوا هذا السطر بسطر من نظر في اليوم نفسه من طريق آخر. للنظر مرة أو مرات، بلا عبارة مرور:
desk-shell-server = الخادم
