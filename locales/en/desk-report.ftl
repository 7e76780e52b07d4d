### Reviewed by a native speaker: not yet.

## The page of one report

desk-report-title = Report { $id }
desk-report-steps = Reports before and after this one
desk-report-list = All reports
desk-report-before = Previous report
desk-report-after = Next report
desk-report-acts = What can be done
desk-report-to-acts = Decide
desk-report-came = Arrived on { $day }.
desk-report-looked-after = Looked after by { $who }.
desk-report-is-closed = Closed: there is nothing left to do.
desk-report-is-new = Nobody has decided on it yet.
desk-report-is-aside = Set aside.
desk-report-is-accepted = Accepted by { $who }.
desk-report-is-rejected = Rejected by { $who }.
desk-report-is-junk = Marked as junk by { $who }.
desk-report-is-duplicate = Marked as a duplicate of report { $of }.
desk-report-is-counted = Counted in release { $cohort }.
desk-report-counted-stays = Release { $cohort } has counted it, and does not change, whatever is decided now.
desk-report-aside = Set aside: { $why }.
desk-report-aside-misfiled = Set aside: it is filed under another period than its own.

## Before reading

desk-report-tells = This report tells of
desk-report-minor = This may concern somebody under 18.
desk-report-unfold = Show the words
desk-distress-violence = somebody who was beaten or hurt
desk-distress-sexual = sexual violence
desk-distress-torture = torture
desk-distress-suicide = suicide
desk-distress-overdose = an overdose
desk-distress-death = a death
desk-minor-age = The answer to the question about age says so.
desk-minor-taken = The answers say that a child was taken, or family rights were violated.
desk-minor-words = The words seem to speak of a child or a young person.

## The words

desk-report-story = In their own words
desk-report-no-words = The reporter wrote nothing besides the answers.
desk-report-answers-only = You read answers only. Whoever reads words sees them here.
desk-report-story-destroyed = What the reporter wrote and attached was destroyed on { $day }, as the rule of this network says (notice { $notice }). The answers are still here.
desk-report-marks =
    { PLURAL($count) ->
        [one] Mark the one place that may name somebody
       *[other] Mark the { $count } places that may name somebody
    }
desk-span-email = perhaps an e-mail address
desk-span-link = perhaps a link
desk-span-handle = perhaps a name on a network or messenger
desk-span-address = perhaps an address
desk-span-document = perhaps the number of a document
desk-span-date = perhaps a day or a time
desk-span-phone = perhaps a telephone number
desk-span-plate = perhaps the number of a car
desk-span-name = perhaps a name

## The answers

desk-report-answers = Answers
desk-report-no-questionnaire = This desk does not have the questionnaire that was answered, or the report does not open.
desk-report-silent =
    { PLURAL($count) ->
        [one] One question was left out
       *[other] { $count } questions were left out
    }
desk-report-no-answer = No answer
desk-report-counts-as = Counts as this, as { $who } has coded it:
desk-report-as-sent = What the reporter sent:
desk-report-recode = Code otherwise
desk-report-recode-to = Count this answer as
desk-report-recode-save = Count it so
desk-report-recode-as-sent = Count what was sent
desk-report-month = Month, as year and month

## Files

desk-report-files = Attached
desk-report-file = File { $number }
desk-report-fetch = Fetch what is missing from the server
desk-report-not-here = not fetched yet
desk-report-save = Save…
desk-report-is-picture = picture
desk-report-is-sound = sound
desk-report-is-video = video
desk-report-is-pdf = PDF
desk-report-is-other = file of another kind
desk-report-kilobytes = { $size } KB
desk-report-megabytes = { $size } MB
desk-unsafe-other = Its content is not what it says it is.
desk-unsafe-markup = It holds HTML or SVG, which can run programs and call home when it is opened.
desk-unsafe-hidden = Another file is hidden behind it or inside it.
desk-unsafe-macros = It is a document in which programs (macros) can be hidden.
desk-unsafe-pdf = It is a PDF that may run something or hold other files.
desk-unsafe-program = It is a program.
desk-file-do-not-open = Do not open this file.
desk-file-unsafe-name = It is saved with the ending .unsafe, so that no program opens it by itself.
desk-file-in-the-open = Saved, it lies in the open on this computer. Whoever uses the computer can read it.
desk-file-offline = Look at it on a computer without a network, or not at all.
desk-file-not-cleaned = It was not cleaned: it may say inside where, when and by whom it was made.
desk-file-delete = Delete it when you are done, and empty the bin.
desk-file-save = Save the file
desk-file-back = Back to the report

## Letters

desk-report-letters = Letters and replies
desk-report-no-letters = The reporter has not written again.
desk-report-wrote = { $day }: the reporter wrote again
desk-report-replied = { $day }: { $who } replied
desk-report-awaits = The reporter waits for a reply.
desk-report-awaits-perhaps = The reporter wrote on the day of the last reply, and may wait for another.
desk-report-reply = Reply
desk-report-cannot-reply = You cannot reply: { $why }.
desk-report-reply-text = Your reply
desk-report-reply-careful = The reporter may be in danger, and others may read their phone. Ask for nothing that would expose them, and name no place to meet. Other analysts who read words see your reply with your name.
desk-report-reply-look = Read it once more
desk-report-reply-check = This is what the reporter will read
desk-report-reply-final = It is sent in the name of the network and cannot be taken back. If you have not synced today, do that first: somebody else may have replied.
desk-report-reply-send = Send it
desk-report-reply-change = Change it
desk-report-reply-drop = Leave it, and go back to the report
desk-report-reply-uncertain = It is not certain whether it was sent. Send the same words again: on one day, they are one reply.

## Acts

desk-report-decide = Decide
desk-report-accept = Accept
desk-report-reject = Reject
desk-report-junk = Junk
desk-report-duplicate = It tells of the same as another report
desk-report-duplicate-of = Number of the other report
desk-report-duplicate-save = Mark as a duplicate
desk-report-duplicate-itself = a report is no duplicate of itself
desk-report-duplicate-unknown = there is no report of this number on this desk
desk-report-no-choice = nothing was chosen
desk-report-no-change = these marks stand already
desk-report-assign = Who looks after it
desk-report-assign-save = Set
desk-report-assign-me = I do
desk-report-nobody = nobody
desk-report-tags = Tags
desk-report-tag-new = New tag
desk-report-tag-save = Add
desk-report-tag-off = Take off the tag { $tag }
desk-report-tag-hint = One word of your own. Name nobody by it: everybody at the desks sees it.
desk-report-marks-save = Save
desk-report-verified = What bears it out
desk-report-verified-hint = Tick what holds.
desk-report-verified-spoke = we spoke with the reporter
desk-report-verified-document = a document, a photograph or a recording
desk-report-verified-witness = somebody else was there
desk-report-verified-public-record = it is in a public record
desk-report-verified-other-report = another report tells of the same incident
desk-report-outcome = What came of it
desk-report-outcome-hint = Tick what happened.
desk-report-outcome-complaint-filed = a complaint was filed
desk-report-outcome-complaint-upheld = the complaint was upheld
desk-report-outcome-complaint-refused = the complaint was turned down
desk-report-outcome-legal-aid = a lawyer or paralegal took it on
desk-report-outcome-referred = the reporter was put in touch with somebody who helps
desk-report-outcome-remedy = what was taken or refused was given
desk-report-outcome-apology = somebody apologised
desk-report-outcome-nothing-wanted = the reporter wanted nothing done
desk-report-outcome-nothing-possible = nothing could be done
desk-report-close = Close: there is nothing left to do
desk-report-reopen = Open again

## What was done just now

desk-report-did-accept = Accepted.
desk-report-did-reject = Rejected.
desk-report-did-junk = Marked as junk.
desk-report-did-duplicate = Marked as a duplicate.
desk-report-did-tag = The tag is on.
desk-report-did-untag = The tag is off.
desk-report-did-mark = Saved.
desk-report-did-assign = Saved.
desk-report-did-close = Closed.
desk-report-did-reopen = Open again.
desk-report-did-recode = It counts so now. What was sent stays as it is.
desk-report-did-fetch = Everything that is attached is here.
desk-report-fetch-lost = File { $number } did not come: the server does not have it. It may still be on its way, or it was lost there. Try again later, and tell whoever runs the server.
desk-report-fetch-later = File { $number } did not come: the server cannot be reached, or cannot get at its files at the moment. Nothing is lost; try again later.
desk-report-fetch-failed = File { $number } did not come: { $why }.
desk-report-did-reply = Sent. The reporter finds it with their receipt.

## What was done, in order

desk-report-history = What was done
desk-report-no-history = Nobody has done anything with it yet.
desk-history-accept = accepted it
desk-history-reject = rejected it
desk-history-junk = marked it as junk
desk-history-undecided = opened the decision again
desk-history-duplicate = marked it as a duplicate of report { $of }
desk-history-mark = put on:
desk-history-unmark = took off:
desk-history-recode = coded an answer otherwise:
desk-history-as-sent = lets an answer count as it was sent:
desk-history-no-answer = lets an answer count as none:
desk-history-assign = gave it to { $who }
desk-history-nobody = gave it to nobody
desk-history-close = closed it
desk-history-reopen = opened it again
desk-history-note = wrote a note
desk-history-quote = proposed a quote
desk-history-approve = said whether a quote may be published
desk-history-take-back = took back a note or a quote
desk-history-put-back = put a note or a quote there again
desk-history-ask = asked the reporter something
desk-history-ask-no-more = does not wait for the reporter any more
desk-history-no-quotes = wrote down that the reporter does not want to be quoted
desk-history-quotes-again = wrote down that the reporter may be quoted after all
