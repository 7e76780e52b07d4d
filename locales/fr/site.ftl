### Reviewed by a native speaker: not yet.
### The public pages of statistics: several figures together, over time, on paper, and the method.

## site: several figures

site-chart-short = Les graphiques omettent les réponses dont le chiffre est inférieur à { $least } ; la page de chaque chiffre les donne toutes.
site-percent = { $percent } %
site-more-figures = Autres chiffres
site-totals-note = Le nombre de signalements dépend de qui connaît ce formulaire et lui fait confiance. Plus de signalements ne veut pas dire qu’il s’est passé davantage de choses.

## site: on paper

site-brief = Note de synthèse
site-brief-print = Une note de synthèse à imprimer
site-brief-how = Faite pour le papier : imprimez cette page en A4 ou enregistrez-la en PDF.
site-brief-read = Comment lire ces chiffres
site-brief-cite = { $publisher } ({ $year }). Note de synthèse. Signalements acceptés du { $from } au { $to }, { $area } ; n environ { $total }. Publication { $number }, { $issued }. { $address }. CC BY 4.0.

## site: over time

site-trend = Au fil du temps
site-trend-link = Ce chiffre au fil du temps
site-trend-newest = Le chiffre le plus récent, en entier
site-trend-one = Une seule publication a posé cette question de cette façon jusqu’ici. Il n’y a encore rien à mettre à côté.
site-trend-small = Au moins une de ces périodes compte trop peu de signalements pour des parts. Les chiffres sont placés côte à côte, sans être comparés.
site-trend-still = De { $before } à { $after }, la part d’aucune réponse n’a changé de plus que ce que l’arrondi seul peut produire.
site-trend-changed = De { $before } à { $after }, ces parts ont changé de plus que ce que l’arrondi peut produire :
site-trend-change = « { $answer } » : { $share } %, après { $was } %
site-trend-caveat = Un changement peut aussi tenir au hasard, ou à qui signale.
site-trend-shares = Trait foncé : part des signalements de la période, d’après les chiffres publiés. Bande claire : où la part exacte peut se trouver. Tous les graphiques ont la même échelle. Les réponses partout à zéro ne figurent que dans le tableau.
site-trend-counts = Trait foncé : nombre de signalements publié. Bande claire : où le nombre exact peut se trouver. Tous les graphiques ont la même échelle. Les réponses partout à zéro ne figurent que dans le tableau.
site-trend-said = { $cohort } : environ { $figure }
site-trend-ranges = Sous chaque chiffre : ce que peut être le compte exact.
site-trend-apart = Non placées à côté : les publications qui ont utilisé une autre version du questionnaire

## site: the method in full

site-method-more = Toute la méthode, et ce qu’elle ne peut pas faire
site-method-chances = Ce que l’arrondi fait d’un compte
site-method-true = Compte exact
site-method-published = Publié, avec sa probabilité
site-method-read = <b>Lire les écarts.</b> Deux comptes publiés ne diffèrent avec certitude que s’ils s’écartent de plus de { $apart }. La part exacte derrière un chiffre se situe entre (chiffre − { $blur }) ÷ (total + { $blur }) et (chiffre + { $blur }) ÷ (total − { $blur }) ; ces pages ne disent deux parts différentes que si ces intervalles ne se touchent pas. Les tests de signification et les intervalles de confiance supposent un échantillon aléatoire. Ces signalements n’en sont pas un ; aucune page n’en donne donc.
site-method-errors = À quelle distance du vrai
site-method-error-of = Ce qu’on lit
site-method-error-one = Un chiffre
site-method-error-two = Somme ou différence de deux chiffres
site-method-error-ten = Somme de dix chiffres
site-method-largest = Au plus
site-method-deviation = Écart-type, au plus
site-method-parameters = Les nombres de la méthode

## site: two questions together

site-crossed = Deux questions croisées
site-crossed-title = « { $question } », selon « { $by } »
site-crossed-lead = Chaque partie représente les signalements ayant une même réponse à « { $by } ». La ligne entière représente tous les signalements de cette partie.
site-crossed-small = Moins de deux parties comptent assez de signalements pour des parts : rien n’est donc comparé. Tous les chiffres sont dans le tableau.
site-crossed-short = Les graphiques omettent les réponses données par moins d’un dixième de la partie ; le tableau les donne toutes.
site-crossed-alike = Aucune réponse n’a dans une partie une part plus grande que dans toutes les autres, au-delà de ce que l’arrondi peut produire.
site-crossed-differ = Ces réponses ont dans une partie une part plus grande que dans toutes les autres, au-delà de ce que l’arrondi peut produire :
site-crossed-one = « { $answer } » : { $share } % des signalements avec « { $part } » ; { $most } % au plus de ceux de toute autre partie montrée
site-crossed-caveat = Un écart peut aussi tenir au hasard, ou à qui signale. Ces parts ne sont pas des taux.
site-table-several = Un signalement pouvait donner plusieurs réponses : il peut figurer sur plusieurs lignes.
site-revised = Cette édition remplace la publication { $of }. Raison donnée : { $reason }

## site: the method, in the words of corncrake/2

site-method-questions = <b>Questions.</b> Là où une seule réponse était possible, « sans réponse » est une ligne à part, et les comptes exacts de toutes les lignes ont pour somme le total exact. Là où plusieurs étaient possibles, un signalement figure sur chaque ligne qu’il nomme : la somme des lignes dépasse le total. Ce qu’un analyste a corrigé compte corrigé.
site-method-rounded = <b>Arrondi.</b> Chaque chiffre, total compris, est un multiple de { $base }. Un compte qui ne l’est pas passe au hasard au multiple inférieur ou supérieur, le plus proche étant le plus probable, de sorte qu’il soit juste en moyenne. Un compte exact s’écarte donc de son chiffre de { $blur } au plus. Le tirage dépend d’une clé (HMAC-SHA-256) qui reste au réseau : le même compte est toujours arrondi de la même façon.
site-method-ladder = <b>Seuils.</b> En dessous de { $nothing } signalements, rien n’est publié. Les pourcentages sont entiers, calculés sur les chiffres publiés, et donnés seulement sur un chiffre publié d’au moins { $percent }. Deux questions ne sont croisées qu’à partir d’un total publié de { $two }, trois jamais. Les questions sur la personne ne sont jamais croisées avec une autre.
site-method-crossed = <b>Deux questions croisées.</b> Les croisements ont été fixés avec le questionnaire, avant tout comptage. Aucune suite de croisements ne revient à son point de départ, et une question à plusieurs réponses n’est croisée qu’avec une seule autre, à réponse unique. De ce fait, des comptes qui s’accordent avec chaque tableau, et entre eux là où des tableaux partagent une question, sont toujours ceux d’un ensemble de signalements possible : les intervalles du contrôle ci-dessous sont exacts.
site-method-check = <b>Contrôle de divulgation.</b> Des chiffres publiés peuvent se trahir l’un l’autre. Avant la signature, on calcule donc le plus petit et le plus grand compte exact que permet encore tout ce que ce réseau a jamais publié : tableaux, croisements, totaux, seuils, et années au-dessus de leurs trimestres. C’est un programme linéaire, et un programme en nombres entiers là où il ne suffit pas à trancher. Un compte qui peut être de 1 à 4 doit garder un intervalle large d’au moins { $width }, et il ne doit jamais être certain que toutes les personnes d’un groupe ont donné une seule et même réponse. Ce qui ne peut être tranché compte comme non sûr. Le contrôle ne regarde que les chiffres publiés : chacun peut donc le refaire, et connaître la méthode ne resserre aucun intervalle.
site-method-repair = <b>Là où le contrôle échoue,</b> le tableau est tiré de nouveau, jusqu’à { $draws } fois ; si aucun tirage ne passe, le tableau entier est retenu : marqué [c] s’il porte sur une question, omis s’il en croise deux. Entier, car un [c] isolé désignerait sa ligne. Tirer de nouveau déplace un peu la moyenne d’un chiffre, surtout là où presque tous les signalements donnent la même réponse.
site-method-known = <b>Qui connaît certains de ces signalements,</b> ou les a envoyés, peut les soustraire des chiffres. Un intervalle large de { $width } perd au moins un pour chaque signalement connu. Le contrôle se met aussi à la place de qui en connaît un, deux ou trois parmi ceux d’un même chiffre, ou parmi ceux qui sont à côté : aucun intervalle ne perd plus d’un pour chacun et aucun ne devient un seul nombre, dans les tableaux d’une ou de deux questions comme dans les années.
site-method-years = <b>Années et corrections.</b> Une année additionne les comptes figés de ses trimestres et est arrondie de nouveau ; rien n’est recompté à partir des signalements. Un chiffre publié n’est pas recompté non plus : il reste, ou son tableau est retiré en entier avec une raison publique. Il n’y a donc jamais deux versions d’un chiffre à soustraire.
site-method-beyond = <b>Ce que cela n’empêche pas.</b> Qui connaît ou a envoyé plus de trois des signalements d’un groupe. Ce qu’on sait des personnes par ailleurs. Dans un intervalle, tous les comptes ne sont pas également probables, et le contrôle dit ce qui est possible, non ce qui est probable. Personne au dehors ne peut vérifier que les signalements ont été bien comptés. Et aucune méthode ne fait un échantillon de signalements que des personnes ont choisi d’envoyer.
site-cohort-year = L’année { $year } : signalements acceptés du { $from } au { $to }
site-fact-release-year = numéro { $number }, année { $cohort }
site-years = Années
site-apart = Lus aussi, et non comptés dans ces chiffres : environ { $rejected } signalements qui n’ont pas été acceptés, et environ { $duplicates } qui racontent le même fait qu’un autre signalement.
site-fact-apart = Lus et non comptés
site-revised-title = Révisé le { $day }
site-revised-withdrawn = Retirés, et absents de cette édition :
site-revised-before = L’édition précédente, telle qu’elle a été signée
site-withdrawn = Ce chiffre a été retiré le { $day }.
site-withdrawn-why = Raison donnée : { $reason }
site-withdrawn-stays = Aucun autre chiffre ne le remplace : ce qui est publié est compté une fois, et jamais de nouveau. Merci de ne plus le citer. L’édition où il figurait reste lisible, pour que chacun puisse voir ce qui a été retiré.
site-trend-years = Année par année
site-method-corrections = <b>Ce qui peut être corrigé.</b> Une publication peut être suivie d’une édition corrigée, signée comme la première. Elle peut corriger des mots, et retirer des tableaux entiers avec une raison publique. Elle ne change jamais un chiffre et n’enlève jamais une partie d’un tableau : un nouveau compte différerait du premier de quelques signalements, et qui soustrairait l’un de l’autre apprendrait quelque chose sur ceux-là. L’édition précédente reste lisible : un retrait ne cache rien et ne révèle rien de plus. Ce qui a été retiré d’un trimestre est laissé hors des années publiées plus tard.

## site: how to check

site-verify = Comment vérifier ces chiffres
site-verify-why = <b>Rien ne vous oblige à croire ce serveur.</b> Des personnes désignées par le réseau signent chaque publication, avec des clés qui ne se trouvent pas sur ce serveur. Modifier ensuite un chiffre casse les signatures, et chacun peut s’en apercevoir.
site-verify-compare = <b>Sans aucun programme,</b> comparez : demandez à quelqu’un d’autre, ailleurs, d’ouvrir la même page, ou au réseau de vous lire ses chiffres. Si un chiffre ou la ligne « { $hash } » diffère, quelque chose ne va pas. Dites-le au réseau.
site-verify-program = <b>Avec le programme,</b> qui est gratuit : une personne habituée à la ligne de commande tape ceci une seule fois. Le programme va chercher ce qui a été signé, vérifie chaque signature, refait chaque fichier et finit par « Verified » (vérifié), ou par « NOT VERIFIED » (non vérifié) et la raison :
site-verify-root = <b>De qui sont ces signatures ?</b> Le programme affiche une empreinte de 32 chiffres et lettres. Demandez l’empreinte à « { $publisher } » par une autre voie que ce serveur : sur papier, par téléphone, lors d’une rencontre. Les chiffres ne viennent de là que si les deux sont identiques.
site-verify-hand = <b>Qui ne se fie à aucun de nos programmes</b> peut suivre les mêmes étapes avec des outils que tout le monde possède. Elles sont décrites, en anglais :
site-verify-limits = <b>Ce qu’aucune vérification ne montre :</b> que les faits signalés sont vrais, qu’ils ont été bien comptés avant l’arrondi, et qu’il n’existe pas de publication plus récente. Des deux premiers points répondent ceux qui ont signé. Pour le troisième, demandez à quelqu’un d’autre, ailleurs.

## Quotes beside figures

site-quotes = Avec leurs mots
site-quotes-note = Paroles de personnes qui ont signalé ces faits et accepté d’être citées. Les crochets marquent ce qui a été coupé ou dit en termes généraux, afin que personne ne puisse être reconnu ; en dehors d’eux, aucun mot n’a été changé. Ces paroles peuvent dater d’autres mois que les chiffres.
site-quote-of = Signalé : { $answer }
site-download-quotes = Toutes les citations, signées
site-method-quotes = <b>Citations.</b> Une citation n’accompagne une réponse que si la publication la plus récente en donne un chiffre d’au moins { $least }, et jamais les questions sur la personne, la zone ou le mois. Une personne a choisi les mots, une autre les a approuvés. Une citation peut être retirée : la liste signée suivante ne la contient plus, et ce site ne la montre plus. Les copies faites ailleurs ne peuvent pas être rappelées.
site-method-partners = <b>Transmission.</b> Un réseau peut transmettre des réponses à un réseau régional ou mondial, son partenaire, pour qu’une seule voix parle pour beaucoup. Il ne le fait que s’il l’a décidé, et alors seules partent les réponses des personnes qui l’ont accepté, une fois publiés les chiffres qui les comptent : ce qui s’est passé, où, qui l’a fait, pourquoi, les conséquences, ce qui a été fait ensuite et qui signale. Jamais les mots ni les fichiers, ni la zone, le mois ou ce que la personne est. Le nombre de réponses transmises n’est pas publié. Tant que les chiffres du partenaire peuvent contenir aussi des signalements venus d’ailleurs, les chiffres des deux réseaux ne disent rien l’un de l’autre. Si une publication du partenaire ne contient presque que ce qui lui a été transmis, les chiffres des deux réseaux sont contrôlés comme un tout avant sa signature, et rien n’est publié qui laisserait connaître un petit nombre. Chacun peut refaire ce contrôle avec les fichiers publiés des deux.
