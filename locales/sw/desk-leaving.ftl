### Reviewed by a native speaker: not yet.

## What leaves the desk in the open: exports and case files

desk-leaving-keep = Jinsi ya kuitunza
desk-leaving-keep-sensitive = Kinachotoka hakijafungwa kwa muhuri. Ni nyeti sawa na simulizi: anayemjua mtu anaweza kumtambua ndani yake, hata bila jina lolote.
desk-leaving-keep-encrypted = Kihifadhi kwenye diski au flash iliyosimbwa, si kwenye folda inayonakiliwa kwenye wingu.
desk-leaving-keep-nobody = Usimpe mtu asiyeruhusiwa kusoma ripoti, na usikitume kwa barua pepe au programu ya ujumbe.
desk-leaving-keep-delete = Kifute kazi ikiisha. Ripoti itakayoondolewa baadaye inabaki ndani yake hadi hapo.
desk-leaving-keep-told = Wachambuzi wengine wanaona kwamba ulikitengeneza, na siku gani; si ulichokifanyia.
desk-leaving-folder = Folda ya kuhifadhia
desk-leaving-folder-how = Njia nzima ya folda iliyopo, kama ya kwenye flash iliyosimbwa. Ni wewe tu unayeweza kusoma faili, na hakuna kinachoandikwa juu ya kingine.
desk-leaving-save = Hifadhi kwenye folda hii
desk-leaving-download-how = Au acha kivinjari kiihifadhi. Folda yake ya vipakuliwa ni mahali pa wazi: programu nyingine huangalia ndani yake, baadhi huinakili kwenye wingu, na kivinjari hukumbuka jina la faili. Hamisha faili kutoka hapo mara moja.
desk-leaving-download = Acha kivinjari kiihifadhi
desk-leaving-no-download = Muundo huu ni folda ya faili, kwa hivyo kivinjari hakiwezi kuihifadhi.
desk-leaving-saved = Imehifadhiwa: { $path }
desk-leaving-not-whole = Haikuhifadhiwa: tafadhali toa njia nzima ya folda, kuanzia diski.
desk-leaving-no-folder = Haikuhifadhiwa: hakuna folda hiyo.
desk-leaving-ours = Haikuhifadhiwa: hii ni folda ya dawati lenyewe. Kisichofungwa kwa muhuri hakipaswi kuwa ndani yake, kwa sababu kinanakiliwa pamoja na kila nakala ya akiba ya dawati.
desk-leaving-taken = Haikuhifadhiwa: kuna faili nyingi mno zenye jina hili kwenye folda. Tafadhali futa zisizohitajika tena.

## Case files

desk-leaving-casefile = Faili ya kesi
desk-leaving-casefile-what = Ripoti moja kama ukurasa wa kuchapisha, kwa wakili, mchunguzi wa malalamiko ya umma au faili ya kabatini: majibu yake, kilichoamuliwa na matokeo yake.
desk-leaving-casefile-make = Tengeneza faili ya kesi
desk-leaving-words-none = Bila maneno ya aliyeripoti: majibu yenye misimbo tu
desk-leaving-words-redacted = Pamoja na maneno ya aliyeripoti, sehemu fulani zikiwa zimefunikwa
desk-leaving-words-whole = Pamoja na maneno yote ya aliyeripoti
desk-leaving-hide = Kinachofunikwa
desk-leaving-hide-how = Ni mapendekezo tu: ondoa alama kwenye kinachoweza kubaki. Jina linafunikwa popote lilipo.
desk-leaving-hide-nothing = Hakuna kilichoonekana kinachoweza kusema mtu ni nani. Tafadhali soma mwenyewe.
desk-leaving-hide-more = Vingine vya kufunika: jina au neno moja kwa kila mstari
desk-leaving-look = Itazame
desk-leaving-read-it = Isome mara moja zaidi. Anachohitaji kujua wakili kinabaki; kinachoweza kuwaambia wengine mtu ni nani kifunikwe.
desk-leaving-nowhere = Haya yalipaswa kufunikwa lakini hayapo popote kwenye maandishi. Tafadhali angalia yameandikwaje hapo:
