### Reviewed by a native speaker: not yet.

## Partner networks: who they are, what is passed on and taken in

desk-partners-title = Partner networks
desk-partners-back = Back to the partner networks
desk-partners-what = A network can pass coded answers on to a regional or global network, so that one voice can speak for many: only those of reporters who agreed to it, and never their words.
desk-partners-not-asked = Your form does not ask reporters whether their answers may be passed on. As long as it does not, there is nothing to pass on; docs/partners.md in Corncrake’s source says how it is turned on.
desk-partners-none = No partner network is pinned on this desk. Nothing is passed on, and nothing is taken in.
desk-partners-six = Their six words
desk-partners-until = Their notice holds until { $day }.
desk-partners-expired = Their notice expired on { $day }. Ask for their newest proof file and add it here; until then nothing is passed to them, and nothing of theirs is taken in.
desk-partners-cohort = Cohort { $number }, { $label } ({ $from } to { $to })
desk-partners-published = Cohorts that they have published, as far as this desk knows: { $count }
desk-partners-published-none = As far as this desk knows, they have published nothing yet.
desk-partners-passed = What we passed on
desk-partners-passed-none = None of our cohorts.
desk-partners-passed-one = { $cohort }: { $day }, { $who }
desk-partners-received = What we took in
desk-partners-received-none = Nothing yet.
desk-partners-received-one = { $cohort }: reports here: { $count }, tagged { $tag }
desk-partners-unknown-cohort = A cohort that this desk does not know
desk-partners-pass-nothing = One of our cohorts can be passed on once it is published.
desk-partners-pass-which = Pass on a published cohort
desk-partners-pass-look = See what would be passed on
desk-partners-others = Networks that are not pinned on this desk
desk-partners-others-how = Another desk of yours passed something on to them, or took something in. Each desk pins for itself.
desk-partners-receive = Take in what a partner passed on
desk-partners-receive-how = First you see what would become of each record; nothing is taken in before that.
desk-partners-receive-file = The file that they sent (its name ends in .passed)
desk-partners-receive-look = See what would become of each record

## Partner networks: proof files, and comparing aloud

desk-partners-own = Our own proof file
desk-partners-own-how = A partner needs it to pin this network, and a new one after each release. All of it is public.
desk-partners-own-six = Our six words. Read them to the partner by voice or face to face, all six.
desk-partners-own-save = Save our proof file
desk-partners-add = Add a partner’s proof file
desk-partners-add-how = It pins a new partner, or keeps what a known one has published since. Add their newest one before you pass on, take in or publish.
desk-partners-add-file = Their proof file (proof.json)
desk-partners-add-look = Look at it
desk-partners-no-file = Nothing was done: please choose the right file. One that is larger than such a file can be is not read.
desk-partners-changed = Nothing was done: this is not what you were shown. Look again.
desk-partners-kept = { $network }: what is new is kept. Cohorts that they have published: { $count }. Their notice holds until { $day }.
desk-partners-pinned = { $network } is a partner on this desk now. Cohorts that they have published: { $count }. Their notice holds until { $day }.
desk-partners-compare = Is this { $network }?
desk-partners-listen = Call { $network }, or meet. Let them read their six words to you while you read along here. Do not read these aloud first.
desk-partners-same = { $network } read all six words to me, and they are these
desk-partners-not-same = If a single word differs, stop: somebody may have swapped the file. Ask for it again by another road.
desk-partners-not-compared = Nothing was pinned: compare the six words first, and say so.
desk-partners-pin = Pin { $network }

## Partner networks: passing a cohort on

desk-partners-pass-title = What would be passed on
desk-partners-pass-to = What would be passed on to { $network }
desk-partners-pass-again = The very same was passed on to this partner before.
desk-partners-pass-records = Records: { $count }
desk-partners-pass-without = Others who agreed, but gave no answer that another network would understand: { $count }
desk-partners-pass-passed = Passed on: what happened, where, who did it, why, what it led to, what was done about it, and who reports.
desk-partners-pass-codes = Only answers that mean the same in the questionnaire that Corncrake ships.
desk-partners-pass-never = Never passed on: words, files, notes, tags, outcomes, replies and report numbers; area and month; population, gender, trans and age.
desk-partners-pass-who = Nothing of anybody who did not agree, took the report back, or whose report was rejected.
desk-partners-pass-for-good = What was passed on cannot be called back. Whoever works at the partner’s desk reads these records in the open: pass them on only to a network whose analysts you would admit to your own.
desk-partners-pass-sure = I want { $network } to have these records
desk-partners-pass-not-sure = Nothing was passed on: say first that you want it.
desk-partners-pass-take = Seal it and save the file
desk-partners-pass-file = Only their analysts can open the file, so it may go by any road. Your other desks are told that it was passed on.
desk-partners-pass-done = The file is sealed and noted; your browser has saved it. Send it to the partner.

## Partner networks: taking in

desk-partners-receive-from = Passed on by { $network }, of their cohort { $number }.
desk-partners-receive-dry = Nothing was taken in yet. This is what would become of it.
desk-partners-receive-new = To be taken in: { $count }
desk-partners-receive-here = Here already: { $count }
desk-partners-receive-unfit = Left out, without an answer that your questionnaire requires: { $count }
desk-partners-receive-unknown = Left out, because your questionnaire does not have these answers:
desk-partners-receive-tag = Each is accepted, in the cohort that is open, and tagged { $tag }.
desk-partners-receive-counted = They are counted and nothing else: not quoted, and never passed on again.
desk-partners-receive-area = Where all of them count
desk-partners-receive-area-how = The areas of another network are not yours.
desk-partners-receive-nowhere = In no area
desk-partners-receive-again = See it with this area
desk-partners-receive-take = Take them in
desk-partners-records = The records, one by one
desk-partners-record = Record { $number }
desk-partners-record-here = Here already.
desk-partners-record-left-out = Answers left out: { $count }.
desk-partners-taken = Reports taken in: { $count }. They are tagged { $tag }.
