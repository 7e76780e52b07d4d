### Reviewed by a native speaker: not yet.

## How long things are kept

desk-keeping-title = Keeping
desk-keeping-rule = The rule
desk-keeping-no-rule = There is no rule. Everything is kept until the stewards set one.
desk-keeping-rule-stories =
    { PLURAL($months) ->
        [one] Stories, letters and files may be destroyed one month after the last day on which a report to their period can arrive ({ $late } days after the period).
       *[other] Stories, letters and files may be destroyed { $months } months after the last day on which a report to their period can arrive ({ $late } days after the period).
    }
desk-keeping-rule-answers =
    { PLURAL($months) ->
        [one] Whole reports, answers included, may be destroyed one month after that day.
       *[other] Whole reports, answers included, may be destroyed { $months } months after that day.
    }
desk-keeping-kept-stories = Stories, letters and files are kept.
desk-keeping-kept-answers = Answers are kept.
desk-keeping-set-first = Set a rule
desk-keeping-set = Set another rule
desk-keeping-months-stories = Months until stories, letters and files may go
desk-keeping-months-answers = Months until whole reports may go
desk-keeping-never-how = From 1 to 240, counted as above. Leave a field empty to keep that for good. A new rule can be used from the notice after it on; the form tells reporters.
desk-keeping-due = What is due
desk-keeping-nothing-due = Nothing is due.
desk-keeping-due-how = The rule allows it; the stewards decide. What was destroyed cannot be brought back.
desk-keeping-period-stories = Period { $period }: stories, letters and files
desk-keeping-period-answers = Period { $period }: whole reports
desk-keeping-since = In use from { $from } until { $end }. Due since { $since }.
desk-keeping-reports =
    { $count ->
        [0] No report of it is on this desk.
       *[other] { PLURAL($count) ->
            [one] One report of it is on this desk.
           *[other] { $count } reports of it are on this desk.
        }
    }
desk-keeping-aside =
    { PLURAL($count) ->
        [one] One of them is set aside and cannot be read here.
       *[other] { $count } of them are set aside and cannot be read here.
    }
desk-keeping-waiting =
    { PLURAL($count) ->
        [one] One reporter wrote again, or was asked something. After this no reply reaches them.
       *[other] { $count } reporters wrote again, or were asked something. After this no reply reaches them.
    }
desk-keeping-quotes =
    { PLURAL($count) ->
        [one] One quote may be published. What is to last has to be kept elsewhere first.
       *[other] { $count } quotes may be published. What is to last has to be kept elsewhere first.
    }
desk-keeping-no-correction = Releases that count these reports stay as they are: nobody can count again.
desk-keeping-held-not-synced = Held up: this desk has not synced to the end today. Sync first, so that nothing is overlooked.
desk-keeping-held-missing =
    { PLURAL($count) ->
        [one] Held up: others worked on one report that never came to this desk. Sync again; if it does not come, compare with a colleague who has it.
       *[other] Held up: others worked on { $count } reports that never came to this desk. Sync again; if they do not come, compare with a colleague who has them.
    }
desk-keeping-held-undecided =
    { PLURAL($count) ->
        [one] Held up: nobody has decided on one report. Decide first.
       *[other] Held up: nobody has decided on { $count } reports. Decide first.
    }
desk-keeping-held-uncounted =
    { PLURAL($count) ->
        [one] Held up: one report is accepted and in no release yet. Make the release first, or it will never be counted.
       *[other] Held up: { $count } reports are accepted and in no release yet. Make the release first, or they will never be counted.
    }
desk-keeping-held-unreleased =
    { PLURAL($count) ->
        [one] Held up: one report is in a frozen cohort whose release is not published. Publish it first.
       *[other] Held up: { $count } reports are in a frozen cohort whose release is not published. Publish it first.
    }
desk-keeping-held-closed =
    { PLURAL($count) ->
        [one] Held up: this desk has no key for one report, so it cannot tell. Ask a steward whose desk has it.
       *[other] Held up: this desk has no key for { $count } reports, so it cannot tell. Ask a steward whose desk has it.
    }
desk-keeping-free = Nothing holds it up.
desk-keeping-ready-stories = Destroy the stories, letters and files of every period up to { $period }.
desk-keeping-ready-answers = Destroy the whole reports of every period up to { $period }, with all that belongs to them.
desk-keeping-stewards = A steward can take this step, once no other step waits.
desk-keeping-gone = What was destroyed
desk-keeping-nothing-gone = Nothing so far.
desk-keeping-gone-stories = Period { $period }: stories, letters and files, on { $day } (notice { $notice }).
desk-keeping-gone-answers = Period { $period }: whole reports, on { $day } (notice { $notice }).
desk-keeping-elsewhere = What this does not reach
desk-keeping-elsewhere-what = Destroying ends the keys and deletes what the server and the desks hold. Copies made before stay where they are:
desk-keeping-elsewhere-backups = Backups of the server hold sealed reports and wrapped keys until they are deleted. Ask the operator how long they are kept.
desk-keeping-elsewhere-desks = A desk destroys at its next sync. Backups of a desk, and one that nobody starts any more, still hold what they held.
desk-keeping-elsewhere-exports = Exports, case files, saved attachments and printed pages are not sealed and stay until somebody deletes them.
desk-keeping-elsewhere-disks = Disks may keep what was deleted. Only an encrypted disk protects against that.
desk-keeping-elsewhere-acts = Notes and decisions live as long as the period in which they were written, whichever report they are about.
desk-keeping-ended = The network has ended
desk-keeping-ended-on = It ended on { $day }. This desk still holds what it fetched, and can open it.
desk-keeping-ended-export = Export what is to outlive the network, and look whether it can be read:
desk-keeping-ended-destroy = Then remove the rest from this machine. You see first what goes:
