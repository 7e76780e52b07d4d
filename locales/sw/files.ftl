### Reviewed by a native speaker: not yet.

## files: adding photographs, sound and documents, on the phone

files-add = Ongeza picha, sauti au hati
files-limits = Hadi faili { $most }, jumla { $size }.
files-clean = Picha zinasafishwa kwenye simu hii: mahali, wakati na kifaa vinaondolewa, na picha yenyewe tu ndiyo inatumwa. Nyuso, tatuu, vyumba na vibao bado vinaonekana ndani yake.
files-photographs = Ongeza picha
files-others = Ongeza faili nyingine
files-not-loaded = Sehemu hii haikuweza kupakiwa. Tafadhali angalia mtandao wako, ifunge na uifungue tena.
files-list = Ulichoongeza
files-kind-photograph = Picha { $number }
files-kind-recording = Ujumbe wa sauti { $number }
files-kind-sound = Sauti { $number }
files-kind-video = Video { $number }
files-kind-document = Faili { $number }
files-kilobytes = KB { $size }
files-megabytes = MB { $size }
files-working = Subiri kidogo…
files-cleaned = Imesafishwa. Picha yenyewe tu ndiyo itatumwa.
files-inside-photograph = Aina hii ya picha haiwezi kusafishwa hapa. Inaweza kuwa na mahali, wakati na kifaa.
files-inside-sound = Faili hii inaweza kuwa na wakati, kifaa na majina. Sauti za watu zinaweza kutambuliwa.
files-inside-video = Video hii inaweza kuwa na mahali, wakati na kifaa. Nyuso na sauti zinaweza kutambuliwa.
files-inside-document = Faili hii inaweza kuwa na majina na nyakati, hata katika sehemu usizoziona.
files-inside-recording = Iko tayari kutumwa pamoja na maneno yako. Sauti za watu zinaweza kutambuliwa.
files-blocked = Kivinjari chako kinauzuia ukurasa huu kusoma picha, kwa hivyo haiwezi kusafishwa hapa. Tor Browser hufanya hivyo ili kukulinda. Kivinjari kikiuliza, unaweza kuruhusu na ujaribu tena. Isiposafishwa, picha inaweza kuwa na mahali, wakati na kifaa.
files-undecided = Uitume kama ilivyo, au uiache?
files-as-it-is = Itume kama ilivyo
files-leave-out = Iache
files-try-again = Jaribu kuisafisha tena
files-kept-as-it-is = Itatumwa kama ilivyo, pamoja na chochote kilichomo.
files-remove = Ondoa
files-removed = Imeondolewa: { $file }
files-too-many = Hizo ni zaidi ya faili { $most }. Haikuongezwa: { $file }
files-too-big = Hiyo ni zaidi ya jumla ya { $size }. Haikuongezwa: { $file }
files-too-large = Picha hii ni kubwa mno kufunguliwa kwa usalama. Haikuongezwa: { $file }
files-empty = Hakuna kitu kwenye faili hii. Haikuongezwa: { $file }
files-unreadable = Faili hii haikuweza kusomwa. Haikuongezwa: { $file }
files-busy = Faili moja haijawa tayari. Tafadhali subiri kidogo, au simamisha kurekodi.

## files: recording a voice message

files-record = Rekodi ujumbe wa sauti
files-record-hint = Ungependa kuzungumza badala ya kuandika? Sauti inaweza kutambuliwa na watu wanaokujua. Maikrofoni inatumika tu unaporekodi.
files-record-asking = Kivinjari chako kinaweza kuuliza kama ukurasa huu unaweza kutumia maikrofoni.
files-recording = Inarekodi.
files-record-stop = Simamisha kurekodi
files-record-refused = Maikrofoni haikuruhusiwa, kwa hivyo hakuna kilichorekodiwa.
files-record-no-microphone = Hakuna maikrofoni iliyoweza kutumika, kwa hivyo hakuna kilichorekodiwa.
files-record-nothing = Hakuna kilichorekodiwa.

## files: sealing and sending them

files-sealing = { $number } kati ya { $of }: inafunga { $file }
files-sending = { $number } kati ya { $of }: inatuma { $file }
files-waiting = { $number } kati ya { $of }: hakuna mtandao. Itaendelea yenyewe kutoka hapa.
files-sent = { $number } kati ya { $of }: { $file } imetumwa
files-stop = Acha kutuma
files-cancelled = Umeisimamisha. Hakuna kinachohesabiwa kuwa kimetumwa hadi vyote vifike. Vyote bado vipo kwenye ukurasa huu.
files-no-connection = Mtandao umekatika. Vyote bado vipo kwenye ukurasa huu: tafadhali jaribu tena, na itaendelea kutoka hapo.
files-token = Ukurasa huu umekuwa wazi kwa muda mrefu. Vyote bado vipo: tafadhali tuma mara moja zaidi.
files-period = Funguo zimebadilika. Vyote bado vipo kwenye ukurasa huu: tafadhali tuma mara moja zaidi.
files-over-budget = Faili nyingi mno zinafika kwa sasa. Unaweza kutuma bila faili, au ujaribu tena baada ya saa moja. Vyote bado vipo kwenye ukurasa huu.
files-refused = Faili hazikukubaliwa. Unaweza kutuma bila hizo. Vyote bado vipo kwenye ukurasa huu.

## files: on the form, where no script runs

form-files = Ongeza picha, sauti au hati
form-files-most = Hadi faili { $most }, jumla MB { $megabytes }
form-files-clean = Picha zinatengenezwa upya kwenye seva hii kabla ya kufungwa: mahali, wakati na kifaa vinaondolewa, na picha yenyewe tu ndiyo inabaki. Nyuso, tatuu, vyumba na vibao bado vinaonekana ndani yake.
form-files-as-they-are = Tuma faili nyingine kama zilivyo. Zinaweza kuwa na mahali, wakati, kifaa na majina, na sauti za watu zinaweza kutambuliwa.
form-files-again = Maandishi yako yamehifadhiwa kwenye ukurasa. Tafadhali chagua faili tena.
form-files-busy = Mambo mengi mno yanafika kwa sasa, kwa hivyo faili zako hazikupokelewa. Maandishi yako bado yapo. Tafadhali chagua faili tena na utume mara moja zaidi.
form-files-too-large = Faili zako ni zaidi ya jumla ya MB { $megabytes }, na hakuna kilichotumwa. Maandishi yako bado yapo. Tafadhali chagua faili chache au ndogo zaidi, au utume bila faili.
form-files-too-many = Hizo zilikuwa zaidi ya faili { $most }, na hakuna kilichotumwa. Maandishi yako bado yapo. Tafadhali chagua faili tena.
form-files-not-cleaned = Faili moja haiwezi kusafishwa: si picha ya aina tunayoijua, au ina zaidi ya pikseli milioni { $megapixels }. Hakuna kilichotumwa. Inaweza kuwa na mahali, wakati, kifaa na majina, na sauti za watu zinaweza kutambuliwa. Maandishi yako bado yapo. Tafadhali chagua faili tena: iache hiyo, au weka alama “Tuma faili nyingine kama zilivyo”.
form-files-not-taken = Faili haziwezi kupokelewa hapa, na hakuna kilichotumwa. Maandishi yako bado yapo. Unaweza kuyatuma bila faili.
