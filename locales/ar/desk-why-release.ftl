### Reviewed by a native speaker: not yet.

## Why nothing is published. The first two follow on one another: what would be told, and where.

desk-why-release-tells = لم يُوقَّع شيء ولم يُرسل: إلى جانب كل ما نشرته هذه الشبكة، كانت هذه الأرقام ستتيح معرفة عدد صغير: { $where }. لا تنشروها، واسألوا من صنعها
desk-why-release-tells-already = لم يُوقَّع شيء ولم يُرسل: أرقام منشورة بالفعل تتيح معرفة عدد صغير: { $where }. اسحبوا ذلك الجدول أولًا تحت «{ desk-correct-title }»، وتحدثوا مع من وقّعه ومع الضامنين. يمكن بعد ذلك نشر أرقام تقارير أخرى
desk-why-release-at = { $release }، الجدول { $table }، عند { $cells }
desk-why-release-at-since = مع { $since }، من { $release }: الجدول { $table }، عند { $cells }
desk-why-release-cells = { $cells } و{ $more } غيرها
desk-why-release-cohort = الإصدار { $number } (المجموعة { $cohort }، { $label })
desk-why-release-year = الإصدار { $number } (سنة { $label })
desk-why-release-year-not-over = لا يمكن جمع سنة { $year } بعد: ما زالت إحدى مجموعاتها مفتوحة أو غير منشورة، أو لم تبدأ فيها أي مجموعة
desk-why-release-no-year = نُشرت سنة { $year } بالفعل، أو لا يمكن جمع مجموعاتها في أرقام آمنة إلى جانب أرقامها
desk-why-release-none = لا يوجد إصدار { $address }
desk-why-release-no-table = ليس في الإصدار جدول { $table } (أو لم يعد فيه)
desk-why-release-nothing-corrected = لن يُصحَّح شيء: اسحبوا جدولًا، أو غيّروا الكلمات في desk.toml أو في الاستبيان
desk-why-release-practice = هذه الشبكة للتدريب: إعلاناتها تقول ذلك، ولا يُحتسب شيء منها في الإحصاءات أبدًا
desk-why-release-too-few = التقارير المقبولة التي تنتظر النشر: { $accepted }؛ يحتاج الإصدار إلى { $fewest } على الأقل، مبكرًا كان أم لا، كي لا يُعرف أحد
desk-why-release-quarter = ينتهي الربع السنوي لهذه المجموعة في { $day }؛ انشروا بعد ذلك اليوم، أو قولوا لماذا لا ننتظر (يُنشر السبب)
desk-why-release-not-a-releaser = لا يحق لكم توقيع الإصدارات: إعلان الشبكة لا يذكر مفتاحكم
desk-why-release-particulars = لا يقول desk.toml من ينشر وأي منطقة تشملها الأرقام، بكل لغة من هذه اللغات: { $languages }
desk-why-release-closed = المجموعة { $cohort } مختومة لفترة لا يحق لكم قراءتها، فلا أحد هنا يعرف أي تقارير احتسبت؛ اطلبوا ذلك من عضو يستطيع
desk-why-release-manifest = قائمة المجموعة { $cohort } لا تستقيم: { $why }
desk-why-release-kept-key = مفتاح التقريب الذي يحفظه هذا المكتب للمجموعة المفتوحة لا يُفتح، أو لم توقّعوه أنتم؛ ابحثوا عمن غيّر المجلد. من دون { $file } فيه تُسحب الأرقام من جديد
desk-why-release-unsigned = قائمة المجموعة { $cohort } ليست موقّعة ممن يحق له الإصدار
desk-why-release-misfit = إجابة أحد التقارير عن { $question } لا توافق الاستبيان؛ لم يُحتسب شيء
desk-why-release-questionnaire = ليس لدى هذا المكتب استبيان هذه المجموعة
desk-why-release-refused = ما نشرته هذه الشبكة لا يستقيم، ابتداءً من الإصدار { $number }: { $why }
desk-why-release-not-releasable = لا يمكن صنع إصدار من هذه الجداول: { $why }
desk-why-release-together = مع أرقام { $networks } كانت أرقام { $question } ستتيح معرفة عدد صغير: لا تكاد هذه المجموعة تضم غير ما أُحيل إلينا. انشروها حين تضم أيضًا هذا العدد من التقارير من جهات أخرى: { $fewest }
desk-why-release-receiver = مع أرقام { $network } التي أحالت إليها هذه الشبكة تقارير، كانت أرقام { $question } ستتيح معرفة عدد صغير؛ لذلك لا تُنشر
desk-why-release-unknown-origin = لا تكاد هذه المجموعة تضم غير تقارير عليها الوسم { $tag }، والشبكة التي أحالتها ليست شريكًا في هذا المكتب؛ الأمر «corncrake desk partner add» يسجلها، كي تُفحص أرقامها وأرقامنا معًا
desk-why-release-partner = أرقام شبكة شريكة: { $why }
desk-why-release-not-the-same = ليس هذا الإصدار ما ينتج عن المجموعة المجمّدة؛ لا توقّعوه، واسألوا من صنعه
desk-why-release-stopped = أُوقف هذا قبل أن ينتهي؛ لم يُوقَّع شيء ولم يُرسل
desk-why-release-no-room = لهذا الإصدار من التوقيعات أقصى ما يمكن، وما يُحتسب منها أقل مما يلزم
desk-why-release-does-not-open = لم تعد المجموعة المجمّدة { $cohort } تُفتح بمفاتيحكم، ولذلك لم يُرسل شيء؛ زامنوا وحاولوا من جديد
desk-why-release-overtaken = جمّد مكتب آخر هذه المجموعة أو نشر في هذه الأثناء؛ زامنوا وانظروا من جديد
