### Reviewed by a native speaker: not yet.

## What an honest server does not do

desk-alarm-rolled-back = Seva ilirudishwa nyuma: tangazo jipya zaidi inaloonyesha ni { $shown }, na dawati hili limeona tangazo { $known }.
# $what: what kind of document it is
desk-alarm-fork =
    { $what ->
       *[notice] Seva inaonyesha tangazo { $number } tofauti na lile ambalo dawati hili linalijua: kuna historia mbili.
        [roster] Seva inaonyesha orodha ya wanachama { $number } tofauti na ile ambayo dawati hili linaijua: kuna historia mbili.
        [period] Seva inaonyesha kipindi { $number } tofauti na kile ambacho dawati hili linakijua: kuna historia mbili.
        [release] Seva inaonyesha toleo { $number } tofauti na lile ambalo dawati hili linalijua: kuna historia mbili.
        [cohort] Seva inaonyesha kundi lililogandishwa { $number } tofauti na lile ambalo dawati hili linalijua: kuna historia mbili.
    }
# $why: the program’s own words, in English
desk-alarm-notice-refused = Tangazo linaloonyeshwa na seva limekataliwa, kwa sababu hii: { $why }.
desk-alarm-expired = Muda wa tangazo { $number } uliisha { $on }, na seva haionyeshi jipya zaidi.
desk-alarm-no-roster = Seva haionyeshi orodha ya wanachama inayotajwa na tangazo { $number }.
desk-alarm-roster-refused = Orodha ya wanachama inayotajwa na tangazo { $number } imekataliwa, kwa sababu hii: { $why }.
desk-alarm-fewer =
    { $what ->
       *[notice] Seva ilirudishwa nyuma: tangazo lake jipya zaidi ni { $shown }, na dawati hili limeona { $known }.
        [roster] Seva ilirudishwa nyuma: orodha yake mpya zaidi ya wanachama ni { $shown }, na dawati hili limeona { $known }.
        [period] Seva ilirudishwa nyuma: kipindi chake kipya zaidi ni { $shown }, na dawati hili limeona { $known }.
        [release] Seva ilirudishwa nyuma: toleo lake jipya zaidi ni { $shown }, na dawati hili limeona { $known }.
        [cohort] Seva ilirudishwa nyuma: kundi lake jipya zaidi lililogandishwa ni { $shown }, na dawati hili limeona { $known }.
    }
desk-alarm-two-periods = Seva inaonyesha kipindi { $number } tofauti na kile kinachotajwa na matangazo: kuna viwili vyenye nambari moja.
# $tier: which of a period’s two keys it is
desk-alarm-swapped-wrap =
    { $tier ->
       *[answers] Ufunguo wa majibu ya kipindi { $period } unaotolewa na seva si ufunguo wa kipindi: umebadilishwa na mwingine.
        [stories] Ufunguo wa simulizi za kipindi { $period } unaotolewa na seva si ufunguo wa kipindi: umebadilishwa na mwingine.
    }
desk-alarm-foreign-wrap =
    { $tier ->
       *[answers] Ufunguo wa majibu ya kipindi { $period } unaotolewa na seva haufunguki kwa utambulisho wako.
        [stories] Ufunguo wa simulizi za kipindi { $period } unaotolewa na seva haufunguki kwa utambulisho wako.
    }
# $ids: numbers of reports, for all that follow
desk-alarm-vanished =
    { PLURAL($count) ->
        [one] Ripoti iliyopo kwenye dawati hili imetoweka kwenye seva, na hakuna saini ya aliyeripoti inayoeleza sababu. Inabaki hapa: { $ids }
       *[other] Ripoti { $count } zilizopo kwenye dawati hili zimetoweka kwenye seva, na hakuna saini ya walioripoti inayoeleza sababu. Zinabaki hapa: { $ids }
    }
desk-alarm-returned =
    { PLURAL($count) ->
        [one] Seva inaonyesha tena ripoti ambayo aliyeripoti aliiondoa. Haikuletwa: { $ids }
       *[other] Seva inaonyesha tena ripoti { $count } ambazo walioripoti waliziondoa. Hazikuletwa: { $ids }
    }
