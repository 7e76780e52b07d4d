### Reviewed by a native speaker: not yet.

## The page of keys

desk-keys-title = Tastatură
desk-keys-are-on = Tastele simple merg pe fiecare pagină, în afară de când scrieți.
desk-keys-are-off = Tastele simple nu fac nimic. La toate se poate ajunge cu Tab, Spațiu și Enter.
desk-keys-turn-off = Dezactivați-le
desk-keys-turn-on = Activați-le
desk-keys-next = relatarea următoare
desk-keys-previous = relatarea precedentă
desk-keys-open = deschide relatarea
desk-keys-select = selectează relatarea sau nu
desk-keys-accept = acceptă
desk-keys-reject = respinge
desk-keys-junk = marchează ca spam
desk-keys-decide = la ce se poate face cu o relatare
desk-keys-unfold = arată cuvintele pliate
desk-keys-mine = preia relatarea
desk-keys-reply = scrie persoanei
desk-keys-close = încheie sau deschide din nou
desk-keys-list = înapoi la listă
desk-keys-undo = anulează ce s-a făcut adineauri
desk-keys-search = caută
desk-keys-page-after = pagina următoare
desk-keys-page-before = pagina precedentă
desk-keys-sync = sincronizează cu serverul
desk-keys-lock = blochează biroul
desk-keys-these = această pagină
desk-keys-nobodys = o lasă fără responsabil
desk-keys-undecided = o pune înapoi la cele nedecise
