### Reviewed by a native speaker: not yet.

## The server, as this desk sees it

desk-server-title = The server
desk-server-alarms = Alarms
desk-server-no-alarm = No alarm waits for you.
desk-server-wait =
    { PLURAL($count) ->
        [one] One waits to be read; it stands at the top of every page.
       *[other] { $count } wait to be read; they stand at the top of every page.
    }
desk-server-seen = First seen on { $first }, last on { $last }.
desk-server-seen-over = First seen on { $first }, last on { $last }. A later look did not see it any more.
desk-server-past = Acknowledged before
desk-server-warnings = What should be done soon
desk-server-verified = What was verified
desk-server-synced = At the last complete sync, on { $day }.
desk-server-never-synced = This desk has not synced yet.
desk-server-fingerprint = The pinned root, to compare by voice:
desk-server-notice = Notice { $number }, made on { $issued }, holds until { $expires }.
desk-server-members-none = No roster yet.
desk-server-members =
    { PLURAL($count) ->
        [one] One member on the roster that it names.
       *[other] { $count } members on the roster that it names.
    }
desk-server-releases-none = No release so far.
desk-server-releases =
    { PLURAL($count) ->
        [one] One release.
       *[other] { $count } releases, each following on the one before.
    }
desk-server-compared-none = No other desk has said yet what it was shown. Each does with its next decisions.
desk-server-compared =
    { PLURAL($count) ->
        [one] Compared with what one other desk was shown.
       *[other] Compared with what { $count } other desks were shown.
    }
desk-server-periods = Periods
desk-server-period-number = Period
desk-server-period-from = From
desk-server-period-state = State
desk-server-period-keys = Keys on this desk
desk-server-period-in-use = reports are sealed to it
desk-server-period-ahead = made ahead
desk-server-period-past = over
desk-server-keys-both = answers and stories
desk-server-keys-answers = answers
desk-server-keys-none = none
desk-server-form = What the form handed out
desk-server-form-never = Nobody has looked at the public form from this desk yet.
desk-server-form-on = Looked at on { $day }, as a phone does, with scripts and without.
desk-server-form-how = Compare this line with that of somebody who looked on the same day by another road. To look, once or again and again, without a passphrase:
desk-shell-server = Server
