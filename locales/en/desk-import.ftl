### Reviewed by a native speaker: not yet.

## Import: what can be taken in

desk-import-what = Reports that were collected before, elsewhere, or without a network. They are sealed here as a phone seals them, carry a tag that says where they came from, and go to the other analysts. The desk keeps no copy of the files that you choose here.
desk-import-answers-only = Your tier reads answers only. Somebody who reads words has to take reports in.
desk-import-under-way = A spreadsheet is being looked at. Go on with it.
desk-import-sheet = Rows of a spreadsheet
desk-import-sheet-what = What was collected with Kobo, ODK or on paper. First you see what would become of each row; nothing is taken in before that.
desk-import-table = Spreadsheet
desk-import-table-how = CSV or XLSX, at most { $size } MB and { $rows } rows. Formulas are not worked out: what they showed last is read.
desk-import-mapping = Mapping file
desk-import-mapping-how = It says which column answers which question. docs/imports.md in Corncrake’s source shows one.
desk-import-try = See what would become of each row
desk-import-files = Sealed files of the offline form
desk-import-files-what = Files that a reporter saved without a network and handed to you. Where one of them is not what it should be, none is taken in.
desk-import-files-which = Sealed files
desk-import-take-files = Take them in
desk-import-too-much = Nothing was taken in: these files are larger than what is taken at once, or too many.
desk-import-no-file = Nothing was taken in: please choose a file.
desk-import-both = Nothing was looked at: please choose a spreadsheet and a mapping file, neither of them larger than is said below.
desk-import-files-refused = Nothing was taken in, because of the file { $file }: { $why }.
desk-import-files-taken = Report { $id } is on this desk now.
desk-import-files-here = Report { $id } is here already.
desk-import-files-delete = When you no longer need the files, delete them: they are as secret as a receipt.

## Import: what becomes of the rows

desk-import-rows = Rows of the spreadsheet
desk-import-planning = Looking at row { $done } of { $of }
desk-import-taking = Taken in: { $done } of { $of }
desk-import-ended = Done.
desk-import-meanwhile = You may go on working. When the desk locks, this stops; rows that were taken in stay, and the same spreadsheet goes on where it stopped.
desk-import-stop = Stop
desk-import-see = See what became of the rows
desk-import-stopped = Stopped. Rows that were taken in stay.
desk-import-forgotten = The spreadsheet is forgotten here.
desk-import-forget = Forget the spreadsheet
desk-import-dry = Nothing was taken in yet. This is what would become of each row.
desk-import-some-refused =
    { PLURAL($count) ->
        [one] One row cannot be taken in. It is best to mend the spreadsheet or its mapping, and to begin again; the others can be taken in without it.
       *[other] { $count } rows cannot be taken in. It is best to mend the spreadsheet or its mapping, and to begin again; the others can be taken in without them.
    }
desk-import-take =
    { PLURAL($count) ->
        [one] Take in one row
       *[other] Take in { $count } rows
    }
desk-import-taken =
    { $count ->
        [0] No row was taken in.
       *[other] { PLURAL($count) ->
            [one] One row was taken in.
           *[other] { $count } rows were taken in.
        }
    }
desk-import-delete = The spreadsheet is not sealed: delete it where it is no longer needed.
desk-import-kinds = What becomes of the rows
desk-import-kind-new = To be taken in
desk-import-kind-here = Here already
desk-import-kind-otherwise = Here with other answers
desk-import-kind-like-row = Like another row
desk-import-kind-like-report = Like a report
desk-import-kind-skipped = Skipped
desk-import-kind-refused = Refused
desk-import-row = Row { $row }
desk-import-fate-new = Would be taken in.
desk-import-fate-here = Here, as report { $id }.
desk-import-fate-otherwise = Here already, as report { $id }, with other answers. Recode it there.
desk-import-fate-like-row = Left out: the same as row { $row }.
desk-import-fate-like-report = Left out: the same answers as report { $id }.
desk-import-fate-skipped = Skipped, as the mapping says.
desk-import-refused-value = Refused: the mapping does not know the value in column “{ $column }”.
desk-import-refused-date = Refused: the date in column “{ $column }” cannot be read as the mapping says.
desk-import-refused-consent = Refused: nothing says what this person agreed to.
desk-import-refused-missing = Refused: the question { $question } has to be answered.
desk-import-refused-misfit = Refused: an answer does not fit the questionnaire.
desk-import-refused-no-key = Refused: its key is empty.
desk-import-refused-same-key = Refused: row { $row } has the same key.
