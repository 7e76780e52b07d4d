### Reviewed by a native speaker: not yet.

## Looking for reports

desk-inbox-search = Search
desk-inbox-look = Search
desk-inbox-clear = Clear
desk-inbox-filters = Filters
desk-inbox-any = any
desk-inbox-with = with
desk-inbox-without = without
desk-inbox-apply = Show these
desk-inbox-filter-period = Period
desk-inbox-filter-area = Area
desk-inbox-filter-what = What happened
desk-inbox-filter-language = Language of the form
desk-inbox-filter-story = Own words
desk-inbox-filter-attachment = Files
desk-inbox-filter-tag = Tag
desk-inbox-filter-waiting = May wait for a reply
desk-inbox-filter-asked = Asked something, and waited for
desk-inbox-filter-mine = Mine, and not closed

## Where they stand

desk-inbox-states = Where reports stand
desk-inbox-state-all = All
desk-inbox-state-new = New
desk-inbox-state-accepted = Accepted
desk-inbox-state-counted = Counted
desk-inbox-state-rejected = Rejected
desk-inbox-state-junk = Junk
desk-inbox-state-duplicate = Duplicate
desk-inbox-state-set-aside = Set aside

## The list

desk-inbox-none = No reports here.
desk-inbox-count = { $from } to { $to } of { $of }
desk-inbox-select = Select report { $id }
desk-inbox-may-wait = may wait for a reply
desk-inbox-waits = waits for a reply
desk-inbox-asked = asked, no answer yet
desk-inbox-asked-answered = asked, and wrote since
desk-inbox-minor = may concern a child
desk-inbox-distress = may distress
desk-inbox-no-words = no words
desk-inbox-files =
    { PLURAL($count) ->
        [one] one file
       *[other] { $count } files
    }
desk-inbox-what-and-more = { $named } · { $more } more
desk-inbox-pages = Pages of the list
desk-inbox-page = Page { $page } of { $of }
desk-inbox-page-before = Page before
desk-inbox-page-after = Next page

## What is done with several at once

desk-inbox-selected = With the selected reports
desk-inbox-select-all = Select all here
desk-inbox-select-none = Select none
desk-inbox-accept = Accept
desk-inbox-reject = Reject
desk-inbox-junk = Junk
desk-inbox-undecided = Undecided
desk-inbox-take = I take it
desk-inbox-leave = Nobody’s
desk-inbox-tagging = Tag…
desk-inbox-put-on = Put on
desk-inbox-take-off = Take off
desk-inbox-none-selected = No report was selected.
desk-inbox-done-accept =
    { PLURAL($count) ->
        [one] One report accepted.
       *[other] { $count } reports accepted.
    }
desk-inbox-done-reject =
    { PLURAL($count) ->
        [one] One report rejected.
       *[other] { $count } reports rejected.
    }
desk-inbox-done-junk =
    { PLURAL($count) ->
        [one] One report marked as junk.
       *[other] { $count } reports marked as junk.
    }
desk-inbox-done-undecided =
    { PLURAL($count) ->
        [one] One report is undecided again.
       *[other] { $count } reports are undecided again.
    }
desk-inbox-done-mine =
    { PLURAL($count) ->
        [one] You look after one more report.
       *[other] You look after { $count } more reports.
    }
desk-inbox-done-nobody =
    { PLURAL($count) ->
        [one] Nobody looks after this report now.
       *[other] Nobody looks after these { $count } reports now.
    }
desk-inbox-done-tag =
    { PLURAL($count) ->
        [one] Tag put on one report.
       *[other] Tag put on { $count } reports.
    }
desk-inbox-done-untag =
    { PLURAL($count) ->
        [one] Tag taken off one report.
       *[other] Tag taken off { $count } reports.
    }
desk-inbox-left-set-aside =
    { PLURAL($count) ->
        [one] One report is set aside and cannot be accepted: nobody can read it here.
       *[other] { $count } reports are set aside and cannot be accepted: nobody can read them here.
    }
desk-inbox-counted-already =
    { PLURAL($count) ->
        [one] One of them is counted in a release already, which does not change.
       *[other] { $count } of them are counted in a release already, which does not change.
    }
