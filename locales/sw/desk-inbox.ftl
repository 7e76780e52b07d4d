### Reviewed by a native speaker: not yet.

## Looking for reports

desk-inbox-search = Utafutaji
desk-inbox-look = Tafuta
desk-inbox-clear = Futa
desk-inbox-filters = Vichujio
desk-inbox-any = zote
desk-inbox-with = yenye
desk-inbox-without = bila
desk-inbox-apply = Onyesha hizi
desk-inbox-filter-period = Kipindi
desk-inbox-filter-area = Eneo
desk-inbox-filter-what = Kilichotokea
desk-inbox-filter-language = Lugha ya fomu
desk-inbox-filter-story = Maneno yake mwenyewe
desk-inbox-filter-attachment = Faili
desk-inbox-filter-tag = Lebo
desk-inbox-filter-waiting = Huenda inasubiri jibu
desk-inbox-filter-asked = Ameulizwa jambo, jibu linasubiriwa
desk-inbox-filter-mine = Zangu, ambazo hazijakamilika

## Where they stand

desk-inbox-states = Hali za ripoti
desk-inbox-state-all = Zote
desk-inbox-state-new = Mpya
desk-inbox-state-accepted = Imekubaliwa
desk-inbox-state-counted = Imehesabiwa
desk-inbox-state-rejected = Imekataliwa
desk-inbox-state-junk = Taka
desk-inbox-state-duplicate = Marudio
desk-inbox-state-set-aside = Imewekwa kando

## The list

desk-inbox-none = Hakuna ripoti hapa.
desk-inbox-count = { $from } hadi { $to } kati ya { $of }
desk-inbox-select = Chagua ripoti { $id }
desk-inbox-may-wait = huenda inasubiri jibu
desk-inbox-waits = inasubiri jibu
desk-inbox-asked = ameulizwa, hajajibu bado
desk-inbox-asked-answered = ameulizwa, ameandika tangu hapo
desk-inbox-minor = huenda inahusu mtoto
desk-inbox-distress = inaweza kuumiza moyo
desk-inbox-no-words = bila maneno
desk-inbox-files =
    { PLURAL($count) ->
        [one] faili moja
       *[other] faili { $count }
    }
desk-inbox-what-and-more = { $named } · na { $more } zaidi
desk-inbox-pages = Kurasa za orodha
desk-inbox-page = Ukurasa { $page } kati ya { $of }
desk-inbox-page-before = Ukurasa uliotangulia
desk-inbox-page-after = Ukurasa unaofuata

## What is done with several at once

desk-inbox-selected = Kwa ripoti zilizochaguliwa
desk-inbox-select-all = Chagua zote hapa
desk-inbox-select-none = Usichague yoyote
desk-inbox-accept = Kubali
desk-inbox-reject = Kataa
desk-inbox-junk = Taka
desk-inbox-undecided = Haijaamuliwa
desk-inbox-take = Naichukua mimi
desk-inbox-leave = Haina mtu
desk-inbox-tagging = Lebo…
desk-inbox-put-on = Weka
desk-inbox-take-off = Toa
desk-inbox-none-selected = Hakuna ripoti iliyochaguliwa.
desk-inbox-done-accept =
    { PLURAL($count) ->
        [one] Ripoti moja imekubaliwa.
       *[other] Ripoti { $count } zimekubaliwa.
    }
desk-inbox-done-reject =
    { PLURAL($count) ->
        [one] Ripoti moja imekataliwa.
       *[other] Ripoti { $count } zimekataliwa.
    }
desk-inbox-done-junk =
    { PLURAL($count) ->
        [one] Ripoti moja imewekwa alama ya taka.
       *[other] Ripoti { $count } zimewekwa alama ya taka.
    }
desk-inbox-done-undecided =
    { PLURAL($count) ->
        [one] Ripoti moja imerudi kati ya zisizoamuliwa.
       *[other] Ripoti { $count } zimerudi kati ya zisizoamuliwa.
    }
desk-inbox-done-mine =
    { PLURAL($count) ->
        [one] Unashughulikia ripoti moja zaidi.
       *[other] Unashughulikia ripoti { $count } zaidi.
    }
desk-inbox-done-nobody =
    { PLURAL($count) ->
        [one] Hakuna anayeshughulikia ripoti hii sasa.
       *[other] Hakuna anayeshughulikia ripoti hizi { $count } sasa.
    }
desk-inbox-done-tag =
    { PLURAL($count) ->
        [one] Lebo imewekwa kwenye ripoti moja.
       *[other] Lebo imewekwa kwenye ripoti { $count }.
    }
desk-inbox-done-untag =
    { PLURAL($count) ->
        [one] Lebo imetolewa kwenye ripoti moja.
       *[other] Lebo imetolewa kwenye ripoti { $count }.
    }
desk-inbox-left-set-aside =
    { PLURAL($count) ->
        [one] Ripoti moja imewekwa kando na haiwezi kukubaliwa: hakuna anayeweza kuisoma hapa.
       *[other] Ripoti { $count } zimewekwa kando na haziwezi kukubaliwa: hakuna anayeweza kuzisoma hapa.
    }
desk-inbox-counted-already =
    { PLURAL($count) ->
        [one] Moja kati yake imeshahesabiwa katika toleo, ambalo halibadiliki.
       *[other] { $count } kati yake zimeshahesabiwa katika toleo, ambalo halibadiliki.
    }
