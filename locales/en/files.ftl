### Reviewed by a native speaker: not yet.

## files: adding photographs, sound and documents, on the phone

files-add = Add photographs, sound or documents
files-limits = Up to { $most } files, { $size } in all.
files-clean = Photographs are cleaned on this phone: place, time and device are taken out, and only the picture itself is sent. Faces, tattoos, rooms and signs stay visible in it.
files-photographs = Add photographs
files-others = Add other files
files-not-loaded = This part could not be loaded. Please check your connection, close it and open it again.
files-list = What you have added
files-kind-photograph = Photograph { $number }
files-kind-recording = Voice message { $number }
files-kind-sound = Sound { $number }
files-kind-video = Video { $number }
files-kind-document = File { $number }
files-kilobytes = { $size } KB
files-megabytes = { $size } MB
files-working = One moment…
files-cleaned = Cleaned. Only the picture itself will be sent.
files-inside-photograph = This kind of picture cannot be cleaned here. It may hold the place, the time and the device.
files-inside-sound = This file may hold the time, the device and names. Voices can be recognised.
files-inside-video = This video may hold the place, the time and the device. Faces and voices can be recognised.
files-inside-document = This file may hold names and times, also in parts that you do not see.
files-inside-recording = Ready to be sent with your words. Voices can be recognised.
files-blocked = Your browser keeps pictures from this page, so it cannot be cleaned here. Tor Browser does that to protect you. If your browser asks, you can allow it and try again. Uncleaned, the picture may hold the place, the time and the device.
files-undecided = Send it as it is, or leave it out?
files-as-it-is = Send it as it is
files-leave-out = Leave it out
files-try-again = Try to clean it again
files-kept-as-it-is = It will be sent as it is, with whatever is inside.
files-remove = Remove
files-removed = Removed: { $file }
files-too-many = That is more than { $most } files. Not added: { $file }
files-too-big = That is more than { $size } in all. Not added: { $file }
files-too-large = This picture is too large to be opened safely. Not added: { $file }
files-empty = There is nothing in this file. Not added: { $file }
files-unreadable = This file could not be read. Not added: { $file }
files-busy = A file is not ready yet. Please wait a moment, or stop the recording.

## files: recording a voice message

files-record = Record a voice message
files-record-hint = Would you rather speak than write? A voice can be recognised by people who know you. The microphone is used only while you record.
files-record-asking = Your browser may ask whether this page may use the microphone.
files-recording = Recording.
files-record-stop = Stop recording
files-record-refused = The microphone was not allowed, so nothing was recorded.
files-record-no-microphone = No microphone could be used, so nothing was recorded.
files-record-nothing = Nothing was recorded.

## files: sealing and sending them

files-sealing = { $number } of { $of }: sealing { $file }
files-sending = { $number } of { $of }: sending { $file }
files-waiting = { $number } of { $of }: no connection. It goes on by itself from here.
files-sent = { $number } of { $of }: { $file } has been sent
files-stop = Stop sending
files-cancelled = You stopped it. Nothing counts as sent until everything is there. All is still on this page.
files-no-connection = The connection was lost. All is still on this page: please try again, and it goes on from there.
files-token = This page has been open for a long time. All is still on it: please send once more.
files-period = The keys have changed meanwhile. All is still on this page: please send once more.
files-over-budget = Too many files are coming in at the moment. You can send without files, or try again in an hour. All is still on this page.
files-refused = The files were not accepted. You can send without them. All is still on this page.

## files: on the form, where no script runs

form-files = Add photographs, sound or documents
form-files-most = Up to { $most } files, { $megabytes } MB in all
form-files-clean = Pictures are made anew on this server before they are sealed: place, time and device are taken out, and only the picture itself stays. Faces, tattoos, rooms and signs stay visible in it.
form-files-as-they-are = Send other files as they are. They may hold place, time, device and names, and voices can be recognised.
form-files-again = Your text is kept. Please choose the files again.
form-files-busy = Too much is coming in at the moment, so your files were not taken. Your text is kept. Please choose the files again and send once more.
form-files-too-large = Your files are more than { $megabytes } MB in all, and nothing was sent. Your text is kept. Please choose fewer or smaller files, or send without.
form-files-too-many = That was more than { $most } files, and nothing was sent. Your text is kept. Please choose the files again.
form-files-not-cleaned = A file cannot be cleaned: it is no picture of a kind that we know, or it has more than { $megapixels } million pixels. Nothing was sent. It may hold place, time, device and names, and voices can be recognised. Your text is kept. Please choose the files again: leave that one out, or tick “Send other files as they are”.
form-files-not-taken = Files cannot be taken here, and nothing was sent. Your text is kept. You can send it without files.
