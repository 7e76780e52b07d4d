### Reviewed by a native speaker: not yet.

## The page of one report

desk-report-title = Ripoti { $id }
desk-report-steps = Ripoti zilizo kabla na baada ya hii
desk-report-list = Ripoti zote
desk-report-before = Ripoti iliyotangulia
desk-report-after = Ripoti inayofuata
desk-report-acts = Kinachoweza kufanywa
desk-report-to-acts = Amua
desk-report-came = Ilifika { $day }.
desk-report-looked-after = Inashughulikiwa na { $who }.
desk-report-is-closed = Imekamilika: hakuna kilichobaki kufanywa.
desk-report-is-new = Bado hakuna aliyeiamulia.
desk-report-is-aside = Imewekwa kando.
desk-report-is-accepted = Imekubaliwa na { $who }.
desk-report-is-rejected = Imekataliwa na { $who }.
desk-report-is-junk = Imewekwa alama ya taka na { $who }.
desk-report-is-duplicate = Imewekwa alama kuwa marudio ya ripoti { $of }.
desk-report-is-counted = Imehesabiwa katika toleo { $cohort }.
desk-report-counted-stays = Toleo { $cohort } limeihesabu, na halibadiliki, lolote litakaloamuliwa sasa.
desk-report-aside = Imewekwa kando: { $why }.
desk-report-aside-misfiled = Imewekwa kando: imewekwa chini ya kipindi kisicho chake.

## Before reading

desk-report-tells = Ripoti hii inazungumzia
desk-report-minor = Huenda inahusu mtu aliye chini ya miaka 18.
desk-report-unfold = Onyesha maneno
desk-distress-violence = mtu aliyepigwa au kuumizwa
desk-distress-sexual = ukatili wa kingono
desk-distress-torture = kuteswa
desk-distress-suicide = kujiua
desk-distress-overdose = kuzidisha dozi (overdose)
desk-distress-death = kifo
desk-minor-age = Jibu la swali la umri linasema hivyo.
desk-minor-taken = Majibu yanasema kwamba mtoto alichukuliwa, au haki za familia zilikiukwa.
desk-minor-words = Maneno yanaonekana kumzungumzia mtoto au kijana.

## The words

desk-report-story = Kwa maneno yake mwenyewe
desk-report-no-words = Aliyeripoti hakuandika kitu zaidi ya majibu.
desk-report-answers-only = Wewe unasoma majibu tu. Anayesoma maneno anayaona hapa.
desk-report-story-destroyed = Alichoandika na kuambatisha aliyeripoti kiliharibiwa { $day }, kama kanuni ya mtandao huu inavyosema (tangazo { $notice }). Majibu bado yapo hapa.
desk-report-marks =
    { PLURAL($count) ->
        [one] Onyesha alama mahali pamoja panapoweza kumtaja mtu
       *[other] Onyesha alama mahali { $count } panapoweza kumtaja mtu
    }
desk-span-email = huenda ni anwani ya barua pepe
desk-span-link = huenda ni kiungo
desk-span-handle = huenda ni jina la kwenye mtandao wa kijamii au programu ya ujumbe
desk-span-address = huenda ni anwani
desk-span-document = huenda ni nambari ya hati
desk-span-date = huenda ni siku au saa
desk-span-phone = huenda ni nambari ya simu
desk-span-plate = huenda ni nambari ya gari
desk-span-name = huenda ni jina

## The answers

desk-report-answers = Majibu
desk-report-no-questionnaire = Dawati hili halina orodha ya maswali yaliyojibiwa, au ripoti haifunguki.
desk-report-silent =
    { PLURAL($count) ->
        [one] Swali moja lilirukwa
       *[other] Maswali { $count } yalirukwa
    }
desk-report-no-answer = Hakuna jibu
desk-report-counts-as = Inahesabiwa hivi, kama { $who } alivyoiweka:
desk-report-as-sent = Alichotuma aliyeripoti:
desk-report-recode = Weka jibu jingine
desk-report-recode-to = Hesabu jibu hili kama
desk-report-recode-save = Hesabu hivi
desk-report-recode-as-sent = Hesabu kilichotumwa
desk-report-month = Mwezi, kama mwaka na mwezi

## Files

