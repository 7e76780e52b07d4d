### Reviewed by a native speaker: not yet.
### Off until an operator turns it on by name. Swahili as in Kenya.
###
### Words that stay the same: report = ripoti, receipt = risiti, sealed = imefungwa kwa muhuri,
### harm reduction = kupunguza madhara.

## form: what is wrong with an answer

form-problem-missing = Tafadhali jibu swali hili.
form-problem-unknown-question = Swali hili haliulizwi tena. Tafadhali pitia majibu yako tena.
form-problem-not-a-choice = Tafadhali chagua kutoka kwenye orodha.
form-problem-only-one = Tafadhali chagua jibu moja tu.
form-problem-too-many =
    { PLURAL($max) ->
        [one] Tafadhali chagua jibu moja tu.
       *[other] Tafadhali chagua majibu yasiyozidi { $max }.
    }
form-problem-not-a-month = Tafadhali chagua mwezi kutoka kwenye orodha.
form-problem-month-out-of-range = Tafadhali chagua mwezi kutoka kwenye orodha.
form-problem-too-long =
    { PLURAL($max) ->
        [one] Tafadhali fupisha hadi herufi moja.
       *[other] Tafadhali fupisha hadi herufi { $max }.
    }

## form: when it happened

form-when-older = zamani zaidi
form-when-ongoing = bado inaendelea

## error: what is said instead of the page that was asked for

error-bad-request = Ombi hilo halikueleweka.
error-unauthorized = Lazima uwe umeingia ili kufanya hivi.
error-forbidden = Hili haliruhusiwi.
error-cross-site = Fomu hii ilitumwa kutoka tovuti nyingine, kwa hivyo haikupokelewa. Tafadhali fungua ukurasa wenyewe na uitume kutoka hapo.
error-not-found = Hakuna ukurasa hapa.
error-method-not-allowed = Ukurasa huu hauwezi kutumiwa kwa njia hiyo.
error-too-slow = Mtandao ulikuwa wa polepole sana na hakuna kilichohifadhiwa. Tafadhali rudi nyuma na ujaribu tena.
error-conflict = Hili linapingana na kilichopo hapa tayari. Hakuna kilichobadilishwa.
error-too-large = Hii ni zaidi ya kinachoweza kutumwa kwa mara moja. Hakuna kilichohifadhiwa.
error-unsupported-type = Aina hii ya data haikubaliwi.
error-internal = Kuna hitilafu upande wetu. Hakuna kilichohifadhiwa. Tafadhali rudi nyuma na ujaribu tena.
error-unavailable = Hili haliwezekani sasa hivi. Hakuna kilichohifadhiwa. Tafadhali jaribu tena baadaye.

## form: the page on which a report is made

form-title = Tuambie kilichotokea
form-language = Lugha
form-practice = Hii ni ya mazoezi. Unachoandika hapa hakisomwi kama ripoti. Usiandike kuhusu watu halisi.
form-intro = Sisi ni { $network }. Kama wewe au mtu unayemjua alitendewa vibaya kwa sababu ya kutumia dawa za kulevya, tafadhali tuambie. Hakuna jina, hakuna akaunti, kama dakika tatu. Ruka swali lolote ukitaka.
form-intro-names = Tafadhali usiandike majina, anwani wala nambari za simu, zako au za watu wengine.
form-who-reads = Ni watu tunaowaamini kwa kazi hii tu wanaoweza kusoma ripoti yako. Seva hii inaiona kwa muda mfupi tu, inapoifunga kwa muhuri; baada ya hapo haiwezi kuifungua tena.
form-who-reads-more = Nani anaweza kuona nini
form-who-reads-server = Ripoti yako inasafiri kwa njia iliyosimbwa. Seva inaifunga kwa muhuri papo hapo, kwenye kumbukumbu yake, kwa funguo ambazo yenyewe haina, na inahifadhi tu ripoti iliyofungwa. Mtu ambaye angeiteka seva wakati huo huo angeweza kuisoma.
form-who-reads-trace = Tunahifadhi siku ilipofika, si saa; hatuhifadhi anwani yako ya intaneti, chochote kuhusu simu yako, wala vidakuzi (cookies). Anayekupa intaneti anaweza kuona kwamba ulitembelea tovuti hii, si ulichoandika. Tor Browser huficha hata hilo.
form-who-reads-phone = Hatuwezi kusafisha simu yako. Historia yake inaweza kuonyesha ukurasa huu na kibodi yake inaweza kukumbuka maneno. Dirisha la faragha huacha alama chache.
form-who-reads-other-way = Kama hili ni hatari sana kwako, tafadhali tuambie kwa njia nyingine.
form-help = Unahitaji msaada sasa?
form-needed = (lazima)
form-choose = Chagua, au acha wazi
form-choose-any = Chagua yote yanayofaa.
form-choose-up-to =
    { PLURAL($max) ->
        [one] Chagua moja tu.
       *[other] Chagua hadi { $max }.
    }
form-text-limit = Hadi herufi { $max }.
form-month =
    { $month ->
        [1] Januari
        [2] Februari
        [3] Machi
        [4] Aprili
        [5] Mei
        [6] Juni
        [7] Julai
        [8] Agosti
        [9] Septemba
        [10] Oktoba
        [11] Novemba
       *[12] Desemba
    } { $year }
form-before-sending = Ukituma, utapata risiti: nambari ya kukuwezesha kurudi kwenye ripoti yako.
form-send = Tuma ripoti
form-wrong = Bado haijatumwa. Tafadhali angalia tena:
form-wrong-short = Bado haijatumwa
form-again-stale = Bado haijatumwa. Ukurasa huu ulikuwa wazi kwa muda mrefu, au umetumiwa mara kadhaa. Yote uliyoandika bado yapo: tafadhali bonyeza “Tuma ripoti” mara moja zaidi.
form-again-not-saved = Ripoti yako haikuhifadhiwa.
form-again-not-saved-what-now = Kosa ni letu, si lako. Yote uliyoandika bado yapo kwenye ukurasa huu: tafadhali bonyeza “Tuma ripoti” tena baada ya dakika moja. Kama ilihifadhiwa, haitahesabiwa mara mbili.
form-not-taking = { $network } haipokei ripoti kwa sasa
form-ended = { $network } umefungwa na haupokei ripoti tena
form-ended-what = Hakuna anayesoma wala kujibu chochote hapa tena. Kwa risiti yako bado unaweza kuondoa ripoti uliyotuma.
form-again-not-taking = Ripoti yako haikuhifadhiwa. Yote uliyoandika bado yapo kwenye ukurasa huu, kama unataka kuweka nakala yako mwenyewe.
form-privacy = Kuhusu faragha yako
form-privacy-responsible = Nani anawajibika
form-privacy-kept = Inahifadhiwa kwa muda gani
form-privacy-rule-words =
    { PLURAL($months) ->
        [one] Kwa kanuni ya mtandao huu, maneno yako, ujumbe na faili zako vinapaswa kuharibiwa takriban mwezi mmoja baada ya kuvituma.
       *[other] Kwa kanuni ya mtandao huu, maneno yako, ujumbe na faili zako vinapaswa kuharibiwa takriban miezi { $months } baada ya kuvituma.
    }
form-privacy-rule-rest =
    { PLURAL($months) ->
        [one] Sehemu nyingine ya ripoti yako inapaswa kuharibiwa takriban mwezi mmoja baada ya kuituma.
       *[other] Sehemu nyingine ya ripoti yako inapaswa kuharibiwa takriban miezi { $months } baada ya kuituma.
    }
form-privacy-rule-stays = Majibu yako yanahifadhiwa bila hayo.
form-privacy-rule-copies = Nakala ambazo wengine wamefanya kufikia wakati huo, na yaliyochapishwa, haziko chini ya kanuni hii.
form-privacy-rights = Haki zako
form-statistics = Yale ambayo wengine wameripoti
form-choose-network = Unataka kumripotia nani?

## receipt: what a reporter gets, and comes back with

receipt-title = Asante. Ripoti yako imehifadhiwa.
receipt-this = Hii ni risiti yako:
receipt-write = Tafadhali iandike sasa. Inaonyeshwa mara hii moja tu, na hakuna anayeweza kuitengeneza tena.
receipt-for = Kwa risiti hii unaweza kurudi: kuona kwamba ripoti yako ipo, kusoma tunachojibu, kuandika tena, au kuiondoa.
receipt-finder = Mtu yeyote atakayeipata anaweza kufanya hivyo pia, na atajua kwamba mtu fulani alituma ripoti. Haionyeshi ulichoandika. Iweke mahali unapoangalia wewe tu, na usiandike kando yake ni ya nini.
receipt-lost = Ukiipoteza, ripoti yako bado inahesabiwa. Ila hutaweza kurudi kwake.
receipt-next = Watu tunaowaamini kwa kazi hii watasoma ripoti yako na kuihesabu pamoja na nyingine. Tunachapisha tu takwimu ambazo hakuna mtu anayeweza kutambuliwa ndani yake.
receipt-leave = Ukishaiandika, funga ukurasa huu.
receipt-another = Tuma ripoti nyingine
receipt-back = Rudi kwenye fomu
receipt-find = Umeshatuma ripoti?
receipt-find-label = Risiti yako
receipt-find-hint = Tarakimu 30. Nafasi kati yake si muhimu.
receipt-find-do = Itafute
receipt-find-title = Risiti yako
receipt-found = Ripoti yako ipo hapa, imefungwa kwa muhuri.
receipt-missing = Hakuna ripoti kwa risiti hii. Huenda imeshaondolewa, au ilitumwa kwa wengine.
receipt-malformed = Hizi si tarakimu 30 za risiti. Huenda moja si sahihi: tafadhali zilinganishe tena.
receipt-withdraw = Ondoa ripoti yangu
receipt-withdraw-what = Ukiiondoa, inafutwa kabisa kwenye seva hii; nakala za akiba hupotea zinapobadilishwa. Watu walioisoma tayari wanaambiwa. Takwimu zilizochapishwa tayari zinabaki kama zilivyo.
receipt-withdrawn = Umeondoa ripoti yako. Imefutwa kwenye seva hii.

## site: what the public sees

site-title = Takwimu
site-newest = Takwimu mpya zaidi
site-releases = Matoleo yote
site-back = Takwimu zote za toleo hili
site-form = Ripoti jambo lililotokea
site-language = Lugha
site-none = Bado hakuna kilichochapishwa.
site-none-why = Takwimu za kwanza zitaonekana ripoti zisizopungua 30 zikishasomwa na kukubaliwa.
site-lead = Watu waliripoti yaliyowapata. Hizi ni takwimu za ripoti zote zilizokubaliwa kwa pamoja, zilizochapishwa na { $publisher }.
site-caveat = Ripoti ambazo watu walichagua kutuma. Zinaonyesha yanayotokea, si mara ngapi yanatokea. Zimekadiriwa; [c] imefichwa ili kulinda walioripoti.
site-day =
    { $day } { $month ->
        [1] Januari
        [2] Februari
        [3] Machi
        [4] Aprili
        [5] Mei
        [6] Juni
        [7] Julai
        [8] Agosti
        [9] Septemba
        [10] Oktoba
        [11] Novemba
       *[12] Desemba
    } { $year }
site-cohort = Ripoti zilizokubaliwa { $from } hadi { $to }
site-about-reports = ripoti kama { $total }
site-early = Kundi hili lilifungwa kabla ya wakati wake: { $reason }
site-not-answered = Halikujibiwa

## site: the finding

site-finding = Jibu lililotolewa mara nyingi zaidi lilikuwa “{ $answer }”: katika ripoti kama { $count } kati ya ripoti kama { $total }.
site-finding-percent = Jibu lililotolewa mara nyingi zaidi lilikuwa “{ $answer }”: katika ripoti kama { $count } kati ya ripoti kama { $total } (asilimia { $percent }).
site-finding-tie = Kati ya ripoti kama { $total }, majibu haya yalitolewa mara nyingi zaidi: { $answers }. Kwa kuwa nambari zimekadiriwa, haijulikani lipi linaongoza.
site-finding-named = “{ $answer }”, kama { $count }
site-finding-spread = Hakuna jibu linalojitokeza kati ya ripoti kama { $total }.
site-finding-few = Karibu hakuna ripoti kati ya kama { $total } iliyojibu swali hili.
site-finding-none = Hakuna takwimu ya swali hili inayoweza kuonyeshwa bila kufichua mengi kuhusu ripoti moja moja.

## site: chart and table

site-chart = Mihimili: idadi ya ripoti kwa kila jibu, iliyokadiriwa kwa mafungu ya tano. Mstari mzima ni ripoti zote.
site-bar = kama ripoti { $count } kati ya kama { $total }
site-bar-percent = kama ripoti { $count } kati ya kama { $total }, asilimia { $percent }
site-bar-withheld = [c], imefichwa ili kulinda walioripoti
site-column-answer = Jibu
site-column-reports = Ripoti
site-column-percent = %
site-row-total = Ripoti zote
site-table = Takwimu zile zile kwenye jedwali
site-table-note = Kila nambari inagawanyika kwa tano na haitofautiani na idadi halisi kwa zaidi ya nne. Kila mstari ulikadiriwa peke yake, kwa hivyo jumla inaweza isilingane.

