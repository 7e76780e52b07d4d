### Reviewed by a native speaker: not yet.

## What stands around every page of the desk

desk-shell-name = Corncrake desk
desk-shell-practice = For practice. Nothing that is done here is ever counted or published.
desk-shell-skip = Skip to the page
desk-shell-pages = Pages
desk-shell-inbox = Reports
desk-shell-enter = Report for somebody
desk-shell-import = Import
desk-shell-exports = Exports
desk-shell-people = People
desk-shell-keys = Keyboard
desk-shell-lock = Lock
desk-shell-notices = What was done
desk-shell-refused = Not done: { $why }.
desk-shell-nothing = There is nothing here
desk-shell-to-inbox = Back to the reports

## Unlocking

desk-unlock-title = Corncrake desk
desk-unlock-passphrase = Your passphrase
desk-unlock-open = Open the desk
desk-unlock-wrong = This passphrase does not open your identity file. Please try again.
desk-unlock-by-hand = Locked. What was open is gone from this computer’s memory.
desk-unlock-idle =
    { PLURAL($minutes) ->
        [one] Locked, because nobody used the desk for a minute. What was typed and not saved was not kept.
       *[other] Locked, because nobody used the desk for { $minutes } minutes. What was typed and not saved was not kept.
    }
desk-unlock-locks =
    { PLURAL($minutes) ->
        [one] The desk locks after one minute without use. What is typed and not saved by then is lost.
       *[other] The desk locks after { $minutes } minutes without use. What is typed and not saved by then is lost.
    }
desk-unlock-key = Your identity opens with a key on hardware. Plug it in, and touch it when it blinks.
desk-unlock-pin = PIN of the key, if it has one
desk-unlock-key-refused = The key did not open your identity file. Is it the right one, and plugged in? If it has a PIN: too many wrong ones lock the key.
desk-unlock-key-wants = The key asked for something that was not typed: { $what }
desk-unlock-asking-key = Asking the key. If it blinks, touch it.
desk-unlock-opening = Opening
desk-unlock-trying = Trying the passphrase. This takes a few seconds, so that nobody can try many.
desk-unlock-opening-reports = { $done } of { $of } reports are open.
desk-unlock-enter = Go to the desk
desk-unlock-link-used = This link was used already
desk-unlock-link-used-yours = If that was you: the page is open in the other tab or browser. Or press Ctrl-C where “corncrake desk” runs and start it again; it prints a new link.
desk-unlock-link-used-not-yours = If it was not you: somebody else on this computer saw the link. Press Ctrl-C where “corncrake desk” runs, and type no passphrase until you know who.

## What was just done

desk-shell-undo = Undo
desk-undo-nothing = There is nothing to undo any more.
desk-undo-done =
    { PLURAL($count) ->
        [one] Undone for one report.
       *[other] Undone for { $count } reports.
    }
desk-undo-left =
    { PLURAL($count) ->
        [one] One report was left as it is: something else was done with it since.
       *[other] { $count } reports were left as they are: something else was done with them since.
    }

## Syncing

desk-shell-sync = Sync
desk-sync-title = Sync with the server
desk-sync-never = Not synced yet
desk-sync-asking = Syncing…
desk-sync-fetching-reports = Fetching reports: { $done } of { $of }
desk-sync-fetching-letters = Fetching letters: { $done } of { $of }
desk-sync-opening = Opening reports: { $done } of { $of }
desk-sync-just-now = Synced just now
desk-sync-nothing = There was nothing new.
desk-sync-ago =
    { PLURAL($minutes) ->
        [one] Synced a minute ago
       *[other] Synced { $minutes } minutes ago
    }
desk-sync-failed = Not synced: { $why }
desk-sync-reports =
    { PLURAL($count) ->
        [one] One new report
       *[other] { $count } new reports
    }
desk-sync-letters =
    { PLURAL($count) ->
        [one] One new letter
       *[other] { $count } new letters
    }
desk-sync-decisions =
    { PLURAL($count) ->
        [one] One new entry from the other analysts
       *[other] { $count } new entries from the other analysts
    }
desk-sync-withdrawn =
    { PLURAL($count) ->
        [one] One report was taken back by its reporter, and is removed here too
       *[other] { $count } reports were taken back by their reporters, and are removed here too
    }
desk-sync-destroyed = What the stewards have destroyed is destroyed here too. “Keeping” says what it was.
desk-sync-alarm = Alarm
desk-sync-acknowledge = I have read this
# At the beginning of the page’s title, so that a narrow tab shows it
desk-sync-alarms-title = ({ $count }) { $title }
# Opens those that are folded below the first three
desk-sync-more-alarms =
    { PLURAL($count) ->
        [one] And one more alarm
       *[other] And { $count } more alarms
    }
desk-sync-acknowledge-all =
    { PLURAL($count) ->
        [one] I have read this one
       *[other] I have read all { $count }
    }

desk-shell-language = Language of these pages
desk-sync-not-admitted = Waiting to be admitted
desk-sync-not-admitted-next = All is well: so it is with every new desk. Nothing can be fetched until a steward has admitted you. Show them your card and read its eight words aloud together. Once they have published it, press Sync.
desk-sync-not-admitted-clock = If a steward says that you are admitted already, see whether this computer’s clock is right.
