### Reviewed by a native speaker: not yet.

## A report on somebody’s behalf

desk-enter-what = For somebody who asked you to report for them. You fill in the questions of the form, and hand them the receipt.
desk-enter-answers-only = Your tier reads answers only. Somebody who reads words has to enter it.
desk-enter-first = Before you begin
desk-enter-tell = Tell the person who will read the report and what it is used for, and that they can take it back with the receipt. Leave out names, addresses and phone numbers, theirs and other people’s.
desk-enter-agreed = They heard this, and agreed that I send it for them
desk-enter-month = in the month written below, or not said:
desk-enter-words = Their own words
desk-enter-language = Language of their words
desk-enter-then = The report is sealed here, marked as sent for somebody else, and shared with the other analysts.
desk-enter-send = Enter the report
desk-enter-again = Enter it all the same
desk-enter-not-yet = Not entered yet
desk-enter-not-agreed = Nothing is entered without the person’s agreement. Please ask them.
desk-enter-here = A report with the same answers is here. It may be this one, entered before:
desk-enter-receipt = The receipt
desk-enter-done = Report { $id } is on this desk now, and goes to the other analysts. This is its receipt:
desk-enter-receipt-theirs = It belongs to the person, and to nobody else. With it they can see replies, write again and take the report back.
desk-enter-receipt-copy = Let them write it down or take a picture of it. Keep no copy, and do not send it by messenger.
desk-enter-receipt-lost = Nobody can make it again, neither you nor the server.
desk-enter-receipt-lock = It is shown until you press the button below, or until the desk locks.
desk-enter-forget = Handed over: forget it
desk-enter-forgotten = The receipt is forgotten here.