desk-alarm-returned-as-copy =
    { PLURAL($count) ->
        [one] Seva inaonyesha, kwa nambari nyingine, ripoti ambayo aliyeripoti aliiondoa. Imewekwa kando: { $ids }
       *[other] Seva inaonyesha, kwa nambari nyingine, ripoti { $count } ambazo walioripoti waliziondoa. Zimewekwa kando: { $ids }
    }
desk-alarm-mixed-halves =
    { PLURAL($count) ->
        [one] Majibu na maneno ya ripoti hayalingani. Imewekwa kando: { $ids }
       *[other] Majibu na maneno ya ripoti { $count } hayalingani. Zimewekwa kando: { $ids }
    }
desk-alarm-words-held-back =
    { PLURAL($count) ->
        [one] Seva inazuia maneno ya ripoti, ambayo dawati hili linaruhusiwa kuyasoma. Imewekwa kando: { $ids }
       *[other] Seva inazuia maneno ya ripoti { $count }, ambayo dawati hili linaruhusiwa kuyasoma. Zimewekwa kando: { $ids }
    }
desk-alarm-misfiled =
    { PLURAL($count) ->
        [one] Seva inataja kwa ripoti moja kipindi kingine kuliko kile ambacho ufunguo wake unaifungua. Imewekwa kando: { $ids }
       *[other] Seva inataja kwa ripoti { $count } kipindi kingine kuliko kile ambacho ufunguo wake unazifungua. Zimewekwa kando: { $ids }
    }
desk-alarm-never-shown =
    { PLURAL($count) ->
        [one] Madawati mengine yaliamua kuhusu ripoti ambayo seva haikuwahi kulionyesha dawati hili: { $ids }
       *[other] Madawati mengine yaliamua kuhusu ripoti { $count } ambazo seva haikuwahi kulionyesha dawati hili: { $ids }
    }
desk-alarm-not-handed-over =
    { PLURAL($count) ->
        [one] Seva inaorodhesha ripoti ambayo haiitoi: { $ids }
       *[other] Seva inaorodhesha ripoti { $count } ambazo haizitoi: { $ids }
    }
desk-alarm-not-destroyed =
    { $tier ->
       *[answers] Seva bado ina ripoti za kipindi { $period }, au ufunguo wake, ambazo tangazo la wadhamini limeziharibu. Hakuna iliyoletwa.
        [stories] Seva bado ina simulizi au ujumbe wa kipindi { $period }, au ufunguo wake, ambavyo tangazo la wadhamini limeviharibu. Hakuna kilicholetwa.
    }
desk-alarm-swapped-attachment = Faili { $attachment } ya ripoti { $report } si ile inayotajwa na ripoti: imebadilishwa na nyingine au imeharibika.
# $ids: numbers of letters
desk-alarm-letters-vanished =
    { PLURAL($count) ->
        [one] Ujumbe mmoja uliopo kwenye dawati hili umetoweka kwenye seva, ingawa aliyeripoti hakuondoa ripoti yake. Unabaki hapa: { $ids }
       *[other] Ujumbe { $count } uliopo kwenye dawati hili umetoweka kwenye seva, ingawa hakuna aliyeondoa ripoti yake. Unabaki hapa: { $ids }
    }
desk-alarm-letters-misfiled =
    { PLURAL($count) ->
        [one] Seva inataja kwa ujumbe mmoja kipindi kingine kuliko kile ambacho ufunguo wake unaufungua. Unaweza kusomwa hapa: { $ids }
       *[other] Seva inataja kwa ujumbe { $count } kipindi kingine kuliko kile ambacho ufunguo wake unaufungua. Unaweza kusomwa hapa: { $ids }
    }
desk-alarm-letters-returned =
    { PLURAL($count) ->
        [one] Seva inaonyesha tena ujumbe mmoja wa ripoti ambayo aliyeripoti aliiondoa. Haukuletwa.
       *[other] Seva inaonyesha tena ujumbe { $count } wa ripoti ambazo walioripoti waliziondoa. Haukuletwa.
    }
desk-alarm-false-withdrawal = Mtu ambaye siye aliyeripoti aliomba ripoti { $report } iondolewe. Inabaki hapa.
desk-alarm-closed-withdrawals =
    { PLURAL($count) ->
        [one] Mtu aliomba ripoti iondolewe, kwa namna ambayo hakuna ufunguo wako unaoifungua.
       *[other] Mara { $count } mtu aliomba ripoti iondolewe, kwa namna ambayo hakuna ufunguo wako unaoifungua.
    }
