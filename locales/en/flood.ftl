### Reviewed by a native speaker: not yet.
### What is said when more comes in than the budgets admit.

flood-not-saved = Not saved yet: very many reports are arriving at once.
flood-what-now = It is not your fault. Everything you wrote is still on this page. Please press “Send report” again in an hour, or later today.

## phone: the same, said on the phone

phone-over-budget = Not sent yet: very much is arriving at once. It is not your fault. Everything you wrote is still on this page. Please try again in an hour, or later today.
