### Reviewed by a native speaker: not yet.
### What is said when more comes in than the budgets admit.

flood-not-saved = Әлі сақталмады: бір уақытта өте көп хабарлама келіп жатыр.
flood-what-now = Бұл сіздің кінәңіз емес. Жазғаныңыздың бәрі осы бетте тұр. Бір сағаттан кейін немесе бүгін кешірек «Хабарламаны жіберу» батырмасын қайта басыңыз.
