### Reviewed by a native speaker: not yet.

## The page of keys

desk-keys-title = لوحة المفاتيح
desk-keys-are-on = تعمل المفاتيح المفردة في كل صفحة، إلا أثناء الكتابة.
desk-keys-are-off = المفاتيح المفردة لا تفعل شيئًا. يمكن الوصول إلى كل شيء بمفاتيح Tab وSpace وEnter.
desk-keys-turn-off = إيقافها
desk-keys-turn-on = تشغيلها
desk-keys-next = التقرير التالي
desk-keys-previous = التقرير السابق
desk-keys-open = فتح التقرير
desk-keys-select = تحديد التقرير أو إلغاء تحديده
desk-keys-accept = قبول
desk-keys-reject = رفض
desk-keys-junk = ليس تقريرًا
desk-keys-decide = الانتقال إلى ما يمكن فعله بالتقرير
desk-keys-unfold = إظهار النص المطوي
desk-keys-mine = متابعته بأنفسكم
desk-keys-reply = الكتابة إلى صاحب التقرير
desk-keys-close = إغلاقه أو إعادة فتحه
desk-keys-list = العودة إلى القائمة
desk-keys-undo = التراجع عن آخر ما تم
desk-keys-search = بحث
desk-keys-page-after = الصفحة التالية
desk-keys-page-before = الصفحة السابقة
desk-keys-sync = المزامنة مع الخادم
desk-keys-lock = قفل المكتب
desk-keys-these = هذه الصفحة
desk-keys-nobodys = لا أحد يتابعه
desk-keys-undecided = إعادته إلى ما لا قرار فيه
