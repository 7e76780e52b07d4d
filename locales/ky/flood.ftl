### Reviewed by a native speaker: not yet.
### What is said when more comes in than the budgets admit.

flood-not-saved = Азырынча сакталган жок: бир убакта өтө көп билдирүү келүүдө.
flood-what-now = Бул сиздин күнөөңүз эмес. Жазганыңыздын баары ушул баракта турат. Бир сааттан кийин же бүгүн кечирээк «Билдирүүнү жөнөтүү» баскычын кайра басыңыз.
