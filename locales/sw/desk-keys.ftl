### Reviewed by a native speaker: not yet.

## The page of keys

desk-keys-title = Kibodi
desk-keys-are-on = Kitufe kimoja kimoja hufanya kazi kwenye kila ukurasa, isipokuwa unapoandika.
desk-keys-are-off = Kitufe kimoja kimoja hakifanyi chochote. Yote yanafikika kwa Tab, Nafasi na Enter.
desk-keys-turn-off = Vizime
desk-keys-turn-on = Viwashe
desk-keys-next = ripoti inayofuata
desk-keys-previous = ripoti iliyotangulia
desk-keys-open = fungua ripoti
desk-keys-select = chagua ripoti, au usiichague
desk-keys-accept = kubali
desk-keys-reject = kataa
desk-keys-junk = weka alama ya taka
desk-keys-decide = nenda kwa yanayoweza kufanywa na ripoti
desk-keys-unfold = onyesha maneno yaliyofichwa
desk-keys-mine = ishughulikie wewe mwenyewe
desk-keys-reply = mwandikie aliyeripoti
desk-keys-close = kamilisha, au fungua tena
desk-keys-list = rudi kwenye orodha
desk-keys-undo = tengua kilichofanywa sasa hivi
desk-keys-search = tafuta
desk-keys-page-after = ukurasa unaofuata
desk-keys-page-before = ukurasa uliotangulia
desk-keys-sync = sawazisha na seva
desk-keys-lock = funga dawati
desk-keys-these = ukurasa huu
desk-keys-nobodys = hakuna anayeishughulikia
desk-keys-undecided = irudishe kati ya zisizoamuliwa
