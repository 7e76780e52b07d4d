### Reviewed by a native speaker: not yet.

## Looking for reports

desk-inbox-search = Căutare
desk-inbox-look = Căutați
desk-inbox-clear = Goliți
desk-inbox-filters = Filtre
desk-inbox-any = oricare
desk-inbox-with = cu
desk-inbox-without = fără
desk-inbox-apply = Arătați
desk-inbox-filter-period = Perioada
desk-inbox-filter-area = Zona
desk-inbox-filter-what = Ce s-a întâmplat
desk-inbox-filter-language = Limba formularului
desk-inbox-filter-story = Cuvinte proprii
desk-inbox-filter-attachment = Fișiere
desk-inbox-filter-tag = Etichetă
desk-inbox-filter-waiting = Poate așteaptă un răspuns
desk-inbox-filter-asked = Întrebate, se așteaptă răspuns
desk-inbox-filter-mine = Ale mele, neîncheiate

## Where they stand

desk-inbox-states = Starea relatărilor
desk-inbox-state-all = Toate
desk-inbox-state-new = Nouă
desk-inbox-state-accepted = Acceptată
desk-inbox-state-counted = Numărată
desk-inbox-state-rejected = Respinsă
desk-inbox-state-junk = Spam
desk-inbox-state-duplicate = Duplicat
desk-inbox-state-set-aside = Pusă deoparte

## The list

desk-inbox-none = Aici nu sunt relatări.
desk-inbox-count = { $from }–{ $to } din { $of }
desk-inbox-select = Selectați relatarea { $id }
desk-inbox-may-wait = poate așteaptă un răspuns
desk-inbox-waits = așteaptă un răspuns
desk-inbox-asked = întrebare pusă, încă fără răspuns
desk-inbox-asked-answered = întrebare pusă, a scris de atunci
desk-inbox-minor = poate este vorba de un copil
desk-inbox-distress = greu de citit
desk-inbox-no-words = fără cuvinte
desk-inbox-files =
    { PLURAL($count) ->
        [one] un fișier
        [few] { $count } fișiere
       *[other] { $count } de fișiere
    }
desk-inbox-what-and-more = { $named } · încă { $more }
desk-inbox-pages = Paginile listei
desk-inbox-page = Pagina { $page } din { $of }
desk-inbox-page-before = Pagina precedentă
desk-inbox-page-after = Pagina următoare

## What is done with several at once

desk-inbox-selected = Cu relatările selectate
desk-inbox-select-all = Selectați toate de aici
desk-inbox-select-none = Nu selectați niciuna
desk-inbox-accept = Acceptați
desk-inbox-reject = Respingeți
desk-inbox-junk = Spam
desk-inbox-undecided = Nedecisă
desk-inbox-take = Mă ocup eu
desk-inbox-leave = Fără responsabil
desk-inbox-tagging = Etichetă…
desk-inbox-put-on = Puneți
desk-inbox-take-off = Scoateți
desk-inbox-none-selected = Nu s-a selectat nicio relatare.
desk-inbox-done-accept =
    { PLURAL($count) ->
        [one] O relatare a fost acceptată.
        [few] { $count } relatări au fost acceptate.
       *[other] { $count } de relatări au fost acceptate.
    }
desk-inbox-done-reject =
    { PLURAL($count) ->
        [one] O relatare a fost respinsă.
        [few] { $count } relatări au fost respinse.
       *[other] { $count } de relatări au fost respinse.
    }
desk-inbox-done-junk =
    { PLURAL($count) ->
        [one] O relatare a fost marcată ca spam.
        [few] { $count } relatări au fost marcate ca spam.
       *[other] { $count } de relatări au fost marcate ca spam.
    }
desk-inbox-done-undecided =
    { PLURAL($count) ->
        [one] O relatare este din nou nedecisă.
        [few] { $count } relatări sunt din nou nedecise.
       *[other] { $count } de relatări sunt din nou nedecise.
    }
desk-inbox-done-mine =
    { PLURAL($count) ->
        [one] Vă ocupați de încă o relatare.
        [few] Vă ocupați de încă { $count } relatări.
       *[other] Vă ocupați de încă { $count } de relatări.
    }
desk-inbox-done-nobody =
    { PLURAL($count) ->
        [one] De această relatare nu se mai ocupă nimeni.
        [few] De aceste { $count } relatări nu se mai ocupă nimeni.
       *[other] De aceste { $count } de relatări nu se mai ocupă nimeni.
    }
desk-inbox-done-tag =
    { PLURAL($count) ->
        [one] S-a pus eticheta la o relatare.
        [few] S-a pus eticheta la { $count } relatări.
       *[other] S-a pus eticheta la { $count } de relatări.
    }
desk-inbox-done-untag =
    { PLURAL($count) ->
        [one] S-a scos eticheta de la o relatare.
        [few] S-a scos eticheta de la { $count } relatări.
       *[other] S-a scos eticheta de la { $count } de relatări.
    }
desk-inbox-left-set-aside =
    { PLURAL($count) ->
        [one] O relatare este pusă deoparte și nu poate fi acceptată: nimeni nu o poate citi aici.
        [few] { $count } relatări sunt puse deoparte și nu pot fi acceptate: nimeni nu le poate citi aici.
       *[other] { $count } de relatări sunt puse deoparte și nu pot fi acceptate: nimeni nu le poate citi aici.
    }
desk-inbox-counted-already =
    { PLURAL($count) ->
        [one] Una dintre ele este deja numărată într-o ediție, care nu se schimbă.
        [few] { $count } dintre ele sunt deja numărate într-o ediție, care nu se schimbă.
       *[other] { $count } dintre ele sunt deja numărate într-o ediție, care nu se schimbă.
    }