desk-alarm-feed-shortened = Seva inaonyesha maingizo ya { $who } yaliyo machache kuliko ambayo dawati hili limeshayaona: ilirudishwa nyuma.
desk-alarm-feed-stranger = Seva inaonyesha maingizo ya mtu ambaye hakuwahi kuwa mwanachama: { $id }
desk-alarm-feed-not-theirs = Ingizo { $number } la { $who } halina saini yake, au si lile linalofuata: huenda seva imelibadilisha.
desk-alarm-feed-unopened = Ingizo { $number } la { $who } halifunguki kwa ufunguo wowote ambao mtandao umewahi kuwa nao: huenda seva imeliweka mahali pa jingine. Halipokelewi, wala linalofuata baada yake.
desk-alarm-hidden-entries =
    { PLURAL($count) ->
        [one] Ingizo moja lililohifadhiwa la { $who } halifunguki kwa ufunguo wowote ambao mtandao umewahi kuwa nao: huenda seva imeliweka mahali pa jingine. Linachoamua hakipo hapa.
       *[other] Maingizo { $count } yaliyohifadhiwa ya { $who } hayafunguki kwa ufunguo wowote ambao mtandao umewahi kuwa nao: huenda seva imeyaweka mahali pa mengine. Yanachoamua hakipo hapa.
    }
desk-alarm-clock-leap = Ingizo { $number } la { $who } linadai kuja baada ya maingizo mengi kuliko yanavyoweza kuwepo. Limewekwa kando na haliamui chochote. Mwulize kulihusu.
desk-alarm-told-apart =
    { $what ->
       *[notice] Dawati la { $by } lilionyeshwa tangazo { $number } tofauti na la dawati hili: seva inasema mambo mawili tofauti.
        [roster] Dawati la { $by } lilionyeshwa orodha ya wanachama { $number } tofauti na ya dawati hili: seva inasema mambo mawili tofauti.
        [period] Dawati la { $by } lilionyeshwa kipindi { $number } tofauti na cha dawati hili: seva inasema mambo mawili tofauti.
        [release] Dawati la { $by } lilionyeshwa toleo { $number } tofauti na la dawati hili: seva inasema mambo mawili tofauti.
        [cohort] Dawati la { $by } lilionyeshwa kundi lililogandishwa { $number } tofauti na la dawati hili: seva inasema mambo mawili tofauti.
    }
desk-alarm-held-back =
    { $what ->
       *[notice] Dawati la { $by } lilionyeshwa tangazo { $theirs }, na hili halikuonyeshwa lolote baada ya { $shown }: seva inazuia kitu.
        [roster] Dawati la { $by } lilionyeshwa orodha ya wanachama { $theirs }, na hili halikuonyeshwa yoyote baada ya { $shown }: seva inazuia kitu.
        [period] Dawati la { $by } lilionyeshwa kipindi { $theirs }, na hili halikuonyeshwa chochote baada ya { $shown }: seva inazuia kitu.
        [release] Dawati la { $by } lilionyeshwa toleo { $theirs }, na hili halikuonyeshwa lolote baada ya { $shown }: seva inazuia kitu.
        [cohort] Dawati la { $by } lilionyeshwa kundi lililogandishwa { $theirs }, na hili halikuonyeshwa lolote baada ya { $shown }: seva inazuia kitu.
    }
desk-alarm-feed-told-apart = Dawati la { $by } lilionyeshwa ingizo { $number } la { $of } tofauti na la dawati hili: seva inasema mambo mawili tofauti, au { $of } aliandika mawili.
desk-alarm-feed-held-back = Dawati la { $by } lilionyeshwa maingizo { $theirs } ya { $of }, na hili si zaidi ya { $shown }: seva inazuia maamuzi.
desk-alarm-quotes-refused = Nukuu ambazo seva inaonyesha zimekataliwa, kwa sababu hii: { $why }.
desk-alarm-release-refused = Matoleo yanayoonyeshwa na seva yamekataliwa, kwa sababu hii: { $why }.
desk-alarm-cohort-refused = Kundi lililogandishwa { $number } halifuati yaliyotangulia, au halina saini ya mtu yeyote anayeruhusiwa kuchapisha.
desk-alarm-release-out-of-turn = Toleo { $number } halilingani na walichoandika wadhamini walipobadilisha orodha ya wanachama mara ya mwisho: huenda mtu alichapisha baada ya kuondolewa, au seva inaficha toleo.

