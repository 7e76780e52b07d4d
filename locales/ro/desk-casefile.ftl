### Reviewed by a native speaker: not yet.

## desk-casefile: one report, printed

desk-casefile-title = Dosar: relatarea { $report }
desk-casefile-practice = Exercițiu: nimic din ce este aici nu s-a întâmplat
desk-casefile-secret = Confidențial
desk-casefile-keep = La fel de sensibil ca povestea însăși: cine cunoaște persoana o poate recunoaște aici și fără niciun nume. Dați-l numai celor care au nevoie de el pentru această persoană și cu acordul ei. Distrugeți-l după ce nu mai este nevoie de el.
desk-casefile-network = Rețeaua
desk-casefile-arrived = Sosită în
desk-casefile-made = Făcut la
desk-casefile-stands = Decizia
desk-casefile-undecided = Încă nu a decis nimeni
desk-casefile-accepted = Acceptată
desk-casefile-rejected = Respinsă
desk-casefile-junk = Spam
desk-casefile-duplicate = Duplicat al relatării { $report }
desk-casefile-closed = Încheiată: nu mai este nimic de făcut
desk-casefile-reopened = Deschisă din nou
desk-casefile-tags = Etichete
desk-casefile-answers = Răspunsuri
desk-casefile-recoded = Codificat de un analist. Persoana răspunsese:
desk-casefile-no-answer = fără răspuns
desk-casefile-words = În cuvintele persoanei
desk-casefile-words-left-out = Cuvintele persoanei nu sunt în acest dosar.
desk-casefile-no-words = Persoana nu a scris nimic cu propriile cuvinte.
desk-casefile-redacted = Unele părți sunt înnegrite. Lungimea unei bare nu spune nimic despre ce era acolo.
desk-casefile-hidden = înnegrit
desk-casefile-not-redacted = Nu s-a înnegrit nimic. Aceste cuvinte pot numi oameni.
desk-casefile-verified = Ce o confirmă
desk-casefile-outcomes = Ce a urmat
desk-casefile-nothing-yet = Încă nu s-a notat nimic.
desk-casefile-history = Ce s-a făcut
desk-casefile-by = analistul { $number }
desk-casefile-no-more = nu mai este valabil
desk-casefile-history-recode = { $question } se numără ca { $codes }
desk-casefile-history-as-sent = { $question } se numără cum a fost trimis
desk-casefile-not-here = Mesajele, fișierele atașate și notele analiștilor nu fac parte din acest dosar, și nici numele analiștilor.
