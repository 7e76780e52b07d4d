### Reviewed by a native speaker: not yet.

## desk-casefile: one report, printed

desk-casefile-title = Faili ya kesi: ripoti { $report }
desk-casefile-practice = Mazoezi: hakuna lolote humu lililotokea
desk-casefile-secret = Siri
desk-casefile-keep = Ni nyeti sawa na simulizi yenyewe: mtu anayemjua mhusika anaweza kumtambua hapa, hata bila jina lolote. Wape tu wanaoihitaji kwa ajili ya mtu huyu, na kwa ridhaa yake. Ichane vipande vipande ikishamaliza kazi.
desk-casefile-network = Mtandao
desk-casefile-arrived = Ilifika mwezi
desk-casefile-made = Imetengenezwa
desk-casefile-stands = Uamuzi
desk-casefile-undecided = Bado hakuna aliyeamua
desk-casefile-accepted = Imekubaliwa
desk-casefile-rejected = Imekataliwa
desk-casefile-junk = Taka
desk-casefile-duplicate = Marudio ya ripoti { $report }
desk-casefile-closed = Imekamilika: hakuna kilichobaki kufanywa
desk-casefile-reopened = Imefunguliwa tena
desk-casefile-tags = Lebo
desk-casefile-answers = Majibu
desk-casefile-recoded = Limewekwa na mchambuzi. Aliyeripoti alikuwa amejibu:
desk-casefile-no-answer = hakuna jibu
desk-casefile-words = Kwa maneno ya aliyeripoti
desk-casefile-words-left-out = Maneno ya aliyeripoti hayamo kwenye faili hii.
desk-casefile-no-words = Aliyeripoti hakuandika maneno yake mwenyewe.
desk-casefile-redacted = Sehemu fulani zimefunikwa kwa weusi. Urefu wa ufito hausemi chochote kuhusu kilichokuwepo.
desk-casefile-hidden = imefunikwa
desk-casefile-not-redacted = Hakuna kilichofunikwa. Maneno haya yanaweza kutaja watu.
desk-casefile-verified = Kinachoithibitisha
desk-casefile-outcomes = Matokeo yake
desk-casefile-nothing-yet = Bado hakuna kilichoandikwa.
desk-casefile-history = Kilichofanyika
desk-casefile-by = mchambuzi { $number }
desk-casefile-no-more = si hivyo tena
desk-casefile-history-recode = { $question } inahesabiwa kama { $codes }
desk-casefile-history-as-sent = { $question } inahesabiwa kama ilivyotumwa
desk-casefile-not-here = Ujumbe, faili zilizoambatishwa na madokezo ya wachambuzi hayamo kwenye faili hii, wala majina ya wachambuzi.
