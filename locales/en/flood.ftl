### Reviewed by a native speaker: not yet.
### What is said when more comes in than the budgets admit.

flood-not-saved = Not saved yet: very many reports are arriving at once.
flood-what-now = It is not your fault. Everything you wrote is still on this page. Please press “Send report” again in an hour, or later today.
