### Reviewed by a native speaker: not yet.

## Why nothing is published. The first two follow on one another: what would be told, and where.

desk-why-release-tells = rien n’a été signé ni envoyé : à côté de tout ce que ce réseau a publié, ces chiffres laisseraient deviner un petit nombre : { $where }. Ne les publiez pas, et demandez à qui les a faits
desk-why-release-tells-already = rien n’a été signé ni envoyé : des chiffres déjà publics laissent deviner un petit nombre : { $where }. Retirez d’abord ce tableau, sous « { desk-correct-title } », et parlez-en avec qui l’a signé et avec les garant·es. Les chiffres d’autres signalements peuvent être publiés ensuite
desk-why-release-at = { $release }, le tableau { $table }, à { $cells }
desk-why-release-at-since = avec { $since }, de { $release } : le tableau { $table }, à { $cells }
desk-why-release-cells = { $cells } et { $more } de plus
desk-why-release-cohort = la publication { $number } (cohorte { $cohort }, { $label })
desk-why-release-year = la publication { $number } (l’année { $label })
desk-why-release-year-not-over = l’année { $year } ne peut pas encore être additionnée : une de ses cohortes est encore ouverte ou n’est pas publiée, ou aucune n’y a commencé
desk-why-release-no-year = l’année { $year } est déjà publiée, ou ses cohortes ne peuvent pas donner des chiffres sûrs à côté des leurs
desk-why-release-none = il n’y a pas de publication { $address }
desk-why-release-no-table = la publication n’a pas (ou plus) de tableau { $table }
desk-why-release-nothing-corrected = rien ne serait corrigé : retirez un tableau, ou changez les mots dans desk.toml ou dans le questionnaire
desk-why-release-practice = ce réseau sert à s’exercer : ses avis le disent, et rien n’en est jamais compté dans des statistiques
desk-why-release-too-few = signalements acceptés qui attendent d’être publiés : { $accepted } ; une publication en demande au moins { $fewest }, en avance ou non, pour que personne ne puisse être reconnu
desk-why-release-quarter = le trimestre de cette cohorte se termine le { $day } ; publiez après ce jour, ou dites pourquoi ne pas attendre (la raison est publiée)
desk-why-release-not-a-releaser = vous ne pouvez pas signer de publications : l’avis du réseau ne nomme pas votre clé
desk-why-release-particulars = desk.toml ne dit pas qui publie ni quel territoire est couvert, dans chacune de ces langues : { $languages }
desk-why-release-closed = la cohorte { $cohort } est scellée pour une période que vous ne pouvez pas lire : personne ici ne peut dire quels signalements elle a comptés ; demandez à un membre qui le peut
desk-why-release-manifest = le manifeste de la cohorte { $cohort } ne tient pas : { $why }
desk-why-release-kept-key = la clé d’arrondi que ce bureau garde pour la cohorte ouverte ne s’ouvre pas, ou vous ne l’avez pas signée ; cherchez qui a modifié le dossier. Sans { $file } dedans, les chiffres sont tirés de nouveau
desk-why-release-unsigned = le manifeste de la cohorte { $cohort } ne porte la signature de personne qui puisse publier
desk-why-release-misfit = la réponse d’un signalement à { $question } ne va pas avec le questionnaire ; rien n’a été compté
desk-why-release-questionnaire = ce bureau n’a pas le questionnaire de la cohorte
desk-why-release-refused = ce que ce réseau a publié ne tient pas, à partir de la publication { $number } : { $why }
desk-why-release-not-releasable = on ne peut pas faire de publication de ces tableaux : { $why }
desk-why-release-together = avec les chiffres de { $networks }, ceux de { $question } laisseraient deviner un petit nombre : cette cohorte ne contient presque rien d’autre que ce qui a été transmis. Publiez-la quand elle contiendra aussi autant de signalements venus d’ailleurs : { $fewest }
desk-why-release-receiver = avec les chiffres de { $network }, à qui ce réseau a transmis des signalements, ceux de { $question } laisseraient deviner un petit nombre ; ils ne sont pas publiés
desk-why-release-unknown-origin = cette cohorte ne contient presque rien d’autre que des signalements marqués { $tag }, et le réseau qui les a transmis n’est pas partenaire sur ce bureau ; « corncrake desk partner add » l’inscrit, pour que ses chiffres et les nôtres puissent être vérifiés ensemble
desk-why-release-partner = les chiffres d’un réseau partenaire : { $why }
desk-why-release-not-the-same = cette publication n’est pas ce que donne la cohorte figée ; ne la signez pas, et demandez qui l’a faite
desk-why-release-stopped = cela a été arrêté avant la fin ; rien n’a été signé ni envoyé
desk-why-release-no-room = cette publication a autant de signatures qu’il peut y en avoir, et trop peu d’entre elles comptent
desk-why-release-does-not-open = la cohorte figée { $cohort } ne s’ouvre plus avec vos clés, donc rien n’a été envoyé ; synchronisez et réessayez
desk-why-release-overtaken = un autre bureau a figé cette cohorte ou publié entre-temps ; synchronisez et regardez de nouveau
