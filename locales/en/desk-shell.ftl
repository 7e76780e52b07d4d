### Reviewed by a native speaker: not yet.

## What stands around every page of the desk

desk-shell-name = Corncrake desk
desk-shell-skip = Skip to the page
desk-shell-pages = Pages
desk-shell-inbox = Reports
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
desk-unlock-opening = Opening
desk-unlock-trying = Trying the passphrase. This takes a few seconds, so that nobody can try many.
desk-unlock-opening-reports = { $done } of { $of } reports are open.
desk-unlock-enter = Go to the desk
desk-unlock-link-used = This link was used already
desk-unlock-link-used-yours = If that was you: the page is open in the other tab or browser. Or press Ctrl-C where “corncrake desk” runs and start it again; it prints a new link.
desk-unlock-link-used-not-yours = If it was not you: somebody else on this computer saw the link. Press Ctrl-C where “corncrake desk” runs, and type no passphrase until you know who.
