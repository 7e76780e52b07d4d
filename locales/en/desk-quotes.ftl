### Reviewed by a native speaker: not yet.

## Quotes beside figures: what may be published, and the signatures

desk-quotes-title = Quotes beside figures
desk-quotes-lead = What may be published comes from the casebook: quotes that a second analyst approved beside an answer, of reports that a published release counts, where the newest release shows that answer with at least { $least } reports.
desk-quotes-none = No quotes are published.
desk-quotes-published = Published on { $day }. Quotes: { $count }
desk-quotes-would = What may be published
desk-quotes-new = new
desk-quotes-nothing-may = Nothing may be published at present.
desk-quotes-lost = Published, and may not be any more
desk-quotes-lost-why = Somebody took it back or objected, the reporter does not want it or took the report back, or this desk cannot read the report. Publish again, and the site shows it no more.
desk-quotes-held = Approved, and not to be published yet
desk-quotes-no-place = whoever approved it did not say beside which answer it may stand; approve it again and say so
desk-quotes-not-its-answer = the report does not give that answer any more; approve it again beside another
desk-quotes-not-counted = no published release counts the report, or it was decided otherwise since
desk-quotes-too-few = the newest release shows its answer with fewer than { $least } reports, or not at all: the quote would point at few people
desk-quotes-text = its words are too long, or cannot be shown to the public as they are
desk-quotes-seldom = Publish seldom, several new quotes at once: one that appears alone tells more of when it was written. What is published takes the place of all that was. Copies that others made cannot be called back.
desk-quotes-sure = I have read every quote. None of them names or shows anybody.
desk-quotes-not-sure = Read every quote first, and say so.
desk-quotes-same-as-published = What may be published is what is published.
desk-quotes-sign-how = This desk compares the file with its own casebook. It can be signed only if both come to the same quotes.
desk-quotes-same = The file of the other analyst holds exactly the quotes listed here.
desk-quotes-did-publish = Published. The quotes stand beside their figures now.
