### Reviewed by a native speaker: not yet.
### The public pages of statistics: several figures together, over time, on paper, and the method.

## site: several figures

site-chart-short = The charts leave out answers with a figure below { $least }; the page of each figure has them all.
site-percent = { $percent }%
site-more-figures = More figures
site-totals-note = How many reports come in depends on who knows this form and trusts it. More reports do not mean that more happened.

## site: on paper

site-brief = Evidence brief
site-brief-print = An evidence brief to print
site-brief-how = Made for paper: print this page on A4, or save it as a PDF file.
site-brief-read = How to read these figures
site-brief-cite = { $publisher } ({ $year }). Evidence brief. Reports accepted { $from } to { $to }, { $area }; n about { $total }. Release { $number }, { $issued }. { $address }. CC BY 4.0.

## site: over time

site-trend = Over time
site-trend-link = This figure over time
site-trend-newest = The newest figure, in full
site-trend-one = Only one release has asked this question in this way so far. There is nothing to set beside it yet.
site-trend-small = At least one of these periods has too few reports for shares. The figures stand side by side, without being compared.
site-trend-still = From { $before } to { $after }, no answer’s share changed by more than rounding alone can make.
site-trend-changed = From { $before } to { $after }, these shares changed by more than rounding can make:
site-trend-change = “{ $answer }”: { $share }%, after { $was }%
site-trend-caveat = A change can also be chance, or a change of who reports.
site-trend-shares = Dark mark: the share of the period’s reports, from published figures. Pale band: where the true share can lie. All charts have the same scale. Answers that stand at zero throughout are in the table only.
site-trend-counts = Dark mark: the published number of reports. Pale band: where the true number can lie. All charts have the same scale. Answers that stand at zero throughout are in the table only.
site-trend-said = { $cohort }: about { $figure }
site-trend-ranges = Below each figure stands what the true count can be.
site-trend-apart = Not set beside these: releases that used another version of the questionnaire

## site: the method in full

site-method-more = The whole method, and what it cannot do
site-method-chances = What rounding makes of a count
site-method-true = True count
site-method-published = Published, and how likely
site-method-read = <b>Reading differences.</b> Two published counts differ for certain only when they are more than { $apart } apart. The true share behind a figure lies between (figure − { $blur }) ÷ (total + { $blur }) and (figure + { $blur }) ÷ (total − { $blur }); these pages call two shares different only where such ranges do not meet. Tests of significance and confidence intervals suppose a random sample. These reports are none, so that no page gives any.
site-method-errors = How far from the truth
site-method-error-of = What is read
site-method-error-one = One figure
site-method-error-two = Sum or difference of two figures
site-method-error-ten = Sum of ten figures
site-method-largest = At most
site-method-deviation = Standard deviation, at most
site-method-parameters = The numbers of the method

## site: two questions together

site-crossed = Two questions together
site-crossed-title = “{ $question }”, by “{ $by }”
site-crossed-lead = Each part stands for the reports with one answer to “{ $by }”. A whole line is all reports of that part.
site-crossed-small = Fewer than two parts have enough reports for shares, so that nothing is compared. All figures are in the table.
site-crossed-short = The charts leave out answers that fewer than a tenth of the part gave; the table has them all.
site-crossed-alike = No answer has a larger share in one part than in every other by more than rounding can make.
site-crossed-differ = In one part, these answers have a larger share than in every other, by more than rounding can make:
site-crossed-one = “{ $answer }”: { $share }% of the reports with “{ $part }”; { $most }% at most of those of any other part shown
site-crossed-caveat = A difference can also be chance, or a difference in who reports. These shares are no rates.
site-table-several = One report could give several answers, so that it can stand in several rows.
site-revised = This edition replaces release { $of }. The reason given: { $reason }

## site: the method, in the words of corncrake/2

site-method-questions = <b>Questions.</b> Where one answer could be given, “not answered” is a row of its own, and the true counts of all rows add up to the true total. Where several could be given, a report stands in each row that it named, so that rows add up to more. What an analyst corrected counts as corrected.
site-method-rounded = <b>Rounding.</b> Every figure, the total included, is a multiple of { $base }. A count that is not goes at random to the multiple below or above, the nearer one being the likelier, so that it is right on average. So a true count lies within { $blur } of its figure. The draw is a keyed one (HMAC-SHA-256), and the key stays with the network: the same count is rounded the same way each time.
site-method-ladder = <b>Thresholds.</b> Of fewer than { $nothing } reports nothing is published. Percentages are whole, are worked out from published figures, and are given only of a published figure of at least { $percent }. Two questions are shown together only from a published total of { $two }, never three. Questions about the person are never shown together with another one.
site-method-crossed = <b>Two questions together.</b> Which questions are crossed was fixed with the questionnaire, before anything was counted. No chain of crossings leads back to where it began, and a question with several answers is crossed with one other at most, which has single answers. Because of that, counts that agree with each table, and with each other where tables share a question, always belong to some set of reports: the ranges of the check below are exact.
site-method-check = <b>Check against disclosure.</b> Published figures can give each other away. So before a release is signed, the least and the greatest true count are worked out that everything this network ever published still allows: tables, crossings, totals, thresholds, and years over their quarters. This is a linear program, and an integer program where that is not decisive. A count that may be 1 to 4 must keep a range at least { $width } wide, and it must never be certain that everybody in a group gave one and the same answer. What cannot be decided counts as not safe. The check looks at nothing but published figures, so that anybody can repeat it, and knowing the method narrows no range further.
site-method-repair = <b>Where the check fails,</b> the table is drawn again, up to { $draws } times; if none passes, the whole table is withheld: of one question it is shown as [c], of two it is left out. Whole, because a single [c] would point at its row. Drawing again moves the average of a figure a little, most of all where nearly all reports gave one and the same answer.
site-method-known = <b>Somebody who knows some of these reports,</b> or sent them, can take them away from the figures. A range that was { $width } wide loses at least one for each report known. The check also takes the place of somebody who knows one, two or three of those in one figure, or of those beside it: no range loses more than one for each, and none becomes a single number, in tables of one or two questions and in years.
site-method-years = <b>Years and corrections.</b> A year adds up the frozen counts of its quarters and is rounded anew; nothing is counted again from reports. A published figure is never counted anew either: it stands, or its table is withdrawn whole with a public reason. So there are never two versions of a figure to subtract.
site-method-beyond = <b>What this does not protect from.</b> Somebody who knows or sent more than three of the reports in one group. What is known of people from elsewhere. Within a range, not every count is equally likely, and the check speaks of what is possible, not of what is likely. Nobody outside can check that the reports were counted rightly. And no method makes a sample of reports that people chose to send.
site-cohort-year = The year { $year }: reports accepted { $from } to { $to }
site-fact-release-year = number { $number }, the year { $cohort }
site-years = Years
site-apart = Also read, and not counted in these figures: about { $rejected } reports that were not accepted, and about { $duplicates } that tell of the same incident as another report.
site-fact-apart = Read and not counted
site-revised-title = Revised on { $day }
site-revised-withdrawn = Withdrawn, and not in this edition:
site-revised-before = The edition before, as it was signed
site-withdrawn = This figure was withdrawn on { $day }.
site-withdrawn-why = The reason given: { $reason }
site-withdrawn-stays = No other figure takes its place: what is published is counted once and never again. Please do not cite it any more. The edition that had it can still be read, so that everybody can see what was withdrawn.
site-trend-years = Year by year
site-method-corrections = <b>What may be corrected.</b> A release can be followed by a corrected edition, signed like the first. It may correct words, and it may withdraw whole tables with a public reason. It never changes a figure and never leaves out a part of a table: a count made again would differ from the first by a few reports, and whoever subtracts one from the other would learn about these few. The edition before stays to be read, so a withdrawal hides nothing and tells nothing new. What was withdrawn from a quarter is left out of years that are published later.

## site: how to check

site-verify = How to check these figures
site-verify-why = <b>You need not take this server’s word.</b> People whom the network has named sign each release, with keys that are not on this server. Whoever changes a figure afterwards breaks the signatures, and anybody can find that out.
site-verify-compare = <b>Without any program,</b> compare: ask somebody elsewhere to open the same page, or the network to read its figures to you. If a figure or the line “{ $hash }” differs, something is wrong. Please tell the network.
site-verify-program = <b>With the program,</b> which is free: somebody who is used to a command line types this once. It fetches what was signed, checks every signature, makes each file again, and ends with “Verified”, or with “NOT VERIFIED” and the reason:
site-verify-root = <b>Whose signatures are they?</b> The program shows a fingerprint of 32 digits and letters. Get the fingerprint from { $publisher } by another way than this server: on paper, by telephone, at a meeting. Only if both are the same do the figures come from there.
site-verify-hand = <b>Whoever trusts no program of ours</b> can take the same steps with tools that everybody has. They are written down, in English:
site-verify-limits = <b>What no check can show:</b> that what people reported is true, that it was counted rightly before it was rounded, and that there is no newer release. For the first two, those who signed are answerable. About the third, ask somebody elsewhere.

## Quotes beside figures

site-quotes = In their own words
site-quotes-note = Words of people who reported this and agreed to be quoted. Square brackets stand where something was cut or put in general words, so that nobody can be recognised; outside of them no word was changed. The words may be from other months than the figures.
site-quote-of = Reported: { $answer }
site-download-quotes = All quotes, signed
site-method-quotes = <b>Quotes.</b> Quotes stand beside an answer only where the newest release publishes it with a figure of at least { $least }, and never beside questions about the person, the area or the month. One analyst chose the words and another approved them. A quote can be taken back: then the next signed list of quotes leaves it out, and this site shows it no more. Copies elsewhere cannot be called back.
site-method-partners = <b>Passing on.</b> A network can pass answers on to a regional or global network, its partner, so that one voice can speak for many. It does not unless it turns this on, and then only answers of people who agreed to it go, once the release that counts them is published: what happened, where, who did it, why, its effect, what was done about it, and who reports. Words and files never go, nor the area, the month, or who the person is. How many were passed on is not published. As long as a partner’s figures may hold reports from elsewhere too, the figures of the two networks say nothing of each other. Where a release of the partner holds hardly anything but what was passed on, both networks’ figures are checked as one before it is signed, and nothing is published that would let a small count be told. Anybody can repeat that with the published files of both.
