### Reviewed by a native speaker: not yet.

## What stands around every page of the desk

desk-shell-name = Biroul Corncrake
desk-shell-practice = Pentru exercițiu. Nimic din ce se face aici nu se numără și nu se publică vreodată.
desk-shell-skip = Săriți la conținut
desk-shell-pages = Pagini
desk-shell-inbox = Relatări
desk-shell-enter = Relatare pentru cineva
desk-shell-import = Preluare
desk-shell-exports = Exportare
desk-shell-people = Oameni
desk-shell-keys = Tastatură
desk-shell-lock = Blocați
desk-shell-notices = Ce s-a făcut
desk-shell-refused = Nu s-a făcut: { $why }.
desk-shell-nothing = Aici nu este nimic
desk-shell-to-inbox = Înapoi la relatări

## Unlocking

desk-unlock-title = Biroul Corncrake
desk-unlock-passphrase = Fraza dumneavoastră de acces
desk-unlock-open = Deschideți biroul
desk-unlock-wrong = Această frază de acces nu deschide fișierul dumneavoastră de identitate. Vă rugăm să încercați din nou.
desk-unlock-by-hand = Blocat. Ce era deschis nu mai este în memoria acestui calculator.
desk-unlock-idle =
    { PLURAL($minutes) ->
        [one] Blocat, pentru că nimeni nu a folosit biroul timp de un minut. Ce s-a scris și nu s-a salvat nu s-a păstrat.
        [few] Blocat, pentru că nimeni nu a folosit biroul timp de { $minutes } minute. Ce s-a scris și nu s-a salvat nu s-a păstrat.
       *[other] Blocat, pentru că nimeni nu a folosit biroul timp de { $minutes } de minute. Ce s-a scris și nu s-a salvat nu s-a păstrat.
    }
desk-unlock-locks =
    { PLURAL($minutes) ->
        [one] Biroul se blochează după un minut în care nu este folosit. Ce s-a scris și nu s-a salvat până atunci se pierde.
        [few] Biroul se blochează după { $minutes } minute în care nu este folosit. Ce s-a scris și nu s-a salvat până atunci se pierde.
       *[other] Biroul se blochează după { $minutes } de minute în care nu este folosit. Ce s-a scris și nu s-a salvat până atunci se pierde.
    }
desk-unlock-key = Identitatea dumneavoastră se deschide cu o cheie fizică. Conectați-o și atingeți-o când clipește.
desk-unlock-pin = Codul PIN al cheii, dacă are unul
desk-unlock-key-refused = Cheia nu a deschis fișierul dumneavoastră de identitate. Este cea potrivită și este conectată? Dacă are PIN: prea multe coduri greșite o blochează.
desk-unlock-key-wants = Cheia a cerut ceva ce nu s-a scris: { $what }
desk-unlock-asking-key = Se întreabă cheia. Dacă clipește, atingeți-o.
desk-unlock-opening = Se deschide
desk-unlock-trying = Se încearcă fraza de acces. Durează câteva secunde, ca nimeni să nu poată încerca multe.
desk-unlock-opening-reports = Relatări deschise: { $done } din { $of }.
desk-unlock-enter = Intrați în birou
desk-unlock-link-used = Acest link a fost deja folosit
desk-unlock-link-used-yours = Dacă l-ați folosit dumneavoastră: pagina este deschisă în cealaltă filă sau în celălalt browser. Sau apăsați Ctrl-C acolo unde rulează „corncrake desk” și porniți-l din nou; va afișa un link nou.
desk-unlock-link-used-not-yours = Dacă nu l-ați folosit dumneavoastră: altcineva a văzut linkul pe acest calculator. Apăsați Ctrl-C acolo unde rulează „corncrake desk” și nu scrieți nicio frază de acces până nu știți cine a fost.

## What was just done

desk-shell-undo = Anulați
desk-undo-nothing = Nu mai este nimic de anulat.
desk-undo-done =
    { PLURAL($count) ->
        [one] S-a anulat pentru o relatare.
        [few] S-a anulat pentru { $count } relatări.
       *[other] S-a anulat pentru { $count } de relatări.
    }
desk-undo-left =
    { PLURAL($count) ->
        [one] O relatare a rămas cum era: între timp s-a făcut altceva cu ea.
        [few] { $count } relatări au rămas cum erau: între timp s-a făcut altceva cu ele.
       *[other] { $count } de relatări au rămas cum erau: între timp s-a făcut altceva cu ele.
    }

## Syncing

desk-shell-sync = Sincronizați
desk-sync-title = Sincronizarea cu serverul
desk-sync-never = Încă nesincronizat
desk-sync-asking = Se sincronizează…
desk-sync-fetching-reports = Se aduc relatări: { $done } din { $of }
desk-sync-fetching-letters = Se aduc mesaje: { $done } din { $of }
desk-sync-opening = Se deschid relatări: { $done } din { $of }
desk-sync-just-now = Sincronizat chiar acum
desk-sync-nothing = Nu a fost nimic nou.
desk-sync-ago =
    { PLURAL($minutes) ->
        [one] Sincronizat acum un minut
        [few] Sincronizat acum { $minutes } minute
       *[other] Sincronizat acum { $minutes } de minute
    }
desk-sync-failed = Nu s-a sincronizat: { $why }
desk-sync-reports =
    { PLURAL($count) ->
        [one] O relatare nouă
        [few] { $count } relatări noi
       *[other] { $count } de relatări noi
    }
desk-sync-letters =
    { PLURAL($count) ->
        [one] Un mesaj nou
        [few] { $count } mesaje noi
       *[other] { $count } de mesaje noi
    }
desk-sync-decisions =
    { PLURAL($count) ->
        [one] O însemnare nouă de la ceilalți analiști
        [few] { $count } însemnări noi de la ceilalți analiști
       *[other] { $count } de însemnări noi de la ceilalți analiști
    }
desk-sync-withdrawn =
    { PLURAL($count) ->
        [one] O relatare a fost retrasă de cine a trimis-o și este ștearsă și aici
        [few] { $count } relatări au fost retrase de cei care le-au trimis și sunt șterse și aici
       *[other] { $count } de relatări au fost retrase de cei care le-au trimis și sunt șterse și aici
    }
desk-sync-destroyed = Ce au hotărât garanții să fie distrus este distrus și aici. Pagina „Păstrarea” spune ce a fost.
desk-sync-alarm = Alarmă
desk-sync-acknowledge = Am citit
# At the beginning of the page’s title, so that a narrow tab shows it
desk-sync-alarms-title = ({ $count }) { $title }
# Opens those that are folded below the first three
desk-sync-more-alarms =
    { PLURAL($count) ->
        [one] Și încă o alarmă
        [few] Și încă { $count } alarme
       *[other] Și încă { $count } de alarme
    }
desk-sync-acknowledge-all =
    { PLURAL($count) ->
        [one] Am citit-o pe aceasta
        [few] Le-am citit pe toate { $count }
       *[other] Le-am citit pe toate { $count }
    }

desk-shell-language = Limba acestor pagini
desk-sync-not-admitted = Se așteaptă admiterea
desk-sync-not-admitted-next = Totul este în regulă: așa este la orice birou nou. Nimic nu poate fi preluat până când un garant nu vă admite. Arătați-i cardul dumneavoastră și citiți împreună, cu voce tare, cele opt cuvinte ale lui. După ce admiterea este publicată, apăsați pe „Sincronizați”.
desk-sync-not-admitted-clock = Dacă vi se spune că sunteți deja admis(ă), verificați dacă ceasul acestui calculator este corect.
