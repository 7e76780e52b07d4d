### Reviewed by a native speaker: not yet.

## way-back: coming back with the receipt, on the phone

way-back-length = A receipt has 30 digits. Please compare: some are missing or too many.
way-back-character = A receipt has digits only. Please compare once more.
way-back-check = One of these digits is wrong. Please compare them once more.
way-back-too-often = Too many receipts are being looked up right now. Please try again in a few minutes. Your report is not affected.
way-back-no-connection = That did not get through. Please check your connection and try again.
way-back-not-taking = Nothing can be sent here at present. What you wrote is still on this page.
way-back-too-much = Not sent yet: very much is arriving at once. It is not your fault. Everything you wrote is still here. Please press “Seal and send” again in an hour, or later today.
way-back-gone = The report for this receipt is not here any more. What lies in its mailbox still is.
way-back-replies = Replies to you
way-back-no-replies = There is no reply for you here. You can look again another day.
way-back-replies-number = Replies here: { $number }
way-back-checked = This phone has checked that these words come from { $network }.
way-back-reply-day = Written on { $day }
way-back-forged = One message could not be verified. It may be from somebody who does not speak for us any more, or not from us at all. It is not shown. Do not follow a message that claims to come from us and reaches you in another way. If you are waiting for an answer, write to us again.
way-back-unchecked = Messages here: { $number }. This phone cannot check at present who wrote them, so they are not shown. Please look again another day.
way-back-out-of-date = The network’s keys are out of date. This phone cannot tell whether whoever wrote this still speaks for the network. Be careful with what it asks of you.
way-back-empty = Delete the replies
way-back-empty-what = Deleted replies cannot be brought back. Your report stays.
way-back-empty-sure = Delete all replies now?
way-back-empty-yes = Yes, delete them
way-back-emptied = The replies are deleted from this server.
way-back-no = No, keep it as it is
way-back-write = Write to us again
way-back-write-label = What would you like to add?
way-back-write-hint = It is sealed on this phone and goes to the people who read reports. Please leave out names, addresses and phone numbers.
way-back-write-send = Seal and send
way-back-write-empty = Please write something, or add a file.
way-back-write-long = Please shorten this to { $max } characters.
way-back-write-sent = Sent. What you wrote is sealed and saved with your report. If there is an answer, you find it here with the same receipt.
way-back-no-writing = You cannot write to us from here at present: this phone has no keys that it can trust for sealing. You can come back later, or tell us in another way.
receipt-withdraw-sure = Take your report back now? It cannot be undone.
receipt-withdraw-yes = Yes, take it back
way-back-untold = If you take it back now, it is deleted from this server for good. This phone cannot check the network’s keys at present, so people who have already read it may not be told.
way-back-done = Close and forget
way-back-done-hint = Your receipt and everything shown here then leave this page.
way-back-left = Closed. Nothing of it is left on this page.

## receipt: coming back, and printing it small

receipt-page-title = Saved
receipt-come-back = To come back, open this page again and type the digits under “Already sent a report?”.
receipt-slip = You may print this page. Only the digits come out on paper, small enough to cut out, and the words “Please keep this number.”
receipt-slip-line = Please keep this number.
receipt-slip-where = Also print the address of this page below the digits

## letterbox: coming back without scripts, on the server's own pages

letterbox-gone = The report for this receipt is not here any more. What lies in its mailbox still is.
letterbox-signed = These messages are signed by { $network }. Whatever is not signed is not shown.
letterbox-write-hint = An answer, or something you remembered. The people who can read your report will read it. Up to { $max } characters.
letterbox-write-do = Send message
letterbox-written = Your message is saved, sealed.
letterbox-write-stale = Not sent yet. This page had been open for a long time, or had been used several times. Everything you wrote is still here: please press “Send message” once more.
letterbox-write-over-budget = Not sent yet: very much is arriving at once. It is not your fault. Everything you wrote is still here. Please press “Send message” again in an hour, or later today.
letterbox-write-not-saved = Your message was not saved. The fault is ours, not yours. Everything you wrote is still here: please press “Send message” again in a minute. If it was saved after all, it will not count twice.
letterbox-sure-all = What you wrote or attached later, and the messages for you, are deleted with it. Nobody can bring it back.
letterbox-server-sees = This page works without scripts, so this server saw your receipt, and what you read, write and attach here, for a moment. It keeps the receipt nowhere, and what you write and attach only sealed.
