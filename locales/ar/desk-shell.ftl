### Reviewed by a native speaker: not yet.

## What stands around every page of the desk

desk-shell-name = مكتب Corncrake
desk-shell-practice = للتدريب. لا يُحسب ولا يُنشر أبدًا شيء مما يُفعل هنا.
desk-shell-skip = تجاوز إلى محتوى الصفحة
desk-shell-pages = الصفحات
desk-shell-inbox = التقارير
desk-shell-enter = تقرير نيابة عن شخص
desk-shell-import = استيراد
desk-shell-exports = تصدير
desk-shell-people = الأشخاص
desk-shell-keys = لوحة المفاتيح
desk-shell-lock = قفل
desk-shell-notices = ما تم
desk-shell-refused = لم يتم: { $why }.
desk-shell-nothing = لا يوجد شيء هنا
desk-shell-to-inbox = العودة إلى التقارير

## Unlocking

desk-unlock-title = مكتب Corncrake
desk-unlock-passphrase = عبارة المرور
desk-unlock-open = فتح المكتب
desk-unlock-wrong = عبارة المرور هذه لا تفتح ملف مفتاحكم الشخصي. من فضلكم حاولوا مرة أخرى.
desk-unlock-by-hand = المكتب مقفل. ما كان مفتوحًا زال من ذاكرة هذا الحاسوب.
desk-unlock-idle =
    { PLURAL($minutes) ->
        [one] قُفل المكتب لأنه لم يُستخدم دقيقة. ما كُتب ولم يُحفظ ضاع.
        [two] قُفل المكتب لأنه لم يُستخدم دقيقتين. ما كُتب ولم يُحفظ ضاع.
        [few] قُفل المكتب لأنه لم يُستخدم { $minutes } دقائق. ما كُتب ولم يُحفظ ضاع.
        [many] قُفل المكتب لأنه لم يُستخدم { $minutes } دقيقة. ما كُتب ولم يُحفظ ضاع.
       *[other] قُفل المكتب لأنه لم يُستخدم { $minutes } دقيقة. ما كُتب ولم يُحفظ ضاع.
    }
desk-unlock-locks =
    { PLURAL($minutes) ->
        [one] يُقفل المكتب بعد دقيقة بلا استخدام. ما كُتب ولم يُحفظ حتى ذلك الحين يضيع.
        [two] يُقفل المكتب بعد دقيقتين بلا استخدام. ما كُتب ولم يُحفظ حتى ذلك الحين يضيع.
        [few] يُقفل المكتب بعد { $minutes } دقائق بلا استخدام. ما كُتب ولم يُحفظ حتى ذلك الحين يضيع.
        [many] يُقفل المكتب بعد { $minutes } دقيقة بلا استخدام. ما كُتب ولم يُحفظ حتى ذلك الحين يضيع.
       *[other] يُقفل المكتب بعد { $minutes } دقيقة بلا استخدام. ما كُتب ولم يُحفظ حتى ذلك الحين يضيع.
    }
desk-unlock-key = يُفتح ملف مفتاحكم الشخصي بمفتاح على جهاز. أوصلوه، والمسوه حين يومض.
desk-unlock-pin = رمز PIN لمفتاح الجهاز، إن وُجد
desk-unlock-key-refused = لم يفتح مفتاح الجهاز ملف مفتاحكم الشخصي. هل هو الصحيح، وهل هو موصول؟ إن كان له رمز PIN: كثرة الرموز الخاطئة تقفل المفتاح.
desk-unlock-key-wants = طلب مفتاح الجهاز شيئًا لم يُكتب: { $what }
desk-unlock-asking-key = جارٍ سؤال مفتاح الجهاز. إن أومض فالمسوه.
desk-unlock-opening = جارٍ الفتح
desk-unlock-trying = جارٍ تجربة عبارة المرور. يستغرق ذلك بضع ثوانٍ، حتى لا يستطيع أحد تجربة عبارات كثيرة.
desk-unlock-opening-reports = فُتح { $done } من { $of } من التقارير.
desk-unlock-enter = الدخول إلى المكتب
desk-unlock-link-used = استُخدم هذا الرابط من قبل
desk-unlock-link-used-yours = إن كنتم أنتم من استخدمه: فالصفحة مفتوحة في علامة التبويب الأخرى أو في المتصفح الآخر. أو اضغطوا Ctrl-C حيث يعمل «corncrake desk» وشغّلوه من جديد؛ وسيكتب لكم رابطًا جديدًا.
desk-unlock-link-used-not-yours = إن لم تكونوا أنتم: فقد رأى الرابطَ شخص آخر على هذا الحاسوب. اضغطوا Ctrl-C حيث يعمل «corncrake desk»، ولا تكتبوا أي عبارة مرور حتى تعرفوا من هو.

## What was just done

