### Reviewed by a native speaker: not yet.

## desk-casefile: one report, printed

desk-casefile-title = Case file: report { $report }
desk-casefile-practice = Training: nothing in here happened
desk-casefile-secret = Confidential
desk-casefile-keep = As sensitive as the story itself: somebody who knows the person may recognise them here, without any name. Give it only to those who need it for this person, and with the person’s agreement. Shred it when it is done with.
desk-casefile-network = Network
desk-casefile-arrived = Arrived in
desk-casefile-made = Made on
desk-casefile-stands = Decision
desk-casefile-undecided = Nobody has decided yet
desk-casefile-accepted = Accepted
desk-casefile-rejected = Rejected
desk-casefile-junk = Nobody’s report
desk-casefile-duplicate = A duplicate of report { $report }
desk-casefile-closed = Closed: there is nothing left to do
desk-casefile-reopened = Open again
desk-casefile-tags = Tags
desk-casefile-answers = Answers
desk-casefile-recoded = Coded by an analyst. The reporter had answered:
desk-casefile-no-answer = no answer
desk-casefile-words = In the reporter’s own words
desk-casefile-words-left-out = The reporter’s words are left out of this file.
desk-casefile-no-words = The reporter wrote no words of their own.
desk-casefile-redacted = Parts were blacked out. A bar’s length says nothing about what stood there.
desk-casefile-hidden = blacked out
desk-casefile-not-redacted = Nothing was blacked out. These words may name people.
desk-casefile-verified = What bears it out
desk-casefile-outcomes = What came of it
desk-casefile-nothing-yet = Nothing is noted yet.
desk-casefile-history = What was done
desk-casefile-by = analyst { $number }
desk-casefile-no-more = no longer
desk-casefile-history-recode = { $question } counts as { $codes }
desk-casefile-history-as-sent = { $question } counts as it was sent
desk-casefile-not-here = Letters, attached files and the analysts’ own notes are no part of this file, nor are the names of analysts.
