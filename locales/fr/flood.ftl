### Reviewed by a native speaker: not yet.
### What is said when more comes in than the budgets admit.

flood-not-saved = Pas encore enregistré : un très grand nombre de signalements arrivent en même temps.
flood-what-now = Ce n’est pas de votre faute. Tout ce que vous avez écrit est encore sur cette page. Appuyez à nouveau sur « Envoyer le signalement » dans une heure, ou plus tard dans la journée.
