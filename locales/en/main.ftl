### Reviewed by a native speaker: not yet.
### On by default all the same: English, French and Russian are shipped with the questionnaire.

## form: what is wrong with an answer

form-problem-missing = Please answer this question.
form-problem-unknown-question = This question is no longer asked. Please look through your answers once more.
form-problem-not-a-choice = Please choose from the list.
form-problem-only-one = Please choose one answer only.
form-problem-too-many =
    { $max ->
        [one] Please choose one answer at most.
       *[other] Please choose { $max } answers at most.
    }
form-problem-not-a-month = Please choose a month from the list.
form-problem-month-out-of-range = Please choose a month from the list.
form-problem-too-long =
    { $max ->
        [one] Please shorten this to one character.
       *[other] Please shorten this to { $max } characters.
    }

## form: when it happened

form-when-older = longer ago
form-when-ongoing = it is still going on

## error: what is said instead of the page that was asked for

error-bad-request = That request could not be understood.
error-unauthorized = A valid session is needed for this.
error-forbidden = This is not allowed.
error-cross-site = This form was sent from another website, so it was not accepted. Please open the page itself and send it from there.
error-not-found = There is no page here.
error-method-not-allowed = This page cannot be used in that way.
error-too-slow = The connection was too slow and nothing was saved. Please go back and try again.
error-conflict = This contradicts what is already here. Nothing was changed.
error-too-large = This is more than can be sent at once. Nothing was saved.
error-unsupported-type = This kind of content is not accepted.
error-internal = Something went wrong on our side. Nothing was saved. Please go back and try again.
error-unavailable = This is not possible right now. Nothing was saved. Please try again in a while.

## form: the page on which a report is made

form-title = Tell us what happened
form-language = Language
form-intro = If you or someone you know was treated badly because of drug use, { $network } wants to hear about it. No name, no account, about three minutes. Skip whatever you like: only what is marked “needed” has to be answered.
form-intro-names = Please leave out names, addresses and phone numbers, your own and other people’s.
form-who-reads = Only people whom { $network } trusts with this can read your report. This server sees it for a moment, while it seals it. After that it cannot open it again.
form-who-reads-more = Who can see what
form-who-reads-server = Your report travels over an encrypted connection. The server seals it in memory, at once, to keys that it does not have itself, and stores only the sealed report. Someone who had taken over the server at that very moment could read it.
form-who-reads-trace = We keep the day on which it came, not the hour; not your internet address, nothing about your phone, no cookies. Whoever runs your internet connection can see that you visited this site, not what you wrote. Tor Browser hides the visit too.
form-who-reads-phone = We cannot tidy up your phone. Its history may show this page and its keyboard may remember words. A private window leaves less behind.
form-who-reads-other-way = If any of this is too risky for you, please tell { $network } in another way.
form-help = Need help now?
form-needed = (needed)
form-choose = Choose, or leave open
form-choose-any = Choose all that fit.
form-choose-up-to =
    { $max ->
        [one] Choose one at most.
       *[other] Choose up to { $max }.
    }
form-text-limit = Up to { $max } characters.
form-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
form-before-sending = When you send it, you get a receipt: a number with which you can come back to your report.
form-send = Send report
form-wrong = Not sent yet. Please have another look at:
form-wrong-short = Not sent yet
form-again-stale = Not sent yet. This page had been open for a long time, or had been used several times. Everything you wrote is still here: please press “Send report” once more.
form-again-not-saved = Your report was not saved.
form-again-not-saved-what-now = The fault is ours, not yours. Everything you wrote is still on this page: please press “Send report” again in a minute. If it was saved after all, it will not count twice.
form-not-taking = { $network } takes no reports at present
form-again-not-taking = Your report was not saved. Everything you wrote is still on this page, if you want to keep a copy of your own.
form-privacy = Privacy notice
form-privacy-responsible = Who is responsible
form-privacy-kept = How long it is kept
form-privacy-rights = Your rights
form-statistics = What others have reported
form-choose-network = To whom do you want to report?

## receipt: what a reporter gets, and comes back with

receipt-title = Thank you. Your report is saved.
receipt-this = This is your receipt:
receipt-write = Please write it down now. It is shown this once, and nobody can make it again.
receipt-for = With it you can come back to the form, see that your report is there, and take it back.
receipt-finder = Whoever finds it can do the same, and knows that somebody sent a report. It does not show what you wrote. Keep it where only you look, and do not write beside it what it is for.
receipt-lost = If you lose it, your report still counts. You just cannot come back to it.
receipt-next = People whom { $network } trusts will read your report and count it together with others. Only numbers in which nobody can be recognised are published.
receipt-leave = When you have written it down, close this page.
receipt-another = Send another report
receipt-back = Back to the form
receipt-find = Already sent a report?
receipt-find-label = Your receipt
receipt-find-hint = The 30 digits. Spaces do not matter.
receipt-find-do = Look it up
receipt-find-title = Your receipt
receipt-found = Your report is here, sealed.
receipt-missing = There is no report for this receipt. It may have been taken back already, or it was sent to someone else.
receipt-malformed = These are not the 30 digits of a receipt. Perhaps one of them is wrong: please compare them once more.
receipt-withdraw = Take my report back
receipt-withdraw-what = It is then deleted from this server for good; backup copies go as they are replaced. People who have already read it are told that you took it back. Statistics that are already published stay as they are.
receipt-withdrawn = You have taken your report back. It is deleted from this server.
