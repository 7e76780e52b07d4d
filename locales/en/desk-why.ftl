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