desk-shell-undo = تراجع
desk-undo-nothing = لم يعد هناك ما يمكن التراجع عنه.
desk-undo-done =
    { PLURAL($count) ->
        [one] تم التراجع في تقرير واحد.
        [two] تم التراجع في تقريرين.
        [few] تم التراجع في { $count } تقارير.
        [many] تم التراجع في { $count } تقريرًا.
       *[other] تم التراجع في { $count } تقرير.
    }
desk-undo-left =
    { PLURAL($count) ->
        [one] تُرك تقرير واحد كما هو: حدث فيه شيء آخر بعد ذلك.
        [two] تُرك تقريران كما هما: حدث فيهما شيء آخر بعد ذلك.
        [few] تُركت { $count } تقارير كما هي: حدث فيها شيء آخر بعد ذلك.
        [many] تُرك { $count } تقريرًا كما هي: حدث فيها شيء آخر بعد ذلك.
       *[other] تُرك { $count } تقرير كما هي: حدث فيها شيء آخر بعد ذلك.
    }

## Syncing

desk-shell-sync = مزامنة
desk-sync-title = المزامنة مع الخادم
desk-sync-never = لم تجرِ مزامنة بعد
desk-sync-asking = تجري المزامنة…
desk-sync-fetching-reports = جلب التقارير: { $done } من { $of }
desk-sync-fetching-letters = جلب الرسائل: { $done } من { $of }
desk-sync-opening = فتح التقارير: { $done } من { $of }
desk-sync-just-now = تمت المزامنة الآن
desk-sync-nothing = لا جديد.
desk-sync-ago =
    { PLURAL($minutes) ->
        [one] تمت المزامنة قبل دقيقة
        [two] تمت المزامنة قبل دقيقتين
        [few] تمت المزامنة قبل { $minutes } دقائق
        [many] تمت المزامنة قبل { $minutes } دقيقة
       *[other] تمت المزامنة قبل { $minutes } دقيقة
    }
desk-sync-failed = لم تتم المزامنة: { $why }
desk-sync-reports =
    { PLURAL($count) ->
        [one] تقرير جديد واحد
        [two] تقريران جديدان
        [few] { $count } تقارير جديدة
        [many] { $count } تقريرًا جديدًا
       *[other] { $count } تقرير جديد
    }
desk-sync-letters =
    { PLURAL($count) ->
        [one] رسالة جديدة واحدة
        [two] رسالتان جديدتان
        [few] { $count } رسائل جديدة
        [many] { $count } رسالة جديدة
       *[other] { $count } رسالة جديدة
    }
desk-sync-decisions =
    { PLURAL($count) ->
        [one] قيد جديد واحد من المحللين الآخرين
        [two] قيدان جديدان من المحللين الآخرين
        [few] { $count } قيود جديدة من المحللين الآخرين
        [many] { $count } قيدًا جديدًا من المحللين الآخرين
       *[other] { $count } قيد جديد من المحللين الآخرين
    }
desk-sync-withdrawn =
    { PLURAL($count) ->
        [one] تقرير واحد سحبه صاحبه، وأُزيل من هنا أيضًا
        [two] تقريران سحبهما أصحابهما، وأُزيلا من هنا أيضًا
        [few] { $count } تقارير سحبها أصحابها، وأُزيلت من هنا أيضًا
        [many] { $count } تقريرًا سحبها أصحابها، وأُزيلت من هنا أيضًا
       *[other] { $count } تقرير سحبها أصحابها، وأُزيلت من هنا أيضًا
    }
desk-sync-destroyed = ما أتلفه الضامنون أُتلف هنا أيضًا. تقول صفحة «مدة الحفظ» ما كان.
desk-sync-alarm = إنذار
desk-sync-acknowledge = قرأت هذا
# At the beginning of the page’s title, so that a narrow tab shows it
desk-sync-alarms-title = ({ $count }) { $title }
# Opens those that are folded below the first three
desk-sync-more-alarms =
    { PLURAL($count) ->
        [one] وإنذار آخر
        [two] وإنذاران آخران
        [few] و{ $count } إنذارات أخرى
        [many] و{ $count } إنذارًا آخر
       *[other] و{ $count } إنذار آخر
    }
desk-sync-acknowledge-all =
    { PLURAL($count) ->
        [one] قرأت هذا الإنذار
        [two] قرأت الإنذارين
        [few] قرأت الإنذارات كلها ({ $count })
        [many] قرأت الإنذارات كلها ({ $count })
       *[other] قرأت الإنذارات كلها ({ $count })
    }

desk-shell-language = لغة هذه الصفحات
desk-sync-not-admitted = بانتظار القبول
desk-sync-not-admitted-next = كل شيء على ما يرام: هكذا يبدأ كل مكتب جديد. لا يمكن جلب أي شيء قبل أن يقبلكم أحد الضامنين. اعرضوا عليه بطاقتكم واقرؤوا معًا كلماتها الثماني بصوت مسموع. وبعد نشر القبول اضغطوا على «مزامنة».
desk-sync-not-admitted-clock = إذا قيل لكم إنه تم قبولكم، فتحققوا من صحة ساعة هذا الحاسوب.
