### Reviewed by a native speaker: not yet.
### What is said when more comes in than the budgets admit.

flood-not-saved = لم يُحفظ بعد: تصل تقارير كثيرة جدًا في الوقت نفسه.
flood-what-now = ليس هذا خطأكم. كل ما كتبتم ما زال في هذه الصفحة. اضغطوا «إرسال التقرير» مرة أخرى بعد ساعة، أو في وقت لاحق اليوم.
