### Reviewed by a native speaker: not yet.

## Words that are not written down, or not shown

desk-why-words-closed = aucune clé de ce bureau ne l’ouvre
desk-why-words-not-theirs = cela a été écrit pour autre chose : la personne qui l’a mis ici ne l’a pas écrit pour ceci
desk-why-words-not-entitled = selon la liste de l’époque, son auteur·e ne pouvait pas lire les récits
desk-why-words-empty = il n’y a aucun mot dedans
desk-why-words-too-long = c’est trop long : { $bytes } octets, pour { $most } au plus (la plupart des lettres non latines en prennent deux ou trois)
desk-why-words-marks = il y a trop de retours à la ligne, de guillemets ou de barres obliques inverses ; merci d’écrire plus court
desk-why-answers-only = vous ne lisez que les réponses ; c’est à quelqu’un qui lit les récits de le faire
desk-why-words-gone = les mots de la personne ne sont pas ici : ils ont été détruits, ou ce bureau n’en a pas la clé
desk-why-no-consent = la personne n’a pas accepté d’être citée
desk-why-no-quote = ce signalement n’a pas de telle citation
desk-why-quotes-nothing-new = ce qui peut être publié l’est déjà
desk-why-quotes-not-the-same = ce n’est pas ce que donne le dossier de ce poste : synchronisez les deux postes et refaites-le ; si cela reste ainsi, ne signez pas et demandez qui l’a fait
desk-why-quotes-overtaken = un autre poste a publié des citations ou des chiffres entre-temps ; synchronisez et regardez de nouveau
desk-why-quotes-too-many = cela fait trop de citations à la fois ; au plus : { $most }
desk-why-not-its-answer = une citation accompagne une réponse donnée dans son propre signalement, et jamais ce qui dit qui est la personne, où ou quand
desk-why-own-quote = c’est la vôtre : une autre personne qui lit les récits doit l’approuver

## Words that are no quote

desk-why-quote-nothing = rien de cela ne figure dans le signalement
desk-why-quote-unclosed = le crochet à la ligne { $line }, caractère { $character }, n’est pas fermé avant que le suivant s’ouvre
desk-why-quote-unopened = le crochet à la ligne { $line }, caractère { $character }, n’en ferme aucun
desk-why-quote-brackets = entre crochets, à la ligne { $line }, caractère { $character }, il faut … ou un mot général, sur une seule ligne ; limite en caractères : { $most }
desk-why-quote-not-verbatim = à partir de la ligne { $line }, caractère { $character }, cela ne dit pas ce que dit le signalement : mettez entre crochets ce qui n’est pas de la personne, et […] pour ce qui est coupé
desk-why-quote-within-word = à la ligne { $line }, caractère { $character }, un mot est coupé en deux ; coupez des mots entiers, ou mettez […] juste à côté de ce qui reste

## Spreadsheets

desk-why-sheet-kind = ce n’est ni du CSV en UTF-8 ni un classeur (XLSX) ; merci de l’enregistrer sous l’une de ces formes
desk-why-sheet-workbook = le classeur est endommagé ou protégé, ou contient trop de choses
desk-why-sheet-none = le classeur n’a pas la feuille que nomme la correspondance
desk-why-sheet-row = la ligne { $row } ne peut pas être lue comme CSV
desk-why-sheet-no-head = la ligne { $row }, qui devrait nommer les colonnes, manque ou est vide
desk-why-sheet-two-alike = deux colonnes portent le même nom, dont la colonne { $column } ; merci de renommer l’une d’elles
desk-why-sheet-too-large = il y a trop de colonnes, trop de contenu, ou plus de lignes qu’on ne peut en reprendre ({ $rows }) ; merci de le diviser

## Mappings

desk-why-mapping-form = la correspondance n’a pas la forme attendue, ligne { $line } : { $why }
desk-why-mapping-question = le questionnaire n’a pas de question « { $question } »
desk-why-mapping-code = la question « { $question } » ne propose pas « { $code } »
desk-why-mapping-date = colonne « { $column } » : « date » va avec une question sur un mois, et avec aucune autre
desk-why-mapping-words = colonne « { $column } » : des récits n’ont ni valeurs ni codes
desk-why-mapping-consent = rien ne dit à quoi les personnes ont consenti : associez une colonne à « consent », ou dites-le dans [constants] si toutes ont consenti à la même chose
desk-why-mapping-column = le tableau n’a pas de colonne « { $column } »
desk-why-mapping-people = la colonne « { $column } » peut contenir des noms, des numéros ou des lieux de personnes : retirez-la du tableau, ou nommez-la dans « drop »

## Sealed files

desk-why-file-damaged = ce n’est pas un fichier scellé, ou il est endommagé
desk-why-file-network = il a été fait pour le réseau { $network }, pas pour celui-ci
desk-why-file-closed = aucune clé de ce bureau ne l’ouvre : il a été scellé pour un autre réseau ou une autre période, ou modifié en chemin. Un·e autre analyste a peut-être la clé de sa période
desk-why-file-apart = son signalement ne tient pas ensemble
desk-why-file-mixed = il a été assemblé à partir de deux signalements
desk-why-file-strange = la pièce jointe { $number } n’est pas de celles que nomme son signalement
desk-why-file-attachment = la pièce jointe { $number } est endommagée ou ne s’ouvre pas
desk-why-file-stories-destroyed = il a été scellé pour la période { $period }, dont le réseau a détruit les récits ; rien n’en est repris
desk-why-file-answers-destroyed = il a été scellé pour la période { $period }, dont le réseau a détruit les réponses ; rien n’en est repris
desk-why-file-taken-back = la personne a retiré ce signalement
desk-why-file-copy = les mêmes mots scellés sont déjà ici : signalement { $report }

## Partner networks

desk-why-practice = ce réseau sert à s’exercer : rien n’en est transmis, et rien de réel n’y est importé
desk-why-proof-form = ce n’est pas un fichier de preuve de Corncrake, ou il a été modifié en chemin
desk-why-proof-root = sa racine est { $found }, et non celle qui a été comparée ici : quelqu’un d’autre se sert peut-être du nom. Parlez avec le partenaire avant de faire quoi que ce soit
desk-why-proof-believed = ses signatures ne découlent pas de sa racine ; ne vous en servez pas et demandez-en un autre au partenaire
desk-why-proof-practice = il est d’un réseau pour s’exercer, dont rien ne compte jamais
desk-why-partner-pin = ce que ce bureau garde de { $network } ne se lit pas ; cherchez qui a modifié le dossier
desk-why-partner-ourselves = { $network } est votre propre réseau
desk-why-partner-unknown = { $network } n’est pas un partenaire dans ce bureau ; ajoutez d’abord leur fichier de preuve
desk-why-partner-older = il montre moins de { $network } que ce que ce bureau a déjà vu ; demandez-en un plus récent
desk-why-partner-stale = ce que ce bureau a du partenaire n’est plus valable ; demandez leur fichier de preuve le plus récent et ajoutez-le
desk-why-partner-no-key = le partenaire n’a en ce moment aucune clé pour laquelle sceller
desk-why-pass-no-cohort = il n’y a dans ce bureau aucune cohorte close { $cohort } que vous puissiez ouvrir
desk-why-pass-not-published = la cohorte { $cohort } n’est pas encore publiée ; elle pourra être transmise dès qu’elle le sera
desk-why-pass-too-few = signalements de cette cohorte qui peuvent être transmis : { $agreed } ; moins de { $fewest } ne le sont jamais, parce que si peu de personnes pourraient être reconnues
desk-why-pass-other-set = d’autres fiches de la cohorte { $cohort } ont déjà été transmises à ce partenaire ; certaines ont été retirées, rejetées ou recodées depuis, et deux jeux d’une même cohorte montreraient lesquelles
desk-why-pass-no-right = pour transmettre, il faut pouvoir signer des publications, et l’avis du réseau ne vous nomme pas
desk-why-receive-closed = aucune clé de ce bureau ne l’ouvre : il a été scellé pour un autre réseau ou pour une période dont la clé n’existe plus, ou modifié en chemin
desk-why-receive-not-signed = personne qui puisse signer pour le partenaire ne l’a signé
desk-why-receive-not-for-us = { $network } l’a transmis à un autre réseau, pas au vôtre
desk-why-receive-not-published = la cohorte { $cohort } n’est pas parmi les publications de { $network } que ce bureau connaît ; demandez leur fichier de preuve le plus récent et ajoutez-le
desk-why-receive-area = votre questionnaire n’a pas cette zone ; choisissez-en une dans la liste
desk-why-receive-other-set = d’autres fiches de la cohorte { $cohort } de { $network } ont déjà été importées ; une cohorte n’est importée qu’une fois