desk-report-files = Zilizoambatishwa
desk-report-file = Faili { $number }
desk-report-fetch = Leta zinazokosekana kutoka kwenye seva
desk-report-not-here = bado haijaletwa
desk-report-save = Hifadhi…
desk-report-is-picture = picha
desk-report-is-sound = sauti
desk-report-is-video = video
desk-report-is-pdf = PDF
desk-report-is-other = faili ya aina nyingine
desk-report-kilobytes = KB { $size }
desk-report-megabytes = MB { $size }
desk-unsafe-other = Kilichomo si kile inachosema kuwa.
desk-unsafe-markup = Ina HTML au SVG, ambayo inaweza kuendesha programu na kuwasiliana na nje inapofunguliwa.
desk-unsafe-hidden = Faili nyingine imefichwa nyuma yake au ndani yake.
desk-unsafe-macros = Ni hati ambayo programu (macro) zinaweza kufichwa ndani yake.
desk-unsafe-pdf = Ni PDF inayoweza kuendesha kitu au kubeba faili nyingine.
desk-unsafe-program = Ni programu.
desk-file-do-not-open = Usifungue faili hii.
desk-file-unsafe-name = Inahifadhiwa kwa mwisho .unsafe, ili programu yoyote isiifungue yenyewe.
desk-file-in-the-open = Ikihifadhiwa, inabaki wazi kwenye kompyuta hii. Yeyote anayetumia kompyuta anaweza kuisoma.
desk-file-offline = Iangalie kwenye kompyuta isiyounganishwa na intaneti, au usiiangalie kabisa.
desk-file-not-cleaned = Haikusafishwa: ndani yake inaweza kusema ilitengenezwa wapi, lini na nani.
desk-file-delete = Ifute ukimaliza, na umwage pipa la taka.
desk-file-save = Hifadhi faili
desk-file-back = Rudi kwenye ripoti

## Letters

desk-report-letters = Ujumbe na majibu
desk-report-no-letters = Aliyeripoti hajaandika tena.
desk-report-wrote = { $day }: aliyeripoti aliandika tena
desk-report-replied = { $day }: { $who } alijibu
desk-report-awaits = Aliyeripoti anasubiri jibu.
desk-report-awaits-perhaps = Aliyeripoti aliandika siku ya jibu la mwisho, na huenda anasubiri jingine.
desk-report-reply = Jibu
desk-report-cannot-reply = Huwezi kujibu: { $why }.
desk-report-reply-text = Jibu lako
desk-report-reply-careful = Aliyeripoti anaweza kuwa hatarini, na wengine wanaweza kusoma simu yake. Usiombe chochote kinachoweza kumfichua, na usitaje mahali pa kukutana. Wachambuzi wengine wanaosoma maneno wanaona jibu lako pamoja na jina lako.
desk-report-reply-look = Lisome tena
desk-report-reply-check = Haya ndiyo atakayosoma aliyeripoti
desk-report-reply-final = Linatumwa kwa jina la mtandao na haliwezi kurudishwa. Kama hujasawazisha leo, fanya hivyo kwanza: huenda mtu mwingine ameshajibu.
desk-report-reply-send = Tuma
desk-report-reply-change = Badilisha
desk-report-reply-drop = Acha, na urudi kwenye ripoti
desk-report-reply-uncertain = Haijulikani kama limetumwa. Tuma maneno yale yale tena: kwa siku moja, yanakuwa jibu moja.

## Acts

desk-report-decide = Amua
desk-report-accept = Kubali
desk-report-reject = Kataa
desk-report-junk = Taka
desk-report-duplicate = Inasema jambo lile lile kama ripoti nyingine
desk-report-duplicate-of = Nambari ya ripoti nyingine
desk-report-duplicate-save = Weka alama ya marudio
desk-report-duplicate-itself = ripoti haiwezi kuwa marudio yake yenyewe
desk-report-duplicate-unknown = hakuna ripoti yenye nambari hii kwenye dawati hili
desk-report-no-choice = hakuna kilichochaguliwa
desk-report-no-change = alama hizi zipo tayari
desk-report-assign = Anayeishughulikia
desk-report-assign-save = Weka
desk-report-assign-me = Mimi
desk-report-nobody = hakuna mtu
desk-report-tags = Lebo
desk-report-tag-new = Lebo mpya
desk-report-tag-save = Ongeza
desk-report-tag-off = Toa lebo { $tag }
desk-report-tag-hint = Neno lako moja. Usimtaje mtu kwa lebo: kila mtu kwenye madawati anaiona.
desk-report-marks-save = Hifadhi
desk-report-verified = Kinachoithibitisha
desk-report-verified-hint = Weka alama kwenye yaliyo kweli.
desk-report-verified-spoke = tulizungumza na aliyeripoti
desk-report-verified-document = hati, picha au rekodi
desk-report-verified-witness = mtu mwingine alikuwepo
desk-report-verified-public-record = ipo kwenye kumbukumbu za umma
desk-report-verified-other-report = ripoti nyingine inasimulia tukio lile lile
desk-report-outcome = Matokeo yake
desk-report-outcome-hint = Weka alama kwenye yaliyotokea.
desk-report-outcome-complaint-filed = malalamiko yaliwasilishwa
desk-report-outcome-complaint-upheld = malalamiko yalikubaliwa
desk-report-outcome-complaint-refused = malalamiko yalikataliwa
desk-report-outcome-legal-aid = wakili au msaidizi wa kisheria aliichukua
desk-report-outcome-referred = aliyeripoti aliunganishwa na mtu anayesaidia
desk-report-outcome-remedy = kilichochukuliwa au kunyimwa kilitolewa
desk-report-outcome-apology = mtu aliomba radhi
desk-report-outcome-nothing-wanted = aliyeripoti hakutaka lolote lifanywe
desk-report-outcome-nothing-possible = hakuna kilichowezekana
desk-report-close = Kamilisha: hakuna kilichobaki kufanywa
desk-report-reopen = Fungua tena

## What was done just now

desk-report-did-accept = Imekubaliwa.
desk-report-did-reject = Imekataliwa.
desk-report-did-junk = Imewekwa alama ya taka.
desk-report-did-duplicate = Imewekwa alama ya marudio.
desk-report-did-tag = Lebo imewekwa.
desk-report-did-untag = Lebo imetolewa.
desk-report-did-mark = Imehifadhiwa.
desk-report-did-assign = Imehifadhiwa.
desk-report-did-close = Imekamilishwa.
desk-report-did-reopen = Imefunguliwa tena.
desk-report-did-recode = Sasa inahesabiwa hivyo. Kilichotumwa kinabaki kama kilivyo.
desk-report-did-fetch = Vyote vilivyoambatishwa viko hapa.
desk-report-fetch-lost = Faili { $number } haikufika: seva haina faili hiyo. Huenda bado iko njiani, au ilipotea huko. Jaribu tena baadaye, na mwambie anayeendesha seva.
desk-report-fetch-later = Faili { $number } haikufika: seva haipatikani, au haiwezi kuzifikia faili zake kwa sasa. Hakuna kilichopotea; jaribu tena baadaye.
desk-report-fetch-failed = Faili { $number } haikufika: { $why }.
desk-report-did-reply = Limetumwa. Aliyeripoti atalipata kwa risiti yake.

## What was done, in order

desk-report-history = Kilichofanyika
desk-report-no-history = Bado hakuna aliyefanya chochote nayo.
desk-history-accept = aliikubali
desk-history-reject = aliikataa
desk-history-junk = aliiwekea alama ya taka
desk-history-undecided = alifungua tena uamuzi
desk-history-duplicate = aliiwekea alama kuwa marudio ya ripoti { $of }
desk-history-mark = aliweka:
desk-history-unmark = alitoa:
desk-history-recode = aliweka jibu jingine:
desk-history-as-sent = aliacha jibu lihesabiwe kama lilivyotumwa:
desk-history-no-answer = aliacha swali lihesabiwe kuwa halikujibiwa:
desk-history-assign = alimpa { $who }
desk-history-nobody = hakumpa mtu
desk-history-close = aliikamilisha
desk-history-reopen = aliifungua tena
desk-history-note = aliandika dokezo
desk-history-quote = alipendekeza nukuu
desk-history-approve = alisema kama nukuu inaweza kuchapishwa
desk-history-take-back = aliondoa dokezo au nukuu
desk-history-put-back = alirudisha dokezo au nukuu
desk-history-ask = alimwuliza aliyeripoti jambo
desk-history-ask-no-more = hasubiri tena jibu la aliyeripoti
desk-history-no-quotes = aliandika kwamba aliyeripoti hataki kunukuliwa
desk-history-quotes-again = aliandika kwamba aliyeripoti anaweza kunukuliwa
