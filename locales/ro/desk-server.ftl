### Reviewed by a native speaker: not yet.

## The server, as this desk sees it

desk-server-title = Serverul
desk-server-alarms = Alarme
desk-server-no-alarm = Nicio alarmă nu vă așteaptă.
desk-server-wait =
    { PLURAL($count) ->
        [one] Una așteaptă să fie citită; stă sus pe fiecare pagină.
        [few] { $count } așteaptă să fie citite; stau sus pe fiecare pagină.
       *[other] { $count } așteaptă să fie citite; stau sus pe fiecare pagină.
    }
desk-server-seen = Văzut prima dată la { $first }, ultima dată la { $last }.
desk-server-seen-over = Văzut prima dată la { $first }, ultima dată la { $last }. La o verificare ulterioară nu a mai apărut.
desk-server-past = Citite deja
desk-server-warnings = Ce trebuie făcut curând
desk-server-verified = Ce s-a verificat
desk-server-synced = La ultima sincronizare completă, la { $day }.
desk-server-never-synced = Acest birou nu a fost încă sincronizat.
desk-server-fingerprint = Rădăcina fixată, de comparat prin viu grai:
desk-server-notice = Anunțul { $number }, făcut la { $issued }, este valabil până la { $expires }.
desk-server-members-none = Încă nu există o listă a membrilor.
desk-server-members =
    { PLURAL($count) ->
        [one] Un membru pe lista pe care o numește.
        [few] { $count } membri pe lista pe care o numește.
       *[other] { $count } de membri pe lista pe care o numește.
    }
desk-server-releases-none = Nicio ediție până acum.
desk-server-releases =
    { PLURAL($count) ->
        [one] O ediție.
        [few] { $count } ediții, fiecare în urma celei dinainte.
       *[other] { $count } de ediții, fiecare în urma celei dinainte.
    }
desk-server-compared-none = Niciun alt birou nu a spus încă ce i s-a arătat. Fiecare o face odată cu următoarele sale decizii.
desk-server-compared =
    { PLURAL($count) ->
        [one] Comparat cu ce i s-a arătat unui alt birou.
        [few] Comparat cu ce li s-a arătat altor { $count } birouri.
       *[other] Comparat cu ce li s-a arătat altor { $count } de birouri.
    }
desk-server-periods = Perioade
desk-server-period-number = Perioada
desk-server-period-from = De la
desk-server-period-state = Starea
desk-server-period-keys = Chei pe acest birou
desk-server-period-in-use = relatările se sigilează cu cheile ei
desk-server-period-ahead = pregătită dinainte
desk-server-period-past = trecută
desk-server-keys-both = răspunsuri și povești
desk-server-keys-answers = răspunsuri
desk-server-keys-none = niciuna
desk-server-form = Ce a dat formularul
desk-server-form-never = De pe acest birou nu s-a uitat încă nimeni la formularul public.
desk-server-form-on = Verificat la { $day }, așa cum face un telefon, cu scripturi și fără.
desk-server-form-how = Comparați acest rând cu al cuiva care s-a uitat în aceeași zi pe alt drum. Ca să vă uitați, o dată sau mereu, fără frază de acces:
desk-shell-server = Server
