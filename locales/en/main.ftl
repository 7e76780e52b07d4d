### Reviewed by a native speaker: not yet.
### On by default all the same: English, French and Russian are shipped with the questionnaire.

## form: what is wrong with an answer

form-problem-missing = Please answer this question.
form-problem-unknown-question = This question is no longer asked. Please look through your answers once more.
form-problem-not-a-choice = Please choose from the list.
form-problem-only-one = Please choose one answer only.
form-problem-too-many =
    { PLURAL($max) ->
        [one] Please choose one answer at most.
       *[other] Please choose { $max } answers at most.
    }
form-problem-not-a-month = Please choose a month from the list.
form-problem-month-out-of-range = Please choose a month from the list.
form-problem-too-long =
    { PLURAL($max) ->
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
form-practice = This is for practice. What you write here is not read as a report. Do not write about real people.
form-intro = We are { $network }. If you or someone you know was treated badly because of drug use, please tell us. No name, no account, about three minutes. Skip whatever you like.
form-intro-names = Please leave out names, addresses and phone numbers, your own and other people’s.
form-who-reads = Only people whom we trust with this can read your report. This server sees it for a moment, while it seals it; after that it cannot open it again.
form-who-reads-more = Who can see what
form-who-reads-server = Your report travels over an encrypted connection. The server seals it in memory, at once, to keys that it does not have itself, and stores only the sealed report. Someone who had taken over the server at that very moment could read it.
form-who-reads-trace = We keep the day on which it came, not the hour; not your internet address, nothing about your phone, no cookies. Whoever runs your internet connection can see that you visited this site, not what you wrote. Tor Browser hides the visit too.
form-who-reads-phone = We cannot tidy up your phone. Its history may show this page and its keyboard may remember words. A private window leaves less behind.
form-who-reads-other-way = If any of this is too risky for you, please tell us in another way.
form-help = Need help now?
form-needed = (needed)
form-choose = Choose, or leave open
form-choose-any = Choose all that fit.
form-choose-up-to =
    { PLURAL($max) ->
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
form-ended = { $network } has ended and takes no reports any more
form-ended-what = Nobody reads or answers anything here any more. With your receipt you can still take back a report that you sent.
form-again-not-taking = Your report was not saved. Everything you wrote is still on this page, if you want to keep a copy of your own.
form-privacy = Privacy notice
form-privacy-responsible = Who is responsible
form-privacy-kept = How long it is kept
form-privacy-rule-words = By this network’s rule, your words, letters and files are to be destroyed about { $months } months after you send them.
form-privacy-rule-rest = The rest of your report is to be destroyed about { $months } months after you send it.
form-privacy-rule-stays = Your answers are kept without them.
form-privacy-rule-copies = Copies that others have made by then, and what has been published, are beyond this rule.
form-privacy-rights = Your rights
form-statistics = What others have reported
form-choose-network = To whom do you want to report?

## receipt: what a reporter gets, and comes back with

receipt-title = Thank you. Your report is saved.
receipt-this = This is your receipt:
receipt-write = Please write it down now. It is shown this once, and nobody can make it again.
receipt-for = With it you can come back: see that your report is there, read what we answer, write again, or take it back.
receipt-finder = Whoever finds it can do the same, and knows that somebody sent a report. It does not show what you wrote. Keep it where only you look, and do not write beside it what it is for.
receipt-lost = If you lose it, your report still counts. You just cannot come back to it.
receipt-next = People whom we trust with this will read your report and count it together with others. Only numbers in which nobody can be recognised are published.
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
receipt-withdraw-what = If you take it back, it is deleted from this server for good; backup copies go as they are replaced. People who have already read it are told. Statistics that are already published stay as they are.
receipt-withdrawn = You have taken your report back. It is deleted from this server.

## site: what the public sees

site-title = Statistics
site-newest = Newest figures
site-releases = All releases
site-back = All figures of this release
site-form = Report something that happened
site-language = Language
site-none = Nothing has been published yet.
site-none-why = The first figures appear once at least 30 reports have been read and accepted.
site-lead = People reported what happened to them. These are the figures of all accepted reports together, published by { $publisher }.
site-caveat = Reports people chose to send. They show what happens, not how common it is. Rounded; [c] withheld to protect reporters.
site-day =
    { $day } { $month ->
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
site-cohort = Reports accepted { $from } to { $to }
site-about-reports = about { $total } reports
site-early = This cohort was closed before its time: { $reason }
site-not-answered = Not answered

## site: the finding

site-finding = The answer given most often was “{ $answer }”: in about { $count } of about { $total } reports.
site-finding-percent = The answer given most often was “{ $answer }”: in about { $count } of about { $total } reports ({ $percent }%).
site-finding-tie = Of about { $total } reports, these answers were given most often: { $answers }. Rounding does not tell which of them comes first.
site-finding-named = “{ $answer }”, about { $count }
site-finding-spread = No answer stands out among about { $total } reports.
site-finding-few = Hardly any of about { $total } reports answered this question.
site-finding-none = No figure for this question can be shown without telling too much about single reports.

## site: chart and table

site-chart = Bars: number of reports for each answer, rounded to a multiple of five. The whole line stands for all reports.
site-bar = about { $count } of about { $total } reports
site-bar-percent = about { $count } of about { $total } reports, { $percent }%
site-bar-withheld = [c], withheld to protect reporters
site-column-answer = Answer
site-column-reports = Reports
site-column-percent = %
site-row-total = All reports
site-table = The same figures as a table
site-table-note = Each figure is a multiple of five and lies within four of the true count. Rows were rounded one by one, so they need not add up.

## site: about the figures

site-about = About these figures
site-fact-n = Number of reports (n)
site-fact-n-value = about { $total }, those who left this question out included
site-fact-period = Period
site-fact-period-value = accepted { $from } to { $to }
site-fact-area = Area
site-fact-publisher = Published by
site-fact-issued = Published on
site-fact-licence = Licence
site-fact-licence-value = Creative Commons Attribution 4.0: free to use and share if you name the source
site-fact-release = Release
site-fact-release-value = number { $number }, cohort { $cohort }
site-fact-questionnaire = Questionnaire, version
site-fact-hash = Fingerprint of the release
site-revisions = Revisions
site-revisions-text = A published figure is never changed and no report is counted twice: each release counts the reports that were accepted in its own period. Reports withdrawn later stay in the figures that they were counted in, and their content is deleted. The newest release of this network is number { $newest }.

## site: citing and downloading

site-cite = How to cite
site-cite-short = Short
site-cite-full = Full
site-cite-bibtex = BibTeX
site-cite-as-full = { $publisher } ({ $year }). { $title } Reports accepted { $from } to { $to }, { $area }; n about { $total }. Release { $number }, { $issued }. { $address }. CC BY 4.0.
site-cite-as-short = { $publisher } ({ $year }), release { $number }, “{ $question }”
site-permalink = This page, for good
site-latest = Always the newest figures
site-downloads = Downloads
site-download-csv = This table for spreadsheets (CSV)
site-download-json = This table for programs (JSON)
site-download-release = The whole release (JSON)
site-download-note = The release with its signatures
site-download-proof = Everything needed to check it
site-check = Check it yourself
site-check-text = This page was made from a signed release, and only after its signatures and its place in the chain of releases had been checked. Anybody can repeat that from anywhere, without trusting this server:
site-check-root = Compare the root fingerprint that it shows with the one that { $publisher } gives you by another way.

## site: held back

site-quarter = { $year }, quarter { $quarter }
site-none-noted = Nothing noted so far
site-held = Planned, and not published
site-held-pair = { $question }, by { $by }
site-held-few = There are too few reports for tables that combine two questions. They begin at 300.
site-held-unsafe = No rounded figures were found that keep everybody safe. We publish nothing rather than too much.

## site: the method

site-method = How these figures were made
site-method-counted = <b>Counted</b> are reports that members of the network have read and accepted, duplicates left out. Each report counts in exactly one release: the one whose period was open when it was accepted. Those who reported chose to. The figures describe the reports; they say nothing about how common something is, and are no rates to compare places by.
site-method-name = Method { $method }. Parameters: base { $base }, least width { $width }, draws { $draws }, thresholds { $nothing } and { $percent }.
