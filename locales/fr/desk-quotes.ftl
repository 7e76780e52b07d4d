### Reviewed by a native speaker: not yet.

## Quotes beside figures: what may be published, and the signatures

desk-quotes-title = Citations à côté des chiffres
desk-quotes-lead = Ce qui peut être publié vient du dossier : des citations qu’un·e deuxième analyste a approuvées à côté d’une réponse, de signalements comptés dans une publication, là où la plus récente donne cette réponse avec au moins { $least } signalements.
desk-quotes-none = Aucune citation n’est publiée.
desk-quotes-published = Publié le { $day }. Citations : { $count }
desk-quotes-would = Ce qui peut être publié
desk-quotes-new = nouvelle
desk-quotes-nothing-may = Rien ne peut être publié pour le moment.
desk-quotes-lost = Publiées, et ne doivent plus l’être
desk-quotes-lost-why = Quelqu’un l’a retirée ou s’y est opposé, la personne ne le veut plus ou a retiré son signalement, ou ce poste ne peut pas le lire. Publiez de nouveau, et le site ne la montre plus.
desk-quotes-held = Approuvées, pas encore publiables
desk-quotes-no-place = la personne qui l’a approuvée n’a pas dit à côté de quelle réponse ; approuvez-la de nouveau en le disant
desk-quotes-not-its-answer = le signalement ne donne plus cette réponse ; approuvez-la de nouveau à côté d’une autre
desk-quotes-not-counted = aucune publication ne compte ce signalement, ou il en a été décidé autrement depuis
desk-quotes-too-few = la publication la plus récente donne sa réponse avec moins de { $least } signalements, ou pas du tout : la citation désignerait peu de personnes
desk-quotes-text = ses mots sont trop longs ou ne peuvent pas être montrés tels quels au public
desk-quotes-seldom = Publiez rarement, plusieurs citations nouvelles à la fois : une citation qui paraît seule en dit plus sur le moment où elle a été écrite. Ce qui est publié remplace tout ce qui l’était. Les copies faites par d’autres ne peuvent pas être rappelées.
desk-quotes-sure = J’ai lu chaque citation. Aucune ne nomme ni ne montre quelqu’un.
desk-quotes-not-sure = Lisez d’abord chaque citation, et dites-le.
desk-quotes-same-as-published = Ce qui peut être publié est ce qui est publié.
desk-quotes-sign-how = Ce poste compare le fichier avec son propre dossier. On ne peut le signer que si les deux donnent les mêmes citations.
desk-quotes-same = Le fichier de l’autre analyste contient exactement les citations énumérées ici.
desk-quotes-did-publish = Publié. Les citations se trouvent maintenant à côté de leurs chiffres.
