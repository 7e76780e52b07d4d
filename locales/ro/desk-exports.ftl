### Reviewed by a native speaker: not yet.

## Exports: what to write, for whom, as what

desk-exports-what = Răspunsuri codificate pentru alte programe. Nu se scrie nimic până nu ați văzut ce ar ieși.
desk-exports-which = Care relatări
desk-exports-which-how = Cele acceptate sunt cele care se numără, fie că sunt deja într-o ediție, fie că nu. Cele care nu pot fi citite nu se exportă niciodată.
desk-exports-for = Pentru cine
desk-exports-for-network = Pentru lucrul în interiorul rețelei
desk-exports-for-network-how = Toate cele alese mai sus.
desk-exports-for-partner = Pentru rețeaua regională sau mondială
desk-exports-for-partner-how = Numai cele despre care persoanele au fost de acord să fie date mai departe.
desk-exports-holds = Ce conține
desk-exports-answers = Răspunsurile codificate așa cum se numără, etichetele, ce le confirmă și ce a urmat. Niciodată mesaje, fișiere atașate, note sau cine a decis.
desk-exports-labels = Ce înseamnă fiecare cod, alături, în limba biroului
desk-exports-words = Cuvintele celor care au fost de acord să fie citați
desk-exports-words-how = Cuvintele pot numi oameni. Nu se scoate nimic din ele.
desk-exports-no-words = Dumneavoastră citiți numai răspunsuri, așa că se lasă cuvintele deoparte.
desk-exports-format = În ce formă
desk-exports-format-xlsx = Un registru de calcul (XLSX) pentru Excel sau LibreOffice, cu lista codurilor
desk-exports-format-csv = Valori separate prin virgulă (CSV) pentru orice program
desk-exports-format-jsonl = JSON Lines pentru programatori
desk-exports-format-parquet = Un folder cu fișiere Parquet, pe perioade, pentru statistică
desk-exports-look = Vedeți ce ar ieși

## Exports: what would leave

desk-exports-preview = Ce ar ieși
desk-exports-nothing = Nicio relatare nu se potrivește. Nu este nimic de exportat.
desk-exports-reports =
    { PLURAL($count) ->
        [one] O relatare
        [few] { $count } relatări
       *[other] { $count } de relatări
    }
desk-exports-stories =
    { PLURAL($count) ->
        [one] Una dintre ele cu cuvinte, pentru că persoana a fost de acord să fie citată. Cuvintele pot numi oameni.
        [few] { $count } dintre ele cu cuvinte, pentru că persoanele au fost de acord să fie citate. Cuvintele pot numi oameni.
       *[other] { $count } dintre ele cu cuvinte, pentru că persoanele au fost de acord să fie citate. Cuvintele pot numi oameni.
    }
desk-exports-stories-none = Fără cuvinte: numai răspunsuri codificate.
desk-exports-not-passed-on =
    { PLURAL($count) ->
        [one] Încă o relatare se potrivește, dar este lăsată deoparte, pentru că persoana nu a fost de acord să fie dată mai departe.
        [few] Încă { $count } relatări se potrivesc, dar sunt lăsate deoparte, pentru că persoanele nu au fost de acord să fie date mai departe.
       *[other] Încă { $count } de relatări se potrivesc, dar sunt lăsate deoparte, pentru că persoanele nu au fost de acord să fie date mai departe.
    }
desk-exports-never = Fără mesaje, fișiere atașate, note sau nume de analiști.
desk-exports-columns =
    { PLURAL($count) ->
        [one] O coloană
        [few] { $count } coloane
       *[other] { $count } de coloane
    }
desk-exports-change = Alegeți altfel
desk-exports-other = Nu s-a exportat nimic: între timp s-a ales altceva, poate în altă filă. Aceasta ar ieși acum.

## Exports: what left so far

desk-exports-these = Exportați-le pe acestea
desk-exports-so-far = Ce a ieșit până acum
desk-exports-so-far-how = De la toți analiștii, după cât știe acest birou. Aceste fișiere nu sunt sigilate: cine a făcut unul are grijă de el.
desk-exports-none = Încă nimic.
desk-exports-left = { $day }, { $who }: { $format ->
        [csv] CSV
        [xlsx] XLSX
        [jsonl] JSON Lines
        [parquet] Parquet
        [passed] răspunsuri transmise, sigilate pentru o rețea parteneră
       *[casefile] un dosar
    }, { $reports ->
        [ten] cel mult 10 relatări
        [hundred] între 11 și 100 de relatări
        [thousand] între 101 și 1.000 de relatări
       *[more] mai mult de 1.000 de relatări
    }, { $with ->
        [words] cu cuvinte
       *[answers] fără cuvinte
    }