## What reporters are shown

desk-alarm-form-keys = Fomu inatoa funguo ambazo si za tangazo jipya zaidi lililothibitishwa: huenda ripoti zinafungwa kwa ajili ya mtu mwingine.
desk-alarm-form-notices = Matangazo ambayo fomu inazipa simu hayaunganishi mzizi uliowekwa na tangazo jipya zaidi lililothibitishwa.
desk-alarm-form-script = Ukurasa wa fomu una skripti ambayo fomu haina.
desk-alarm-form-load = Ukurasa wa fomu una kitu kinachopakia au kuweka kurasa nyingine ndani yake.
desk-alarm-form-elsewhere = Ukurasa wa fomu una anwani ya kwingine.
desk-alarm-form-policy = Ukurasa wa fomu unatolewa bila sera inayozuia programu nyingine.
desk-alarm-form-words = Ukurasa wa fomu hausemi nani anafunga na nani anaweza kusoma, kwa maneno ya programu hii.
desk-alarm-form-two-pages = Ukurasa wa fomu kwa simu yenye skripti ni tofauti na wa simu isiyo na skripti.
desk-alarm-form-no-module = Ukurasa wa fomu hautaji moduli inayofunga kwenye simu: seva ingeona kila ripoti.
desk-alarm-form-other-module = Moduli inayofunga kwenye simu si ile ya programu hii: { $module }
desk-alarm-form-broken-module = Moduli inayofunga kwenye simu si ile inayotajwa na ukurasa wake: simu zinaikataa.
desk-alarm-form-no-page = Ukurasa wa fomu hauji.
desk-alarm-form-module-missing = Moduli inayofunga kwenye simu haiji.
desk-alarm-form-kit-missing = Data ambazo moduli inahitaji kwenye simu haziji.
desk-alarm-form-keys-missing = Jibu lenye funguo za kufungia haliji.
desk-alarm-form-offline-missing = Fomu isiyohitaji intaneti, ambayo ukurasa unaelekeza kwake, haiji.
desk-alarm-form-offline = Fomu isiyohitaji intaneti inayotolewa na seva imekataliwa, kwa sababu hii: { $why }.

## What to do about it

desk-advice-ask-for-a-backup = Mwulize anayeendesha seva kama ilirejeshwa kutoka nakala ya akiba. Kama hakuna anayeweza kusema hivyo, ichukulie kuwa imechezewa na umwambie mdhamini. Kilichopo kwenye dawati hili hakijapotea.
desk-advice-ask-the-stewards = Usiamue, usijibu wala usichapishe chochote kabla ya kuzungumza na wadhamini, kwa njia nyingine isiyo seva hii. Linganisha nao, nambari kwa nambari, kinachotolewa na “corncrake keys show”.
desk-advice-renew = Mdhamini lazima aongeze muda wa tangazo (“corncrake keys renew”) na kulichapisha. Kama ameshafanya hivyo, seva inakuficha: waambie wadhamini.
desk-advice-wrap-again = Mwombe mdhamini achapishe tena bahasha za funguo (“corncrake keys publish”). Ikitokea tena baada ya hapo, kuna mtu anayebadilisha kinachosemwa na seva.
desk-advice-leave-aside = Iache kando; haihesabiwi popote. Huenda aliyeituma aliitengeneza hivyo. Zikija kadhaa, au moja kutoka kwa mtu unayemjua, ichukulie kuwa imechezewa na umwambie mdhamini.
desk-advice-keep-it = Ihifadhi ripoti. Huenda mtu anajaribu kuitoweshesha: waambie wachambuzi wengine.
desk-advice-ask-the-author = Mwulize mwanachama huyo, kwa njia nyingine isiyo seva hii, aliandika nini, na ulinganishe na dawati jingine. Usichapishe chochote hadi ujue.
desk-advice-compare-desks = Linganisha na mwanachama huyo, kwa njia nyingine isiyo seva hii, mnachokiona nyote wawili. Usichapishe chochote hadi ujue ni nani kati yenu aliyepotoshwa, na umwambie mdhamini.
desk-advice-warn-reporters = Kinachotumwa kupitia fomu sasa kinaweza kusomwa na mtu mwingine. Waambie wadhamini mara moja, kwa njia nyingine isiyo seva hii, na walioripoti kadiri uwezavyo: fomu isiyohitaji intaneti iliyokaguliwa awali haitegemei seva hii.
desk-advice-ask-for-the-version = Mwulize anayeendesha seva ni toleo gani la programu linalotumika (“corncrake --version”). Kama ni toleo la programu hii, lazima iwe sawa: basi mtu ameibadilisha, na kinachotumwa kupitia fomu kinaweza kusomwa. Kama ni toleo jingine, angalia kwa dawati la toleo hilo.
desk-advice-tell-the-operator = Mwambie anayeendesha seva. Angalia tena baada ya muda, na kwa njia nyingine pia (Tor, laini nyingine): kinachoonyeshwa kwa baadhi ya watu tu kimekusudiwa wao.
desk-advice-ask-for-the-doctor = Mwombe anayeendesha seva aendeshe “corncrake admin doctor”: huenda hifadhidata ya seva imeharibika. Kama ni nzima, kuna mtu anayezuia ripoti hizi: mwambie mdhamini.
desk-advice-ask-why-misfiled = Inahifadhiwa hapa hata seva iseme nini, na itaharibiwa tu pamoja na kipindi ambacho ufunguo wake unaifungua. Mwulize anayeendesha seva ilitokeaje. Huenda aliyeituma aliitengeneza hivyo; zikija kadhaa, ichukulie kuwa seva imechezewa na umwambie mdhamini: kilichowekwa chini ya kipindi cha zamani huenda kimekusudiwa kutoweka pamoja nacho.
desk-advice-ask-to-finish = Mwombe anayeendesha seva aiwashe upya: hapo inamaliza kilichokatizwa, au kilichorudishwa na nakala ya akiba ya zamani. Kama bado vipo baada ya hapo, chukulia kuwa imechezewa na umwambie mdhamini. Aliye na ufunguo bado anaweza kuvisoma.

## What should be done soon

desk-warning-no-way =
    { $tier ->
       *[answers] Hakuna anayeweza kufungua majibu ya kipindi { $period }. Mdhamini apokee mwanachama mwingine au atengeneze karatasi ya urejeshaji.
        [stories] Hakuna anayeweza kufungua simulizi za kipindi { $period }. Mdhamini apokee mwanachama mwingine au atengeneze karatasi ya urejeshaji.
    }
desk-warning-one-way =
    { $tier ->
       *[answers] Ni mtu mmoja tu anayeweza kufungua majibu ya kipindi { $period }. Ufunguo huo ukipotea, majibu haya yanapotea. Mdhamini apokee mwanachama mwingine au atengeneze karatasi ya urejeshaji.
        [stories] Ni mtu mmoja tu anayeweza kufungua simulizi za kipindi { $period }. Ufunguo huo ukipotea, simulizi hizi zinapotea. Mdhamini apokee mwanachama mwingine au atengeneze karatasi ya urejeshaji.
    }
desk-warning-notice-ends =
    { PLURAL($days) ->
        [one] Muda wa tangazo la mtandao unaisha { $on }, baada ya siku moja. Mdhamini aliongezee muda: baada ya siku hiyo madawati hayasawazishwi, na siku 30 baadaye fomu haipokei ripoti.
       *[other] Muda wa tangazo la mtandao unaisha { $on }, baada ya siku { $days }. Mdhamini aliongezee muda: baada ya siku hiyo madawati hayasawazishwi, na siku 30 baadaye fomu haipokei ripoti.
    }
