### Reviewed by a native speaker: not yet.
### The form that works without the internet, and the page that takes its file.

## offline: the form

offline-title = Report without the internet
offline-needs-script = This form needs a browser that runs scripts. Please open the file in another browser, such as Firefox or Chrome.
offline-how = Fill this in here. Nothing leaves this phone by itself. At the end you get one sealed file, and you choose how to hand it over.
offline-who-reads = Only the people of this network who have the keys can open the file. Whoever carries it cannot.
offline-until = Made on { $day }. Please use it until { $until }; after that, ask for a new one.
offline-checking = Checking the keys in this form …
offline-ready = Ready. What you write is sealed on this phone.
offline-old = This form is old. It still works, but please ask for a new one if you can.
offline-refused-expired = This form is too old, and its keys may no longer be in use. It seals nothing any more. Please ask for a new one, and check that this phone shows the right date.
offline-refused-ended = The network has ended and takes no reports any more. This form seals nothing.
offline-refused-broken = This form is damaged, or someone has changed it. Please do not use it, and tell the people who gave it to you.
offline-seal = Seal the report
offline-busy = A file is not ready yet. Please wait a moment.
offline-sealing = Sealing …
offline-failed = Sealing did not work. Everything you wrote is still here. Please try again; if you attached files, try with fewer.
offline-done = Sealed. Nothing has been sent yet.
offline-done-what = Save the file now. What you wrote is no longer on this page.
offline-save = Save the file
offline-hand = How to hand it over
offline-hand-person = Give it to someone you trust, on a memory stick or from phone to phone. They cannot read it.
offline-hand-page = Upload it later, from any device, at:
offline-hand-messenger = Send it with a messenger or by e-mail. Nobody on the way can read it, but they can see that you sent a file.
offline-file-secret = Delete the file from this phone once it has arrived. Whoever finds it cannot read your report, but can see that you made one, and could take it back.
offline-receipt = Your receipt
offline-receipt-what = It works once the file has arrived.
offline-clear = Clear everything

## offline: the ways to it

offline-link = The form as a file that works without the internet
offline-link-note = its signature
offline-upload-link = Hand in a sealed file

## offline: handing in a file

offline-upload-title = Hand in a sealed file
offline-upload-what = For a file that the form without internet has made. It is sealed already: this server cannot open it.
offline-upload-file = The file; its name ends in .corncrake
offline-upload-do = Hand it in
offline-upload-trace = Nobody asks who you are. You can hand in a file for somebody else.
offline-upload-done = It has arrived, sealed.
offline-upload-done-what = You can delete the file now. Whoever wrote the report can look it up with their receipt.
offline-upload-refused = This is not a whole sealed file for this network. Nothing was kept. Perhaps it was cut short on the way: please try with the file as it was first saved.
offline-upload-period = This file was sealed with keys that this network does not use. Nothing was kept. The report has to be written again, with a new form.
offline-upload-later = Not taken yet: very much is arriving at once. Please keep the file, and hand it in again in an hour, or later today.
offline-upload-not-saved = Not saved. The fault is ours, not yours. Please keep the file, and try again in a minute.
offline-upload-not-taking = This network takes no reports at present. Please keep the file, and try again another day.
