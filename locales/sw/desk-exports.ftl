### Reviewed by a native speaker: not yet.

## Exports: what to write, for whom, as what

desk-exports-what = Majibu yenye misimbo kwa programu nyingine. Hakuna kinachoandikwa kabla hujaona kitakachotoka.
desk-exports-which = Ripoti zipi
desk-exports-which-how = Zilizokubaliwa ndizo zinazohesabiwa, ziwe zimo katika toleo au la. Ripoti zisizoweza kusomwa hazitolewi kamwe.
desk-exports-for = Kwa nani
desk-exports-for-network = Kwa kazi ya ndani ya mtandao
desk-exports-for-network-how = Zote zilizochaguliwa hapo juu.
desk-exports-for-partner = Kwa mtandao wa kikanda au wa kimataifa
desk-exports-for-partner-how = Zile tu ambazo walioripoti walikubali zipelekwe kwa wengine.
desk-exports-holds = Kilichomo
desk-exports-answers = Majibu yenye misimbo kama yanavyohesabiwa, lebo, kinachoyathibitisha na matokeo yake. Kamwe si ujumbe, faili zilizoambatishwa, madokezo, au nani aliamua.
desk-exports-labels = Maana ya kila msimbo, kando yake, kwa lugha ya dawati
desk-exports-words = Maneno ya waliokubali kunukuliwa
desk-exports-words-how = Maneno yanaweza kutaja watu. Hakuna kinachoondolewa ndani yake.
desk-exports-no-words = Wewe unasoma majibu tu, kwa hivyo maneno yanaachwa.
desk-exports-format = Kwa muundo gani
desk-exports-format-xlsx = Kitabu cha kazi (XLSX) kwa Excel au LibreOffice, chenye orodha ya misimbo
desk-exports-format-csv = Thamani zilizotenganishwa kwa mkato (CSV) kwa programu yoyote
desk-exports-format-jsonl = JSON Lines kwa watengeneza programu
desk-exports-format-parquet = Folda ya faili za Parquet, kwa kila kipindi, kwa takwimu
desk-exports-look = Ona kitakachotoka

## Exports: what would leave

desk-exports-preview = Kitakachotoka
desk-exports-nothing = Hakuna ripoti inayofaa. Hakuna cha kutoa.
desk-exports-reports =
    { PLURAL($count) ->
        [one] Ripoti moja
       *[other] Ripoti { $count }
    }
desk-exports-stories =
    { PLURAL($count) ->
        [one] Moja kati yake ina maneno, kwa sababu aliyeripoti alikubali kunukuliwa. Maneno yanaweza kutaja watu.
       *[other] { $count } kati yake zina maneno, kwa sababu walioripoti walikubali kunukuliwa. Maneno yanaweza kutaja watu.
    }
desk-exports-stories-none = Hakuna maneno: majibu yenye misimbo tu.
desk-exports-not-passed-on =
    { PLURAL($count) ->
        [one] Ripoti moja zaidi inafaa lakini imeachwa, kwa sababu aliyeripoti hakukubali ipelekwe kwa wengine.
       *[other] Ripoti { $count } zaidi zinafaa lakini zimeachwa, kwa sababu walioripoti hawakukubali zipelekwe kwa wengine.
    }
desk-exports-never = Hakuna ujumbe, faili zilizoambatishwa, madokezo, wala majina ya wachambuzi.
desk-exports-columns =
    { PLURAL($count) ->
        [one] Safu moja
       *[other] Safu { $count }
    }
desk-exports-change = Chagua vingine
desk-exports-other = Hakuna kilichotolewa: kitu kingine kimechaguliwa tangu hapo, labda kwenye kichupo kingine. Hiki ndicho kitakachotoka sasa.

## Exports: what left so far

desk-exports-these = Toa data ya ripoti hizi
desk-exports-so-far = Kilichotoka hadi sasa
desk-exports-so-far-how = Yaliyotolewa na wachambuzi wote, kadiri dawati hili linavyojua. Faili hizi hazijafungwa kwa muhuri: aliyetengeneza moja ndiye anayeitunza.
desk-exports-none = Bado hakuna.
desk-exports-left = { $day }, { $who }: { $format ->
        [csv] CSV
        [xlsx] XLSX
        [jsonl] JSON Lines
        [parquet] Parquet
        [passed] majibu yaliyopitishwa, yamefungwa kwa mtandao mshirika
       *[casefile] faili ya kesi
    }, { $reports ->
        [ten] hadi ripoti 10
        [hundred] ripoti 11 hadi 100
        [thousand] ripoti 101 hadi 1,000
       *[more] zaidi ya ripoti 1,000
    }, { $with ->
        [words] pamoja na maneno
       *[answers] bila maneno
    }
