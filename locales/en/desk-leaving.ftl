### Reviewed by a native speaker: not yet.

## What leaves the desk in the open: exports and case files

desk-leaving-keep = How it must be kept
desk-leaving-keep-sensitive = What leaves is not sealed. It is as sensitive as the stories: somebody who knows a person may recognise them in it, without any name.
desk-leaving-keep-encrypted = Keep it on an encrypted disk or stick, and not in a folder that is copied to a cloud.
desk-leaving-keep-nobody = Give it to nobody who may not read the reports, and do not send it by e-mail or messenger.
desk-leaving-keep-delete = Delete it when the work is done. A report that is taken back later stays in it until then.
desk-leaving-keep-told = The other analysts see that you made it, and on which day; not what you did with it.
desk-leaving-folder = Folder to save it in
desk-leaving-folder-how = The whole path of a folder that is there, such as one on an encrypted stick. The file is readable for you only, and nothing is written over.
desk-leaving-save = Save in this folder
desk-leaving-download-how = Or let the browser save it. Its folder for downloads is a plain place: other programs look into it, some copy it to a cloud, and the browser remembers the file’s name. Move the file from there at once.
desk-leaving-download = Let the browser save it
desk-leaving-no-download = This format is a folder of files, so the browser cannot save it.
desk-leaving-saved = Saved: { $path }
desk-leaving-not-whole = Not saved: please give the folder’s whole path, from the disk on.
desk-leaving-no-folder = Not saved: there is no such folder.
desk-leaving-ours = Not saved: this is the desk’s own folder. What is not sealed does not belong in it, because it is copied with every backup of the desk.
desk-leaving-taken = Not saved: there are too many files of this name in the folder. Please delete what is no longer needed.

## Case files

desk-leaving-casefile = Case file
desk-leaving-casefile-what = One report as a page to print, for a lawyer, an ombudsman or a file in a cabinet: its answers, what was decided and what came of it.
desk-leaving-casefile-make = Make a case file
desk-leaving-words-none = Without the reporter’s words: coded answers only
desk-leaving-words-redacted = With the reporter’s words, and parts of them blacked out
desk-leaving-words-whole = With all of the reporter’s words
desk-leaving-hide = What is blacked out
desk-leaving-hide-how = Suggestions only: untick what may stay. A name is blacked out wherever it stands.
desk-leaving-hide-nothing = Nothing was noticed that may say who somebody is. Please read for yourself.
desk-leaving-hide-more = More to black out: one name or word a line
desk-leaving-look = Look at it
desk-leaving-read-it = Read it once more. What a lawyer needs to know stays; what could tell others who somebody is should be black.
desk-leaving-nowhere = These were to be blacked out and stand nowhere in the text. Please check how they are spelled there:
