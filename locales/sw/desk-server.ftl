### Reviewed by a native speaker: not yet.

## The server, as this desk sees it

desk-server-title = Seva
desk-server-alarms = Tahadhari
desk-server-no-alarm = Hakuna tahadhari inayokusubiri.
desk-server-wait =
    { PLURAL($count) ->
        [one] Moja inasubiri kusomwa; iko juu ya kila ukurasa.
       *[other] { $count } zinasubiri kusomwa; ziko juu ya kila ukurasa.
    }
desk-server-seen = Ilionekana mara ya kwanza { $first }, mara ya mwisho { $last }.
desk-server-seen-over = Ilionekana mara ya kwanza { $first }, mara ya mwisho { $last }. Ilipoangaliwa baadaye haikuonekana tena.
desk-server-past = Zilizosomwa tayari
desk-server-warnings = Yanayopaswa kufanywa hivi karibuni
desk-server-verified = Yaliyothibitishwa
desk-server-synced = Kwenye usawazishaji kamili wa mwisho, { $day }.
desk-server-never-synced = Dawati hili bado halijasawazishwa.
desk-server-fingerprint = Mzizi uliowekwa, wa kulinganisha kwa sauti:
desk-server-notice = Tangazo { $number }, lililotolewa { $issued }, linatumika hadi { $expires }.
desk-server-members-none = Bado hakuna orodha ya wanachama.
desk-server-members =
    { PLURAL($count) ->
        [one] Mwanachama mmoja kwenye orodha inayotajwa nalo.
       *[other] Wanachama { $count } kwenye orodha inayotajwa nalo.
    }
desk-server-releases-none = Hakuna toleo hadi sasa.
desk-server-releases =
    { PLURAL($count) ->
        [one] Toleo moja.
       *[other] Matoleo { $count }, kila moja likifuata lililotangulia.
    }
desk-server-compared-none = Bado hakuna dawati jingine lililosema lilichoonyeshwa. Kila moja hufanya hivyo pamoja na maamuzi yake yajayo.
desk-server-compared =
    { PLURAL($count) ->
        [one] Imelinganishwa na kile dawati jingine moja lilichoonyeshwa.
       *[other] Imelinganishwa na kile madawati mengine { $count } yalichoonyeshwa.
    }
desk-server-periods = Vipindi
desk-server-period-number = Kipindi
desk-server-period-from = Kuanzia
desk-server-period-state = Hali
desk-server-period-keys = Funguo kwenye dawati hili
desk-server-period-in-use = ripoti zinafungwa kwa funguo zake
desk-server-period-ahead = kimetayarishwa mapema
desk-server-period-past = kimekwisha
desk-server-keys-both = majibu na simulizi
desk-server-keys-answers = majibu
desk-server-keys-none = hakuna
desk-server-form = Fomu ilichotoa
desk-server-form-never = Bado hakuna aliyeangalia fomu ya umma kutoka dawati hili.
desk-server-form-on = Iliangaliwa { $day }, kama simu inavyofanya, kwa skripti na bila skripti.
desk-server-form-how = Linganisha mstari huu na wa mtu aliyeangalia siku hiyo hiyo kwa njia nyingine. Kuangalia, mara moja au mara kwa mara, bila kaulisiri:
desk-shell-server = Seva
