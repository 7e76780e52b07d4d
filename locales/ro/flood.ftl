### Reviewed by a native speaker: not yet.
### What is said when more comes in than the budgets admit.

flood-not-saved = Încă nu s-a salvat: vin foarte multe relatări deodată.
flood-what-now = Nu este vina dumneavoastră. Tot ce ați scris este încă pe această pagină. Apăsați din nou „Trimiteți relatarea” peste o oră sau mai târziu astăzi.
