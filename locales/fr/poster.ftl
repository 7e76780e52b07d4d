### Reviewed by a native speaker: not yet.
### What `corncrake keys poster` prints.

poster-heading = On vous a mal traité·e ? Dites-nous ce qui s’est passé.
poster-what = Sur n’importe quel téléphone. Sans nom, sans compte. Ce que vous écrivez est scellé ; seules quelques personnes de ce réseau peuvent l’ouvrir.
poster-open = Tapez cette adresse, ou scannez le code :
poster-phone = Votre téléphone garde en mémoire les pages que vous ouvrez. Si d’autres s’en servent, ouvrez la page dans une fenêtre privée.
poster-code = Code QR avec l’adresse
poster-words = Les six mots de ce réseau
poster-words-how = La page peut aussi vous montrer six mots. Sont-ils les mêmes, dans le même ordre ? Alors votre téléphone a les bonnes clés.
poster-words-differ = Si un seul mot est différent, n’envoyez rien, et dites-le aux personnes qui ont mis cette affiche.
poster-words-prove = Ce que les mots peuvent montrer : que la page nomme les clés de ce réseau, et de personne d’autre.
poster-words-cannot = Ce qu’ils ne peuvent pas montrer : que la page elle-même est honnête, ou que personne ne surveille votre téléphone. Une fausse page peut montrer n’importe quels mots. Si vous craignez cela, demandez ici le formulaire qui marche sans internet.
poster-slip-words = Six mots, à comparer avec ceux de la page :
