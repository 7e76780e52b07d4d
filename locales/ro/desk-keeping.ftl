### Reviewed by a native speaker: not yet.

## How long things are kept

desk-keeping-title = Păstrarea
desk-keeping-rule = Regula
desk-keeping-no-rule = Nu există nicio regulă. Totul se păstrează până când garanții stabilesc una.
desk-keeping-rule-stories =
    { PLURAL($months) ->
        [one] Poveștile, mesajele și fișierele pot fi distruse la o lună după ultima zi în care mai poate sosi o relatare pentru perioada lor (la { $late } de zile după perioadă).
        [few] Poveștile, mesajele și fișierele pot fi distruse la { $months } luni după ultima zi în care mai poate sosi o relatare pentru perioada lor (la { $late } de zile după perioadă).
       *[other] Poveștile, mesajele și fișierele pot fi distruse la { $months } de luni după ultima zi în care mai poate sosi o relatare pentru perioada lor (la { $late } de zile după perioadă).
    }
desk-keeping-rule-answers =
    { PLURAL($months) ->
        [one] Relatările întregi, cu răspunsuri cu tot, pot fi distruse la o lună după acea zi.
        [few] Relatările întregi, cu răspunsuri cu tot, pot fi distruse la { $months } luni după acea zi.
       *[other] Relatările întregi, cu răspunsuri cu tot, pot fi distruse la { $months } de luni după acea zi.
    }
desk-keeping-kept-stories = Poveștile, mesajele și fișierele se păstrează.
desk-keeping-kept-answers = Răspunsurile se păstrează.
desk-keeping-set-first = Stabiliți o regulă
desk-keeping-set = Stabiliți altă regulă
desk-keeping-months-stories = Luni până când poveștile, mesajele și fișierele pot fi distruse
desk-keeping-months-answers = Luni până când relatările întregi pot fi distruse
desk-keeping-never-how = De la 1 la 240, numărate ca mai sus. Lăsați un câmp gol ca să păstrați definitiv. O regulă nouă poate fi folosită de la anunțul următor încolo; formularul le-o spune celor care relatează.
desk-keeping-due = Ce este scadent
desk-keeping-nothing-due = Nu este nimic scadent.
desk-keeping-due-how = Regula permite; decid garanții. Ce s-a distrus nu mai poate fi adus înapoi.
desk-keeping-period-stories = Perioada { $period }: povești, mesaje și fișiere
desk-keeping-period-answers = Perioada { $period }: relatări întregi
desk-keeping-since = În folosință de la { $from } până la { $end }. Scadent din { $since }.
desk-keeping-reports =
    { $count ->
        [0] Pe acest birou nu este nicio relatare din ea.
       *[other] { PLURAL($count) ->
            [one] Pe acest birou este o relatare din ea.
            [few] Pe acest birou sunt { $count } relatări din ea.
           *[other] Pe acest birou sunt { $count } de relatări din ea.
        }
    }
desk-keeping-aside =
    { PLURAL($count) ->
        [one] Una dintre ele este pusă deoparte și nu poate fi citită aici.
        [few] { $count } dintre ele sunt puse deoparte și nu pot fi citite aici.
       *[other] { $count } dintre ele sunt puse deoparte și nu pot fi citite aici.
    }
desk-keeping-waiting =
    { PLURAL($count) ->
        [one] O persoană a scris din nou sau a primit o întrebare. După aceasta nu mai ajunge la ea niciun răspuns.
        [few] { $count } persoane au scris din nou sau au primit o întrebare. După aceasta nu mai ajunge la ele niciun răspuns.
       *[other] { $count } de persoane au scris din nou sau au primit o întrebare. După aceasta nu mai ajunge la ele niciun răspuns.
    }
desk-keeping-quotes =
    { PLURAL($count) ->
        [one] Un citat poate fi publicat. Ce trebuie să rămână trebuie păstrat mai întâi în altă parte.
        [few] { $count } citate pot fi publicate. Ce trebuie să rămână trebuie păstrat mai întâi în altă parte.
       *[other] { $count } de citate pot fi publicate. Ce trebuie să rămână trebuie păstrat mai întâi în altă parte.
    }
desk-keeping-no-correction = Edițiile care numără aceste relatări rămân cum sunt: nimeni nu mai poate număra din nou.
desk-keeping-held-not-synced = Oprit: acest birou nu s-a sincronizat astăzi până la capăt. Sincronizați întâi, ca să nu se piardă nimic din vedere.
desk-keeping-held-missing =
    { PLURAL($count) ->
        [one] Oprit: alții au lucrat la o relatare care nu a ajuns niciodată la acest birou. Sincronizați din nou; dacă nu vine, comparați cu un coleg care o are.
        [few] Oprit: alții au lucrat la { $count } relatări care nu au ajuns niciodată la acest birou. Sincronizați din nou; dacă nu vin, comparați cu un coleg care le are.
       *[other] Oprit: alții au lucrat la { $count } de relatări care nu au ajuns niciodată la acest birou. Sincronizați din nou; dacă nu vin, comparați cu un coleg care le are.
    }
