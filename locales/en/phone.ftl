### Reviewed by a native speaker: not yet.

## phone: is this the right site?

phone-site = Is this the right site?
phone-site-compare = Compare these six words with those on a poster or a card of ours, or with those that somebody you trust reads to you:
phone-site-working = Working out the words…
phone-site-failed = The words could not be worked out. Please close this part and open it again.
phone-site-can = If all six are the same in the same order, your report is sealed to our people’s keys.
phone-site-cannot = If one is different, do not write here. The words cannot show whether this site was changed to deceive you: if somebody powerful is after you, use the form that works without a network, or talk to us in another way.

## phone: leaving

phone-exit = Leave now
phone-exit-how = “Leave now” takes you to an everyday page at once. So does the Esc key, pressed three times. What you wrote is gone then.

## phone: who seals, and who can read what

phone-waiting = One moment: this phone is getting ready to seal your report. You can already write. Nothing has left the phone.
phone-ready = Ready. Your report will be sealed on this phone before it leaves. Only people whom we trust with this can open it. This server cannot.
phone-sealed = Your report is sealed on your phone, to keys whose signatures the phone has checked. The server gets and keeps only the sealed report, and cannot open it.
phone-limits = What does the sealing comes from this same server. Someone who had taken over the server could send your phone something else, and no page can protect you from the server that it comes from. If you must rule that out, ask us for the form that works without internet, and compare the six words on our poster.
form-seals = Sealing:
form-seals-waiting = getting ready
form-seals-phone = on this phone
form-seals-server = on the server
form-seals-failed = not possible
phone-instead = The phone does not get ready?
phone-instead-what = You can send without sealing on the phone. Then this server sees your report for a moment, while it seals it. This button brings what you have written to the server and back to you, on a page that can send it. Nothing is saved yet.
phone-instead-do = Go on without sealing on the phone
phone-instead-files = What you attached stays on this phone and was taken off this page. You can attach it again on the next page. Press the button once more to go on.
phone-failed = This phone could not get ready to seal your report. Nothing has been sent. You can open this page again later, or see the choice below.
phone-look-waiting = Works as soon as this phone is ready.
phone-look-instead-what = You can look without this phone’s help. Then this server sees your receipt, and what you read and write with it, for a moment.
phone-look-instead-do = Look it up through this server

## phone: keys that are refused

phone-refused-unsigned = Nothing has been sent. The network’s keys are not signed by enough of the people who vouch for them. Perhaps somebody wants to read along.
phone-refused-broken = Nothing has been sent. The network’s keys are damaged, or somebody has changed them on the way.
phone-refused-other-network = Nothing has been sent. These are the keys of another network.
phone-refused-expired = Nothing has been sent. The network’s keys are out of date. If the date on this phone is wrong, please set it right and open this page again.
phone-refused-no-period = Nothing has been sent. The network has no key in use at present.
phone-refused-ended = Nothing has been sent. The network has ended and takes no reports any more.
phone-refused-what-now = You can come back later, or tell us in another way.

## phone: sending

phone-sealing = Sealing on this phone …
phone-sending = Sealed. Sending …
phone-trying-again = Not sent yet: no connection. Trying again by itself …
phone-not-sent = Not sent yet: no connection. Everything you wrote is still here. Please press “Send report” again. It will not count twice.
phone-not-saved = Your report was not saved: the server cannot take it at present. Everything you wrote is still here. Please press “Send report” again in a while. It will not count twice.
phone-over-budget = Not saved yet: very many reports are arriving at once. It is not your fault. Everything you wrote is still on this page. Please press “Send report” again in an hour, or later today. It will not count twice.
phone-language-failed = There is no connection, so the page stays in this language. Everything you wrote is still here.

## phone: the receipt

phone-print = Print it small
phone-print-what = Only the digits are printed, nothing else.
