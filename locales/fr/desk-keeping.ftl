### Reviewed by a native speaker: not yet.

## How long things are kept

desk-keeping-title = Conservation
desk-keeping-rule = La règle
desk-keeping-no-rule = Il n’y a pas de règle. Tout est gardé jusqu’à ce que les garant·es en fixent une.
desk-keeping-rule-stories =
    { PLURAL($months) ->
        [one] Les récits, messages et fichiers peuvent être détruits un mois après le dernier jour où un signalement de leur période peut arriver ({ $late } jours après la période).
       *[other] Les récits, messages et fichiers peuvent être détruits { $months } mois après le dernier jour où un signalement de leur période peut arriver ({ $late } jours après la période).
    }
desk-keeping-rule-answers =
    { PLURAL($months) ->
        [one] Les signalements entiers, réponses comprises, peuvent être détruits un mois après ce jour.
       *[other] Les signalements entiers, réponses comprises, peuvent être détruits { $months } mois après ce jour.
    }
desk-keeping-kept-stories = Les récits, messages et fichiers sont gardés.
desk-keeping-kept-answers = Les réponses sont gardées.
desk-keeping-set-first = Fixer une règle
desk-keeping-set = Fixer une autre règle
desk-keeping-months-stories = Mois avant que récits, messages et fichiers puissent disparaître
desk-keeping-months-answers = Mois avant que les signalements entiers puissent disparaître
desk-keeping-never-how = De 1 à 240, comptés comme ci-dessus. Laissez un champ vide pour garder cela pour de bon. Une nouvelle règle peut servir à partir de l’avis suivant ; le formulaire l’annonce aux personnes qui signalent.
desk-keeping-due = Ce qui est échu
desk-keeping-nothing-due = Rien n’est échu.
desk-keeping-due-how = La règle le permet ; les garant·es décident. Ce qui est détruit ne peut pas revenir.
desk-keeping-period-stories = Période { $period } : récits, messages et fichiers
desk-keeping-period-answers = Période { $period } : signalements entiers
desk-keeping-since = En service du { $from } au { $end }. Échu depuis le { $since }.
desk-keeping-reports =
    { $count ->
        [0] Ce bureau n’en a aucun signalement.
       *[other] { PLURAL($count) ->
            [one] Ce bureau en a un signalement.
           *[other] Ce bureau en a { $count } signalements.
        }
    }
desk-keeping-aside =
    { PLURAL($count) ->
        [one] L’un d’eux est mis de côté et ne peut pas être lu ici.
       *[other] { $count } d’entre eux sont mis de côté et ne peuvent pas être lus ici.
    }
desk-keeping-waiting =
    { PLURAL($count) ->
        [one] Une personne a écrit de nouveau, ou a reçu une question. Après cela, aucune réponse ne l’atteindra plus.
       *[other] { $count } personnes ont écrit de nouveau, ou ont reçu une question. Après cela, aucune réponse ne les atteindra plus.
    }
desk-keeping-quotes =
    { PLURAL($count) ->
        [one] Une citation peut être publiée. Ce qui doit durer doit d’abord être gardé ailleurs.
       *[other] { $count } citations peuvent être publiées. Ce qui doit durer doit d’abord être gardé ailleurs.
    }
desk-keeping-no-correction = Les publications qui comptent ces signalements restent telles quelles : personne ne pourra recompter.
desk-keeping-held-not-synced = Bloqué : ce bureau n’a pas été synchronisé jusqu’au bout aujourd’hui. Synchronisez d’abord, pour que rien ne soit oublié.
desk-keeping-held-missing =
    { PLURAL($count) ->
        [one] Bloqué : d’autres ont travaillé sur un signalement qui n’est jamais arrivé à ce bureau. Synchronisez de nouveau ; s’il ne vient pas, comparez avec un·e collègue qui l’a.
       *[other] Bloqué : d’autres ont travaillé sur { $count } signalements qui ne sont jamais arrivés à ce bureau. Synchronisez de nouveau ; s’ils ne viennent pas, comparez avec un·e collègue qui les a.
    }
desk-keeping-held-undecided =
    { PLURAL($count) ->
        [one] Bloqué : personne n’a décidé d’un signalement. Décidez d’abord.
       *[other] Bloqué : personne n’a décidé de { $count } signalements. Décidez d’abord.
    }
desk-keeping-held-uncounted =
    { PLURAL($count) ->
        [one] Bloqué : un signalement est accepté et n’est encore dans aucune publication. Faites d’abord la publication, ou il ne sera jamais compté.
       *[other] Bloqué : { $count } signalements sont acceptés et ne sont encore dans aucune publication. Faites d’abord la publication, ou ils ne seront jamais comptés.
    }
desk-keeping-held-unreleased =
    { PLURAL($count) ->
        [one] Bloqué : un signalement est dans une cohorte figée dont les chiffres ne sont pas publiés. Publiez-les d’abord.
       *[other] Bloqué : { $count } signalements sont dans une cohorte figée dont les chiffres ne sont pas publiés. Publiez-les d’abord.
    }
desk-keeping-held-closed =
    { PLURAL($count) ->
        [one] Bloqué : ce bureau n’a pas la clé d’un signalement et ne peut donc rien en dire. Demandez à un·e garant·e dont le bureau l’a.
       *[other] Bloqué : ce bureau n’a pas la clé de { $count } signalements et ne peut donc rien en dire. Demandez à un·e garant·e dont le bureau l’a.
    }
desk-keeping-free = Rien ne s’y oppose.
desk-keeping-ready-stories = Détruire les récits, messages et fichiers de toutes les périodes jusqu’à la période { $period }.
desk-keeping-ready-answers = Détruire les signalements entiers de toutes les périodes jusqu’à la période { $period }, avec tout ce qui en fait partie.
desk-keeping-stewards = Un·e garant·e peut commencer cette étape quand aucune autre n’attend.
desk-keeping-gone = Ce qui a été détruit
desk-keeping-nothing-gone = Rien jusqu’ici.
desk-keeping-gone-stories = Période { $period } : récits, messages et fichiers, le { $day } (avis { $notice }).
desk-keeping-gone-answers = Période { $period } : signalements entiers, le { $day } (avis { $notice }).
desk-keeping-elsewhere = Ce que cela n’atteint pas
desk-keeping-elsewhere-what = Détruire met fin aux clés et efface ce que le serveur et les bureaux détiennent. Les copies faites avant restent où elles sont :
desk-keeping-elsewhere-backups = Les sauvegardes du serveur contiennent des signalements scellés et des enveloppes de clés jusqu’à ce qu’elles soient effacées. Demandez à qui gère le serveur combien de temps elles sont gardées.
desk-keeping-elsewhere-desks = Un bureau détruit lors de sa prochaine synchronisation. Les sauvegardes d’un bureau, et un bureau que plus personne ne lance, contiennent encore ce qu’ils contenaient.
desk-keeping-elsewhere-exports = Les exports, dossiers à imprimer, fichiers joints enregistrés et pages imprimées ne sont pas scellés et restent jusqu’à ce que quelqu’un les efface.
desk-keeping-elsewhere-disks = Un disque peut garder ce qui a été effacé. Seul un disque chiffré protège de cela.
desk-keeping-elsewhere-acts = Les notes et les décisions vivent aussi longtemps que la période où elles ont été écrites, quel que soit le signalement dont elles parlent.
desk-keeping-ended = Le réseau a cessé d’exister
desk-keeping-ended-on = Il a pris fin le { $day }. Ce bureau détient encore ce qu’il a reçu, et peut l’ouvrir.
desk-keeping-ended-export = Exportez ce qui doit survivre au réseau, et vérifiez que cela se lit :
desk-keeping-ended-destroy = Puis enlevez le reste de cet ordinateur. Vous voyez d’abord ce qui disparaît :
