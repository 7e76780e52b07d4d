### Reviewed by a native speaker: not yet.

## Import: what can be taken in

desk-import-what = Ripoti zilizokusanywa awali, kwingine, au bila intaneti. Zinafungwa kwa muhuri hapa kama simu inavyozifunga, zinabeba lebo inayosema zilitoka wapi, na zinaenda kwa wachambuzi wengine. Dawati halihifadhi nakala ya faili unazochagua hapa.
desk-import-answers-only = Wewe unasoma majibu tu. Anayesoma maneno ndiye anayepaswa kuingiza ripoti.
desk-import-under-way = Kuna lahajedwali inayoangaliwa. Endelea nayo.
desk-import-sheet = Mistari ya lahajedwali
desk-import-sheet-what = Yaliyokusanywa kwa Kobo, ODK au kwenye karatasi. Kwanza unaona kila mstari utakavyokuwa; hakuna kinachoingizwa kabla ya hapo.
desk-import-table = Lahajedwali
desk-import-table-how = CSV au XLSX, si zaidi ya MB { $size } na mistari { $rows }. Fomula hazikokotolewi: kinasomwa zilichoonyesha mwisho.
desk-import-mapping = Faili ya ulinganishaji
desk-import-mapping-how = Inasema safu ipi inajibu swali lipi. docs/imports.md kwenye msimbo wa Corncrake inaonyesha mfano.
desk-import-try = Ona kila mstari utakavyokuwa
desk-import-files = Faili zilizofungwa za fomu isiyohitaji intaneti
desk-import-files-what = Faili ambazo aliyeripoti alihifadhi bila intaneti na kukukabidhi. Mojawapo ikiwa si vile inavyopaswa kuwa, hakuna inayoingizwa.
desk-import-files-which = Faili zilizofungwa
desk-import-take-files = Ziingize
desk-import-too-much = Hakuna kilichoingizwa: faili hizi ni kubwa kuliko zinavyopokelewa kwa mara moja, au ni nyingi mno.
desk-import-no-file = Hakuna kilichoingizwa: tafadhali chagua faili.
desk-import-both = Hakuna kilichoangaliwa: tafadhali chagua lahajedwali na faili ya ulinganishaji, zote zisizidi ukubwa unaotajwa hapa chini.
desk-import-files-refused = Hakuna kilichoingizwa, kwa sababu ya faili { $file }: { $why }.
desk-import-files-taken = Ripoti { $id } sasa iko kwenye dawati hili.
desk-import-files-here = Ripoti { $id } ipo hapa tayari.
desk-import-files-delete = Usipozihitaji faili tena, zifute: ni siri kama risiti.

## Import: what becomes of the rows

desk-import-rows = Mistari ya lahajedwali
desk-import-planning = Unaangaliwa mstari { $done } kati ya { $of }
desk-import-taking = Iliyoingizwa: { $done } kati ya { $of }
desk-import-ended = Imekwisha.
desk-import-meanwhile = Unaweza kuendelea na kazi. Dawati likijifunga, hili linasimama; mistari iliyoingizwa inabaki, na lahajedwali hiyo hiyo inaendelea pale ilipoishia.
desk-import-stop = Simamisha
desk-import-see = Ona mistari ilivyokuwa
desk-import-stopped = Imesimamishwa. Mistari iliyoingizwa inabaki.
desk-import-forgotten = Lahajedwali imesahauliwa hapa.
desk-import-forget = Sahau lahajedwali
desk-import-dry = Bado hakuna kilichoingizwa. Hivi ndivyo kila mstari utakavyokuwa.
desk-import-some-refused =
    { PLURAL($count) ->
        [one] Mstari mmoja hauwezi kuingizwa. Ni vyema kurekebisha lahajedwali au faili yake ya ulinganishaji na kuanza tena; mingine inaweza kuingizwa bila huo.
       *[other] Mistari { $count } haiwezi kuingizwa. Ni vyema kurekebisha lahajedwali au faili yake ya ulinganishaji na kuanza tena; mingine inaweza kuingizwa bila hiyo.
    }
desk-import-take =
    { PLURAL($count) ->
        [one] Ingiza mstari mmoja
       *[other] Ingiza mistari { $count }
    }
desk-import-taken =
    { $count ->
        [0] Hakuna mstari ulioingizwa.
       *[other] { PLURAL($count) ->
            [one] Mstari mmoja umeingizwa.
           *[other] Mistari { $count } imeingizwa.
        }
    }
desk-import-delete = Lahajedwali haijafungwa kwa muhuri: ifute mahali isipohitajika tena.
desk-import-kinds = Mistari inakuwaje
desk-import-kind-new = Ya kuingizwa
desk-import-kind-here = Ipo hapa tayari
desk-import-kind-otherwise = Ipo hapa kwa majibu mengine
desk-import-kind-like-row = Kama mstari mwingine
desk-import-kind-like-report = Kama ripoti
desk-import-kind-skipped = Iliyorukwa
desk-import-kind-refused = Iliyokataliwa
desk-import-row = Mstari { $row }
desk-import-fate-new = Ungeingizwa.
desk-import-fate-here = Upo hapa, kama ripoti { $id }.
desk-import-fate-otherwise = Upo hapa tayari, kama ripoti { $id }, kwa majibu mengine. Badilisha majibu huko.
desk-import-fate-like-row = Umeachwa: ni sawa na mstari { $row }.
desk-import-fate-like-report = Umeachwa: majibu ni sawa na ya ripoti { $id }.
desk-import-fate-skipped = Umerukwa, kama faili ya ulinganishaji inavyosema.
desk-import-refused-value = Umekataliwa: faili ya ulinganishaji haiijui thamani iliyo kwenye safu “{ $column }”.
desk-import-refused-date = Umekataliwa: tarehe iliyo kwenye safu “{ $column }” haiwezi kusomwa kama faili ya ulinganishaji inavyosema.
desk-import-refused-consent = Umekataliwa: hakuna kinachosema mtu huyu alikubali nini.
desk-import-refused-missing = Umekataliwa: lazima swali { $question } lijibiwe.
desk-import-refused-misfit = Umekataliwa: jibu moja halilingani na orodha ya maswali.
desk-import-refused-no-key = Umekataliwa: kitambulisho chake ni tupu.
desk-import-refused-same-key = Umekataliwa: mstari { $row } una kitambulisho kile kile.
