### Reviewed by a native speaker: not yet.

## A report on somebody’s behalf

desk-enter-what = Pentru cineva care v-a rugat să relatați în locul său. Completați întrebările formularului și îi dați chitanța.
desk-enter-answers-only = Dumneavoastră citiți numai răspunsuri. Trebuie să o introducă cineva care citește și cuvintele.
desk-enter-first = Înainte să începeți
desk-enter-tell = Spuneți persoanei cine va citi relatarea și la ce folosește, și că o poate retrage cu chitanța. Nu scrieți nume, adrese și numere de telefon, nici ale ei, nici ale altora.
desk-enter-agreed = Persoana a auzit aceasta și este de acord să o trimit pentru ea
desk-enter-month = în luna scrisă mai jos, sau nu s-a spus:
desk-enter-words = Propriile cuvinte
desk-enter-language = Limba acestor cuvinte
desk-enter-then = Relatarea este sigilată aici, marcată ca trimisă pentru altcineva și împărtășită cu ceilalți analiști.
desk-enter-send = Introduceți relatarea
desk-enter-again = Introduceți-o totuși
desk-enter-not-yet = Încă neintrodusă
desk-enter-not-agreed = Fără acordul persoanei nu se introduce nimic. Vă rugăm să i-l cereți.
desk-enter-here = Aici este deja o relatare cu aceleași răspunsuri. Poate este chiar aceasta, introdusă mai înainte:
desk-enter-receipt = Chitanța
desk-enter-done = Relatarea { $id } este acum pe acest birou și ajunge la ceilalți analiști. Aceasta este chitanța ei:
desk-enter-receipt-theirs = Este a persoanei și a nimănui altcuiva. Cu ea poate vedea răspunsurile, poate scrie din nou și poate retrage relatarea.
desk-enter-receipt-copy = Lăsați persoana să o scrie sau să o fotografieze. Nu păstrați nicio copie și nu o trimiteți printr-o aplicație de mesagerie.
desk-enter-receipt-lost = Nimeni nu o poate face din nou, nici dumneavoastră, nici serverul.
desk-enter-receipt-lock = Se arată până apăsați butonul de mai jos sau până se blochează biroul.
desk-enter-forget = Dată persoanei: uitați-o
desk-enter-forgotten = Chitanța este uitată aici.