desk-warning-notice-ended = Muda wa tangazo la mtandao uliisha { $on }. Mdhamini lazima aliongezee muda kabla dawati hili halijaweza kusawazishwa tena; siku 30 baada ya siku hiyo fomu haipokei ripoti.
desk-warning-old-period = Ripoti zimekuwa zikifungwa kwa kipindi kile kile tangu { $since }. Mdhamini aanzishe kipya, ili ufunguo mmoja ulioibwa ufungue machache.
desk-warning-no-period = Mtandao hauna kipindi kinachotumika: fomu haipokei ripoti. Mdhamini lazima aanzishe kimoja.
desk-warning-unread-entries =
    { PLURAL($count) ->
        [one] Ingizo moja la { $who } limefungwa kwa kipindi ambacho utambulisho wako hauruhusiwi kukisoma. Linachoamua hakipo hapa, hata katika hesabu na matoleo; mchambuzi mwingine alinganishe.
       *[other] Maingizo { $count } ya { $who } yamefungwa kwa vipindi ambavyo utambulisho wako hauruhusiwi kuvisoma. Yanachoamua hakipo hapa, hata katika hesabu na matoleo; mchambuzi mwingine alinganishe.
    }
desk-warning-clock-leap = Ingizo { $number } la { $who } limewekwa kando: saa yake inaruka. Haliamui chochote.
desk-warning-nobody-holds-cohorts = Kwa kadiri dawati hili linavyojua, hakuna mwanachama anayeweza kufungua makundi yote yaliyogandishwa, na kila toleo hufuata yote. Aliye bado na moja alikabidhi: “corncrake desk cohorts --help”.
desk-warning-one-holds-cohorts = Kwa kadiri dawati hili linavyojua, mwanachama mmoja tu anaweza kufungua makundi yote yaliyogandishwa, na kila toleo hufuata yote. Dawati lake likipotea, hakutakuwa na toleo lingine. Amkabidhi mwingine makundi hayo: “corncrake desk cohorts --help”.
desk-warning-quotes-stand = Nukuu zilizochapishwa kando ya takwimu na ambazo hazipaswi kuwapo tena (zimeondolewa, ripoti imerudishwa, au ni za ripoti ambayo dawati hili haliwezi kuisoma): { $count }. Chapisha tena bila hizo, kwenye ukurasa wa nukuu.
desk-warning-unopened-drafts =
    { PLURAL($count) ->
        [one] Ingizo moja lililoandikwa kwenye dawati hili, ambalo bado halijatumwa, haliwezi tena kufunguliwa: ufunguo wake haupo tena, au faili imeharibika. Uamuzi wake umepotea na hauhesabiwi popote: amua tena. Kisha ondoa faili iliyobaki kwenye “outbox” ya folda ya dawati hili baada ya kusawazisha.
       *[other] Maingizo { $count } yaliyoandikwa kwenye dawati hili, ambayo bado hayajatumwa, hayawezi tena kufunguliwa: ufunguo wake haupo tena, au faili zimeharibika. Maamuzi yake yamepotea na hayahesabiwi popote: amua tena. Kisha ondoa faili zilizobaki kwenye “outbox” ya folda ya dawati hili baada ya kusawazisha.
    }
desk-warning-due =
    { $tier ->
       *[answers] Tangu { $since } kanuni ya mtandao huu inaruhusu kuharibu ripoti za kipindi { $period }. Gharama yake, na kinachoizuia, viko kwenye ukurasa “Uhifadhi”.
        [stories] Tangu { $since } kanuni ya mtandao huu inaruhusu kuharibu simulizi, ujumbe na faili za kipindi { $period }. Gharama yake, na kinachoizuia, viko kwenye ukurasa “Uhifadhi”.
    }
desk-warning-no-key =
    { $tier ->
       *[answers] Dawati hili halina ufunguo wa majibu ya kipindi { $period }, ingawa orodha ya wanachama inaliruhusu. Mdhamini achapishe tena bahasha za funguo.
        [stories] Dawati hili halina ufunguo wa simulizi za kipindi { $period }, ingawa orodha ya wanachama inaliruhusu. Mdhamini achapishe tena bahasha za funguo.
    }

## What a look at the form found

desk-remark-not-taking = Fomu haipokei ripoti kwa sasa.
desk-remark-other-day = Saa ya seva inaonyesha siku tofauti na ya kompyuta hii.
desk-remark-unknown-questionnaire = Fomu inauliza orodha ya maswali ambayo dawati hili halina.
desk-remark-no-offline = Ukurasa wa fomu hauelekezi kwenye fomu yoyote isiyohitaji intaneti.
desk-remark-old-offline = Fomu isiyohitaji intaneti imepita siku yake ya mwisho, au ni ya zamani kuliko tangazo jipya zaidi. Mdhamini atengeneze nyingine.
