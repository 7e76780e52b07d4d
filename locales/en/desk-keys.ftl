### Reviewed by a native speaker: not yet.

## The page of keys

desk-keys-title = Keyboard
desk-keys-are-on = Single keys work on every page, except while you type.
desk-keys-are-off = Single keys do nothing. Everything can be reached with Tab, Space and Enter.
desk-keys-turn-off = Turn them off
desk-keys-turn-on = Turn them on
desk-keys-next = next report
desk-keys-previous = previous report
desk-keys-open = open the report
desk-keys-select = select the report, or not
desk-keys-accept = accept
desk-keys-reject = reject
desk-keys-junk = mark as junk
desk-keys-decide = to what can be done with a report
desk-keys-unfold = show words that are folded
desk-keys-mine = look after it yourself
desk-keys-reply = write to the reporter
desk-keys-close = close, or open again
desk-keys-list = back to the list
desk-keys-undo = undo what was just done
desk-keys-search = search
desk-keys-page-after = next page
desk-keys-page-before = page before
desk-keys-sync = sync with the server
desk-keys-lock = lock the desk
desk-keys-these = this page
desk-keys-nobodys = nobody looks after it
desk-keys-undecided = put back among the undecided
