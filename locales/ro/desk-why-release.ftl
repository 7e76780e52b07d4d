### Reviewed by a native speaker: not yet.

## Why nothing is published. The first two follow on one another: what would be told, and where.

desk-why-release-tells = nimic nu s-a semnat și nu s-a trimis: alături de tot ce a publicat această rețea, aceste cifre ar lăsa să se afle un număr mic: { $where }. Nu le publicați și întrebați cine le-a făcut
desk-why-release-tells-already = nimic nu s-a semnat și nu s-a trimis: cifre deja publice lasă să se afle un număr mic: { $where }. Retrageți întâi acel tabel, la „{ desk-correct-title }”, și vorbiți cu cine l-a semnat și cu garanții. Cifrele altor relatări pot fi publicate după aceea
desk-why-release-at = { $release }, tabelul { $table }, la { $cells }
desk-why-release-at-since = împreună cu { $since }, din { $release }: tabelul { $table }, la { $cells }
desk-why-release-cells = { $cells } și încă { $more }
desk-why-release-cohort = publicația { $number } (cohorta { $cohort }, { $label })
desk-why-release-year = publicația { $number } (anul { $label })
desk-why-release-year-not-over = anul { $year } nu poate fi adunat încă: o cohortă a lui este încă deschisă sau nepublicată, ori niciuna nu a început în el
desk-why-release-no-year = anul { $year } a fost deja publicat, sau cohortele lui nu pot fi adunate în cifre care să fie sigure alături de ale lor
desk-why-release-none = nu există publicația { $address }
desk-why-release-no-table = publicația nu are (sau nu mai are) tabelul { $table }
desk-why-release-nothing-corrected = nu s-ar corecta nimic: retrageți un tabel sau schimbați cuvintele din desk.toml ori din chestionar
desk-why-release-practice = această rețea este pentru exersare: așa spun anunțurile ei, și nimic din ea nu se numără vreodată în statistici
desk-why-release-too-few = relatări acceptate care așteaptă să fie publicate: { $accepted }; o publicație cere cel puțin { $fewest }, mai devreme sau nu, ca nimeni să nu poată fi recunoscut
desk-why-release-quarter = trimestrul acestei cohorte se încheie la { $day }; publicați după acea zi sau spuneți de ce să nu așteptați (motivul se publică)
desk-why-release-not-a-releaser = nu puteți semna publicații: anunțul rețelei nu numește cheia dumneavoastră
desk-why-release-particulars = desk.toml nu spune cine publică și ce zonă este acoperită, în fiecare dintre aceste limbi: { $languages }
desk-why-release-closed = cohorta { $cohort } este sigilată pentru o perioadă pe care nu o puteți citi, așa că nimeni de aici nu poate spune ce relatări a numărat; rugați un membru care poate
desk-why-release-manifest = lista cohortei { $cohort } nu se susține: { $why }
desk-why-release-kept-key = cheia de rotunjire pe care acest birou o păstrează pentru cohorta deschisă nu se deschide sau nu este semnată de dumneavoastră; aflați cine a schimbat dosarul. Fără { $file } în el, cifrele se trag din nou
desk-why-release-unsigned = lista cohortei { $cohort } nu este semnată de nimeni care are dreptul să publice
desk-why-release-misfit = răspunsul unei relatări la { $question } nu se potrivește cu chestionarul; nu s-a numărat nimic
desk-why-release-questionnaire = acest birou nu are chestionarul cohortei
desk-why-release-refused = ce a publicat această rețea nu se susține, începând cu publicația { $number }: { $why }
desk-why-release-not-releasable = din aceste tabele nu se poate face o publicație: { $why }
desk-why-release-together = împreună cu cifrele de la { $networks }, cele pentru { $question } ar lăsa să se afle un număr mic: această cohortă nu conține aproape nimic în afară de ce a fost transmis. Publicați-o când va avea și atâtea relatări din altă parte: { $fewest }
desk-why-release-receiver = împreună cu cifrele de la { $network }, căreia această rețea i-a transmis relatări, cele pentru { $question } ar lăsa să se afle un număr mic; ele nu se publică
desk-why-release-unknown-origin = această cohortă nu conține aproape nimic în afară de relatări marcate { $tag }, iar rețeaua care le-a transmis nu este partener pe acest birou; „corncrake desk partner add” o înscrie, ca cifrele ei și ale noastre să poată fi verificate împreună
desk-why-release-partner = cifrele unei rețele partenere: { $why }
desk-why-release-not-the-same = această publicație nu este ce iese din cohorta înghețată; nu o semnați și întrebați cine a făcut-o
desk-why-release-stopped = a fost oprit înainte de a se termina; nimic nu s-a semnat și nu s-a trimis
desk-why-release-no-room = această publicație are atâtea semnături câte pot fi, și prea puține dintre ele contează
desk-why-release-does-not-open = cohorta înghețată { $cohort } nu se mai deschide cu cheile dumneavoastră, așa că nu s-a trimis nimic; sincronizați și încercați din nou
desk-why-release-overtaken = alt birou a înghețat această cohortă sau a publicat între timp; sincronizați și priviți din nou
