### Reviewed by a native speaker: not yet.
### What is said when more comes in than the budgets admit.

flood-not-saved = Ще не збережено: одночасно надходить дуже багато повідомлень.
flood-what-now = Це не ваша провина. Усе, що ви написали, лишилося на цій сторінці. Натисніть «Надіслати повідомлення» ще раз за годину або пізніше сьогодні.
