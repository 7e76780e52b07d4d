### Reviewed by a native speaker: not yet.

## Words that are not written down, or not shown

desk-why-words-closed = it does not open with any key of this desk
desk-why-words-not-theirs = it was written for something else: whoever put it here did not write it for this
desk-why-words-not-entitled = its author may not read words by the roster of that time
desk-why-words-empty = there are no words in it
desk-why-words-too-long = it is too long: { $bytes } of at most { $most } bytes (most letters beyond Latin ones take two or three)
desk-why-words-marks = it has too many line breaks, quotation marks or backslashes to fit; please write it shorter
desk-why-answers-only = you read answers only; somebody who reads words has to do this
desk-why-words-gone = the reporter’s words are not here: they were destroyed, or this desk has no key for them
desk-why-no-consent = the reporter did not agree to be quoted
desk-why-no-quote = the report has no such quote
desk-why-quotes-nothing-new = what may be published is what is published already
desk-why-quotes-not-the-same = this is not what comes out of this desk’s casebook: sync both desks and make it again; if it stays so, do not sign it, and ask who made it
desk-why-quotes-overtaken = another desk published quotes or a release in the meantime; sync, and look again
desk-why-quotes-too-many = these are too many quotes for one statement; at most: { $most }
desk-why-not-its-answer = a quote stands beside an answer that its own report gives, and never beside who somebody is, where or when
desk-why-own-quote = it is your own: somebody else who reads words has to approve it

## Words that are no quote

desk-why-quote-nothing = none of it stands in the report
desk-why-quote-unclosed = the square bracket in line { $line }, character { $character }, is not closed before the next one opens
desk-why-quote-unopened = the square bracket in line { $line }, character { $character }, closes none
desk-why-quote-brackets = what stands in square brackets in line { $line }, character { $character }, must be … or a general word, on one line; limit in characters: { $most }
desk-why-quote-not-verbatim = from line { $line }, character { $character } on it does not say what the report says there: put what is not the reporter’s in square brackets, and […] for what is cut
desk-why-quote-within-word = in line { $line }, character { $character }, it cuts a word in two; cut whole words, or put […] right beside what is left

## Spreadsheets

desk-why-sheet-kind = it is neither CSV in UTF-8 nor a workbook (XLSX); please save it as one of them
desk-why-sheet-workbook = the workbook is damaged or protected, or holds too much
desk-why-sheet-none = the workbook has no such sheet as the mapping names
desk-why-sheet-row = row { $row } cannot be read as CSV
desk-why-sheet-no-head = row { $row }, which should name the columns, is not there or is empty
desk-why-sheet-two-alike = two columns are called the same, one of them column { $column }; please rename one of them
desk-why-sheet-too-large = it has more than { $rows } rows, too many columns, or too much in them; please part it

## Mappings

desk-why-mapping-form = the mapping is not of the expected form, line { $line }: { $why }
desk-why-mapping-question = the questionnaire has no question “{ $question }”
desk-why-mapping-code = the question “{ $question }” does not offer “{ $code }”
desk-why-mapping-date = column “{ $column }”: “date” goes with a question about a month, and with no other
desk-why-mapping-words = column “{ $column }”: words have neither values nor codes
desk-why-mapping-consent = nothing says what people agreed to: map a column to “consent”, or say it in [constants] where all agreed to the same
desk-why-mapping-column = the spreadsheet has no column “{ $column }”
desk-why-mapping-people = column “{ $column }” may hold names, numbers or places of people: take it out of the spreadsheet, or name it in “drop”

## Sealed files

desk-why-file-damaged = it is no sealed file, or it is damaged
desk-why-file-network = it was made for the network { $network }, not for this one
desk-why-file-closed = it opens with no key of this desk: it was sealed to another network or period, or was changed on the way. Another analyst may have the key of its period
desk-why-file-apart = its report does not hold together
desk-why-file-mixed = it was put together from two reports
desk-why-file-strange = attachment { $number } in it is not one that its report names
desk-why-file-attachment = attachment { $number } in it is damaged, or does not open
desk-why-file-stories-destroyed = it was sealed to period { $period }, whose stories the network has destroyed; nothing of it is taken in again
desk-why-file-answers-destroyed = it was sealed to period { $period }, whose answers the network has destroyed; nothing of it is taken in again
desk-why-file-taken-back = its reporter took this report back
desk-why-file-copy = the same sealed words are here already, as report { $report }

## Partner networks

desk-why-practice = this network is for practice: nothing of it is passed on, and nothing real is taken in
desk-why-proof-form = it is no proof file of Corncrake, or it was changed on its way
desk-why-proof-root = its root is { $found }, not the one that was compared here: somebody else may be using the name. Speak with the partner before you do anything
desk-why-proof-believed = its signatures do not follow from its root; do not use it, and ask the partner for another
desk-why-proof-practice = it is of a network for practice, of which nothing ever counts
desk-why-partner-pin = what this desk keeps of { $network } cannot be read; find out who changed the folder
desk-why-partner-ourselves = { $network } is your own network
desk-why-partner-unknown = { $network } is no partner on this desk; add their proof file first
desk-why-partner-older = it shows less of { $network } than this desk has seen already; ask for a newer one
desk-why-partner-stale = what this desk has of the partner is out of date; ask for their newest proof file and add it
desk-why-partner-no-key = the partner has no key to seal to at present
desk-why-pass-no-cohort = there is no closed cohort { $cohort } on this desk that you can open
desk-why-pass-not-published = cohort { $cohort } is not published yet; it can be passed on once it is
desk-why-pass-too-few = reports of this cohort that may be passed on: { $agreed }; fewer than { $fewest } never are, because so few could be picked out
desk-why-pass-other-set = other records of cohort { $cohort } were passed on to this partner before; some were taken back, rejected or recoded since, and two sets of one cohort would show which
desk-why-pass-no-right = whoever passes reports on must be somebody who may sign releases, and the network’s notice does not name you
desk-why-receive-closed = it opens with no key of this desk: it was sealed to another network or to a period whose key is gone, or was changed on the way
desk-why-receive-not-signed = nobody who may sign for the partner signed it
desk-why-receive-not-for-us = { $network } passed it on to another network, not to yours
desk-why-receive-not-published = cohort { $cohort } is not among the releases of { $network } that this desk knows; ask for their newest proof file and add it
desk-why-receive-area = your questionnaire has no such area; please choose one from the list
desk-why-receive-other-set = other records of cohort { $cohort } of { $network } were taken in before; a cohort is taken in once