## site: about the figures

site-about = Kuhusu takwimu hizi
site-fact-n = Idadi ya ripoti (n)
site-fact-n-value = kama { $total }, pamoja na zile zilizoruka swali hili
site-fact-period = Kipindi
site-fact-period-value = zilikubaliwa { $from } hadi { $to }
site-fact-area = Eneo
site-fact-publisher = Imechapishwa na
site-fact-issued = Ilichapishwa tarehe
site-fact-licence = Leseni
site-fact-licence-value = Creative Commons Attribution 4.0: huru kutumia na kusambaza ukitaja chanzo
site-fact-release = Toleo
site-fact-release-value = nambari { $number }, kundi { $cohort }
site-fact-questionnaire = Orodha ya maswali, toleo
site-fact-hash = Alama ya kidole ya toleo
site-revisions = Marekebisho
site-revisions-text = Takwimu iliyochapishwa haibadilishwi kamwe, na hakuna ripoti inayohesabiwa mara mbili: kila toleo linahesabu ripoti zilizokubaliwa katika kipindi chake. Ripoti zilizoondolewa baadaye zinabaki katika takwimu zilipohesabiwa, na maudhui yake yanafutwa. Toleo jipya zaidi la mtandao huu ni nambari { $newest }.

## site: citing and downloading

site-cite = Jinsi ya kunukuu
site-cite-short = Fupi
site-cite-full = Kamili
site-cite-bibtex = BibTeX
site-cite-as-full = { $publisher } ({ $year }). { $title } Ripoti zilizokubaliwa { $from } hadi { $to }, { $area }; n kama { $total }. Toleo { $number }, { $issued }. { $address }. CC BY 4.0.
site-cite-as-short = { $publisher } ({ $year }), toleo { $number }, “{ $question }”
site-permalink = Ukurasa huu, daima
site-latest = Takwimu mpya zaidi kila wakati
site-downloads = Pakua
site-download-csv = Jedwali hili kwa lahajedwali (CSV)
site-download-json = Jedwali hili kwa programu (JSON)
site-download-release = Toleo lote (JSON)
site-download-note = Toleo pamoja na saini zake
site-download-proof = Yote yanayohitajika kulithibitisha
site-check = Thibitisha mwenyewe
site-check-text = Ukurasa huu ulitengenezwa kutoka toleo lililotiwa saini, baada tu ya saini zake na nafasi yake katika mlolongo wa matoleo kuthibitishwa. Mtu yeyote anaweza kurudia hilo kutoka popote, bila kuiamini seva hii:
site-check-root = Linganisha alama ya kidole ya mzizi inayoonyeshwa na ile ambayo { $publisher } anakupa kwa njia nyingine.

## site: held back

site-quarter = { $year }, robo ya { $quarter }
site-none-noted = Hakuna kilichoandikwa hadi sasa
site-held = Yalipangwa, hayajachapishwa
site-held-pair = { $question } — kwa: { $by }
site-held-few = Ripoti ni chache mno kwa majedwali yanayounganisha maswali mawili. Yanaanza na 300.
site-held-unsafe = Hazikupatikana nambari zilizokadiriwa zinazomlinda kila mtu. Ni afadhali tusichapishe chochote kuliko kuchapisha kupita kiasi.

## site: the method

site-method = Jinsi takwimu hizi zilivyotengenezwa
site-method-counted = <b>Zilizohesabiwa</b> ni ripoti ambazo wanachama wa mtandao wamezisoma na kuzikubali, bila zinazojirudia. Kila ripoti inahesabiwa katika toleo moja tu: lile ambalo kipindi chake kilikuwa wazi ilipokubaliwa. Walioripoti walichagua kufanya hivyo. Takwimu zinaeleza ripoti; hazisemi jambo linatokea mara ngapi, na si viwango vya kulinganisha maeneo.
site-method-name = Mbinu { $method }. Vigezo: msingi { $base }, upana wa chini { $width }, majaribio { $draws }, viwango { $nothing } na { $percent }.
