### Reviewed by a native speaker: not yet.

## What leaves the desk in the open: exports and case files

desk-leaving-keep = Cum trebuie păstrat
desk-leaving-keep-sensitive = Ce iese nu este sigilat. Este la fel de sensibil ca poveștile: cine cunoaște o persoană o poate recunoaște în el și fără niciun nume.
desk-leaving-keep-encrypted = Păstrați-l pe un disc sau un stick criptat, nu într-un folder care se copiază într-un cloud.
desk-leaving-keep-nobody = Nu-l dați nimănui care nu are dreptul să citească relatările și nu-l trimiteți prin e-mail sau printr-o aplicație de mesagerie.
desk-leaving-keep-delete = Ștergeți-l când ați terminat lucrul. O relatare retrasă mai târziu rămâne în el până atunci.
desk-leaving-keep-told = Ceilalți analiști văd că l-ați făcut și în ce zi; nu și ce ați făcut cu el.
desk-leaving-folder = Folderul în care se salvează
desk-leaving-folder-how = Calea întreagă a unui folder care există, de exemplu pe un stick criptat. Fișierul îl puteți citi numai dumneavoastră și nu se scrie peste nimic.
desk-leaving-save = Salvați în acest folder
desk-leaving-download-how = Sau lăsați browserul să-l salveze. Folderul lui pentru descărcări este un loc deschis: alte programe se uită în el, unele îl copiază într-un cloud, iar browserul ține minte numele fișierului. Mutați imediat fișierul de acolo.
desk-leaving-download = Lăsați browserul să-l salveze
desk-leaving-no-download = Această formă este un folder cu fișiere, așa că browserul nu o poate salva.
desk-leaving-saved = S-a salvat: { $path }
desk-leaving-not-whole = Nu s-a salvat: vă rugăm să dați calea întreagă a folderului, începând cu discul.
desk-leaving-no-folder = Nu s-a salvat: nu există un asemenea folder.
desk-leaving-ours = Nu s-a salvat: acesta este chiar folderul biroului. Ce nu este sigilat nu are ce căuta în el, pentru că se copiază cu fiecare copie de rezervă a biroului.
desk-leaving-taken = Nu s-a salvat: în folder sunt prea multe fișiere cu acest nume. Vă rugăm să ștergeți ce nu mai este necesar.

## Case files

desk-leaving-casefile = Dosar
desk-leaving-casefile-what = O relatare ca pagină de tipărit, pentru un avocat, un avocat al poporului sau un dosar din dulap: răspunsurile ei, ce s-a decis și ce a urmat.
desk-leaving-casefile-make = Faceți un dosar
desk-leaving-words-none = Fără cuvintele persoanei: numai răspunsuri codificate
desk-leaving-words-redacted = Cu cuvintele persoanei, unele părți fiind înnegrite
desk-leaving-words-whole = Cu toate cuvintele persoanei
desk-leaving-hide = Ce se înnegrește
desk-leaving-hide-how = Sunt numai sugestii: debifați ce poate rămâne. Un nume se înnegrește oriunde apare.
desk-leaving-hide-nothing = Nu s-a observat nimic ce ar putea spune cine este cineva. Vă rugăm să citiți singuri.
desk-leaving-hide-more = Și altceva de înnegrit: câte un nume sau cuvânt pe rând
desk-leaving-look = Vedeți
desk-leaving-read-it = Citiți încă o dată. Ce trebuie să știe un avocat rămâne; ce le-ar putea spune altora cine este cineva trebuie să fie negru.
desk-leaving-nowhere = Acestea trebuiau înnegrite, dar nu apar nicăieri în text. Vă rugăm să vedeți cum sunt scrise acolo:
