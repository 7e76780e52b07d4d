### Reviewed by a native speaker: not yet.
### What is said when more comes in than the budgets admit.

flood-not-saved = Bado haijahifadhiwa: ripoti nyingi sana zinafika kwa wakati mmoja.
flood-what-now = Si kosa lako. Yote uliyoandika bado yapo kwenye ukurasa huu. Tafadhali bonyeza “Tuma ripoti” tena baada ya saa moja, au baadaye leo.
