### Reviewed by a native speaker: not yet.

## Exports: what to write, for whom, as what

desk-exports-what = Coded answers for other programs. Nothing is written before you have seen what would leave.
desk-exports-which = Which reports
desk-exports-which-how = Accepted ones are what counts, in a release already or not. Reports that cannot be read are never exported.
desk-exports-for = For whom
desk-exports-for-network = For work inside the network
desk-exports-for-network-how = All that are chosen above.
desk-exports-for-partner = For the regional or global network
desk-exports-for-partner-how = Only reports whose reporters agreed to be passed on.
desk-exports-holds = What it holds
desk-exports-answers = The coded answers as they count, tags, what bears them out and what came of them. Never letters, attached files, notes, or who decided.
desk-exports-labels = What each code means, beside it, in the desk’s language
desk-exports-words = The words of those who agreed to be quoted
desk-exports-words-how = Words may name people. Nothing is taken out of them.
desk-exports-no-words = Your tier reads answers only, so words are left out.
desk-exports-format = As what
desk-exports-format-xlsx = A workbook (XLSX) for Excel or LibreOffice, with a codebook
desk-exports-format-csv = Comma-separated values (CSV) for any program
desk-exports-format-jsonl = JSON Lines for programmers
desk-exports-format-parquet = A folder of Parquet files, by period, for statistics
desk-exports-look = See what would leave

## Exports: what would leave

desk-exports-preview = What would leave
desk-exports-nothing = No report fits. There is nothing to export.
desk-exports-reports =
    { PLURAL($count) ->
        [one] One report
       *[other] { $count } reports
    }
desk-exports-stories =
    { PLURAL($count) ->
        [one] One of them with words, because its reporter agreed to be quoted. Words may name people.
       *[other] { $count } of them with words, because their reporters agreed to be quoted. Words may name people.
    }
desk-exports-stories-none = No words: coded answers only.
desk-exports-not-passed-on =
    { PLURAL($count) ->
        [one] One more report fits and is left out, because its reporter did not agree to be passed on.
       *[other] { $count } more reports fit and are left out, because their reporters did not agree to be passed on.
    }
desk-exports-never = No letters, attached files, notes, or names of analysts.
desk-exports-columns =
    { PLURAL($count) ->
        [one] One column
       *[other] { $count } columns
    }
desk-exports-change = Choose otherwise
desk-exports-other = Nothing was exported: something else has been chosen since, perhaps in another tab. This is what would leave now.

## Exports: what left so far

desk-exports-these = Export these
desk-exports-so-far = What left so far
desk-exports-so-far-how = By all analysts, as far as this desk knows. These files are not sealed: whoever made one looks after it.
desk-exports-none = Nothing yet.
desk-exports-left = { $day }, { $who }: { $format ->
        [csv] CSV
        [xlsx] XLSX
        [jsonl] JSON Lines
        [parquet] Parquet
        [passed] answers passed on, sealed to a partner network
       *[casefile] a case file
    }, { $reports ->
        [ten] up to 10 reports
        [hundred] 11 to 100 reports
        [thousand] 101 to 1,000 reports
       *[more] more than 1,000 reports
    }, { $with ->
        [words] with words
       *[answers] without words
    }
