### Reviewed by a native speaker: not yet.

## phone: is this the right site?

phone-site = Est-ce le bon site ?
phone-site-compare = Comparez ces six mots avec ceux d’une de nos affiches ou cartes, ou avec ceux que vous lit une personne de confiance :
phone-site-working = Calcul des mots…
phone-site-failed = Les mots n’ont pas pu être calculés. Fermez cette partie et ouvrez-la à nouveau.
phone-site-can = Si les six sont les mêmes dans le même ordre, votre signalement est scellé avec les clés de nos équipes.
phone-site-cannot = Si un seul diffère, n’écrivez pas ici. Les mots ne montrent pas si ce site a été modifié pour vous tromper : si quelqu’un de puissant vous cherche, utilisez le formulaire qui fonctionne sans réseau, ou parlez-nous d’une autre façon.