desk-keeping-held-undecided =
    { PLURAL($count) ->
        [one] Oprit: asupra unei relatări nu a decis nimeni. Decideți mai întâi.
        [few] Oprit: asupra a { $count } relatări nu a decis nimeni. Decideți mai întâi.
       *[other] Oprit: asupra a { $count } de relatări nu a decis nimeni. Decideți mai întâi.
    }
desk-keeping-held-uncounted =
    { PLURAL($count) ->
        [one] Oprit: o relatare este acceptată și nu este încă în nicio ediție. Faceți mai întâi ediția, altfel nu va fi numărată niciodată.
        [few] Oprit: { $count } relatări sunt acceptate și nu sunt încă în nicio ediție. Faceți mai întâi ediția, altfel nu vor fi numărate niciodată.
       *[other] Oprit: { $count } de relatări sunt acceptate și nu sunt încă în nicio ediție. Faceți mai întâi ediția, altfel nu vor fi numărate niciodată.
    }
desk-keeping-held-unreleased =
    { PLURAL($count) ->
        [one] Oprit: o relatare este într-un set înghețat a cărui ediție nu este publicată. Publicați-o mai întâi.
        [few] Oprit: { $count } relatări sunt într-un set înghețat a cărui ediție nu este publicată. Publicați-o mai întâi.
       *[other] Oprit: { $count } de relatări sunt într-un set înghețat a cărui ediție nu este publicată. Publicați-o mai întâi.
    }
desk-keeping-held-closed =
    { PLURAL($count) ->
        [one] Oprit: acest birou nu are cheia unei relatări, deci nu poate ști. Întrebați un garant al cărui birou o are.
        [few] Oprit: acest birou nu are cheia a { $count } relatări, deci nu poate ști. Întrebați un garant al cărui birou o are.
       *[other] Oprit: acest birou nu are cheia a { $count } de relatări, deci nu poate ști. Întrebați un garant al cărui birou o are.
    }
desk-keeping-free = Nimic nu oprește acest pas.
desk-keeping-ready-stories = Distrugeți poveștile, mesajele și fișierele tuturor perioadelor până la { $period } inclusiv.
desk-keeping-ready-answers = Distrugeți relatările întregi ale tuturor perioadelor până la { $period } inclusiv, cu tot ce ține de ele.
desk-keeping-stewards = Un garant poate face acest pas când nu așteaptă altul.
desk-keeping-gone = Ce s-a distrus
desk-keeping-nothing-gone = Nimic până acum.
desk-keeping-gone-stories = Perioada { $period }: povești, mesaje și fișiere, la { $day } (anunțul { $notice }).
desk-keeping-gone-answers = Perioada { $period }: relatări întregi, la { $day } (anunțul { $notice }).
desk-keeping-elsewhere = Unde nu ajunge aceasta
desk-keeping-elsewhere-what = Distrugerea pune capăt cheilor și șterge ce au serverul și birourile. Copiile făcute înainte rămân unde sunt:
desk-keeping-elsewhere-backups = Copiile de rezervă ale serverului conțin relatări sigilate și plicuri cu chei până sunt șterse. Întrebați pe cine administrează serverul cât timp se păstrează.
desk-keeping-elsewhere-desks = Un birou distruge la următoarea lui sincronizare. Copiile de rezervă ale unui birou și un birou pe care nu îl mai pornește nimeni conțin în continuare ce conțineau.
desk-keeping-elsewhere-exports = Exporturile, dosarele, fișierele atașate salvate și paginile tipărite nu sunt sigilate și rămân până le șterge cineva.
desk-keeping-elsewhere-disks = Discurile pot păstra ce s-a șters. De aceasta apără numai un disc criptat.
desk-keeping-elsewhere-acts = Notele și deciziile trăiesc cât perioada în care au fost scrise, indiferent despre ce relatare sunt.
desk-keeping-ended = Rețeaua și-a încetat activitatea
desk-keeping-ended-on = S-a încheiat la { $day }. Acest birou are încă ce a adus și le poate deschide.
desk-keeping-ended-export = Exportați ce trebuie să rămână după rețea și vedeți dacă se poate citi:
desk-keeping-ended-destroy = Apoi ștergeți restul de pe acest calculator. Întâi vedeți ce dispare:
