### Reviewed by a native speaker: not yet.

## Notes of analysts for one another

desk-words-notes = Notes
desk-words-no-notes = Nobody has written a note.
desk-words-note-by = Note by { $who }
desk-words-note-new = Write a note
desk-words-note-text = Note for the other analysts
desk-words-note-careful = Analysts who read words see it, with your name. It cannot be erased from the other desks: name nobody in it whom the report does not name.
desk-words-note-save = Write it down
desk-words-not-shown = Not shown: { $why }.
desk-words-take-back = Take back
desk-words-put-back = Put there again
desk-words-taken-back = { $who } took it back.
desk-words-drop = Do not write anything
desk-words-did-note = The note is written down.
desk-words-did-take-back = It is taken back.
desk-words-did-put-back = It is there again.

## Quotes for publication

desk-words-quotes = Quotes for publication
desk-words-no-consent = The reporter did not agree to be quoted.
desk-words-consent-gone = The reporter does not want to be quoted any more, as { $who } wrote down.
desk-words-never = The reporter does not want to be quoted any more
desk-words-quotes-again = That the reporter does not want to be quoted was a mistake of mine
desk-words-quote-by = Proposed by { $who }
desk-words-quote-new = Propose a quote
desk-words-quote-text = The report’s own words, redacted
desk-words-quote-careful = Cut what is not needed. Put […], or a general word in square brackets such as [a nurse], for whatever could tell who somebody is: names, places, days, ranks, illnesses. All outside of brackets must be the report’s, word for word. At most { $most } bytes: as many Latin letters, or half as many of most others.
desk-words-quote-cut = […] stands already where somebody’s name, a number, a day or an address was noticed. It is never all of them: read every line.
desk-words-still-there = This may still say who somebody is. It is your judgement:
desk-words-quote-look = Look at it beside the report
desk-words-quote-check = This would be published
desk-words-beside = Beside the report
desk-words-difference = Struck through: what the quote leaves out. Underlined: what it says instead.
desk-words-propose = Propose this quote
desk-words-change = Change it
desk-words-waits = Waits for another analyst to approve it.
desk-words-approved = Approved for publication.
desk-words-objected = Not to be published: { $who } objects.
desk-words-not-entitled = Not to be published: its author may not read words.
desk-words-not-theirs = Not to be published: { $why }.
desk-words-approves = { $who } approves.
desk-words-objects = { $who } objects.
desk-words-approve = It names and shows nobody: approve
desk-words-object = Must not be published
desk-words-no-view = Take back what I said of it
desk-words-did-quote = The quote is proposed. Another analyst has to approve it.
desk-words-did-approve = You approved the quote for publication.
desk-words-did-object = You objected to publishing the quote.
desk-words-did-no-view = What you said of the quote is taken back.
desk-words-did-consent = Written down.

## Questions to the reporter

desk-words-ask = Send, and wait for an answer
desk-words-asked = { $who } asked the reporter something on { $day }. They have not written since.
desk-words-asked-perhaps = { $who } asked the reporter something on { $day }. They wrote on that day, too.
desk-words-asked-answered = { $who } asked the reporter something on { $day }. They have written since.
desk-words-asked-unseen = { $who } asked the reporter something.
desk-words-enough = Nothing is waited for any more
desk-words-did-enough = The report waits for its reporter no more.

## Likely duplicates

desk-words-alike = May tell of the same
desk-words-alike-hint = Suggested by month, area, kind and words. Nothing is merged by itself.
desk-words-alike-both = words alike { $words } %, answers { $codes } %
desk-words-alike-codes = answers alike { $codes } %
desk-words-side-by-side = Reports { $this } and { $that }
desk-words-duplicate-of-that = { $this } is a duplicate of { $that }
desk-words-duplicate-of-this = { $that } is a duplicate of { $this }
desk-words-not-alike = They tell of different things: back to the report
desk-words-circle = these reports are duplicates of one another already; accept one of them first

## Beside which figure a quote may stand

desk-words-beside-which = Beside the figure of this answer
desk-words-beside-none = beside no figure yet
desk-words-beside-few = { $answer } (too few reports so far)
desk-words-beside-careful = On the site it stands beside that figure. Whoever reads it knows that somebody who gave this answer wrote it, and in which language. It is shown once the newest release has at least { $least } reports with this answer.
desk-words-beside-now = To stand beside the figure of: { $answer }
