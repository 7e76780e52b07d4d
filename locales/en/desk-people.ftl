### Reviewed by a native speaker: not yet.

## Who is in the network

desk-people-title = People
desk-people-members = Who reads reports
desk-people-sheets = Recovery sheets
desk-people-doors = What you can do
desk-people-you = you
desk-people-steward = steward
desk-people-about = About { $name }
desk-people-reads-all = all periods
desk-people-reads-since = from period { $since } on
desk-people-reads-also = from period { $since } on, and period { $also }
desk-people-tier-answers = Answers only
desk-people-tier-stories = Answers and stories
desk-people-tier-answers-how = Enough to count. Reads nothing that a reporter wrote in their own words.
desk-people-tier-stories-how = Reads what reporters wrote, and what they attached. For those who work on cases.
desk-people-fact-signs = Signatures
desk-people-fact-threshold = { PLURAL($of) ->
    [one] { $threshold } of { $of } steward must sign each step
   *[other] { $threshold } of { $of } stewards must sign each step
 }
desk-people-fact-notice = The notice holds
desk-people-fact-until = until { $day }
desk-people-fact-period = Reports are sealed to
desk-people-fact-since = period { $period }, since { $from }
desk-people-fact-none = no period: the form takes nothing at present
desk-people-no-spare = Every steward must sign each step. If one identity is lost, nobody can ever change anything again: admit another steward, or let fewer signatures suffice.
desk-people-one-way = Only one key opens the present period whole. If it is lost, so are the reports: admit somebody who reads stories, or add a recovery sheet.
desk-people-ended = The network ended on { $day }. It takes no reports any more.
desk-people-something-waits = A step waits for signatures.
desk-people-look-at-it = Look at it
desk-people-unpublished = Something is in force here that the server does not have yet. Until it has it, nothing changes for anybody else.
desk-people-publish = Send it to the server
desk-people-published = The server has it. The others get it at their next sync.

## Joining

desk-people-join-title = Your card
desk-people-join-what = To be admitted, give a steward this card, on paper, as a file or as a code. It is public: it opens nothing and signs nothing.
desk-people-join-words = Eight words to read aloud
desk-people-join-words-how = Read them to the steward by voice or face to face, all eight. Whoever swapped your card on its way has other words.
desk-people-join-code = Your card as a QR code
desk-people-join-text = Your card as text, to copy
desk-people-digits-instead = The same in digits
desk-people-digits = { $digits }

## Admitting

desk-people-admit-title = Admit somebody
desk-people-admit-what = First the card, then the words, then what they may read. Nothing is decided before the last page.
desk-people-admit-card = The newcomer’s card
desk-people-admit-card-how = Paste the text of the card’s file, or what its QR code says.
desk-people-admit-no-card = This is no card, or a letter of it is wrong. Copy it again, all of it.
desk-people-admit-who = Is this the card of { $name }?
desk-people-admit-listen = Call { $name }, or meet. Let them read their eight words to you while you read along here. Do not read yours first.
desk-people-admit-same = { $name } read all eight words to me, and they are these
desk-people-admit-not-same = If even one word is another, stop: somebody may have swapped the card. Ask for it again by another way.
desk-people-admit-tier = What may they read?
desk-people-admit-periods = From when on?
desk-people-admit-since-next = Only what comes from the next period on
desk-people-admit-since = From period { $period } on, which began on { $from }
desk-people-admit-also = Earlier periods too?
desk-people-admit-one = Period { $period }, which began on { $from }
desk-people-admit-steward = They vouch for others, too
desk-people-admit-steward-how = A steward signs who is admitted and removed.
desk-people-next = Next
desk-people-preview = Show what would change

## One member

desk-people-member-title = About a member
desk-people-remove = Remove
desk-people-remove-what = { $name } gets no key any more: periods that were made ahead become void, and a new one begins today. What { $name } could open before stays open to them; a key that somebody had cannot be taken back.
desk-people-remove-must-sign = Without { $name } too few stewards are left to sign this. { $name } must sign it too, or the network would have to be founded anew.
desk-people-threshold = How many stewards must sign from then on?
desk-people-threshold-how = { PLURAL($left) ->
    [one] There will be { $left } steward.
   *[other] There will be { $left } stewards. Fewer signatures than stewards leave room for one who is ill or in custody.
 }
desk-people-replace = Lost identity
desk-people-replace-what = If { $name } has lost the identity file or the passphrase, or somebody else may have them: { $name } makes a new identity and gives you its card. The old key is removed, the new one gets the seat and every earlier period that your own key can open.
desk-people-replace-words = The eight words that they read to you

desk-people-seat = What they may do
desk-people-seat-what = If { $name } shall read more, your own key must open what they get. If { $name } shall read less, periods that were made ahead become void, and a new one begins today; what { $name } could open before stays open to them.

## A recovery sheet

desk-people-sheet-title = Recovery sheet
desk-people-sheet-what = A key on paper, for the day when identities are lost or people are gone. It opens every report of the network, answers and stories; it signs nothing. Keep it where neither a raid nor a fire finds it together with the computers.
desk-people-sheet-before = Make it when nobody looks at your screen, on a printer of your own that hangs on a cable: office printers keep copies. The sheet is shown once, and this program saves it nowhere.
desk-people-sheet-make = Make a sheet
desk-people-sheet-print = Print this page now, from the menu of the browser. Only the sheet comes out. Then go on below.
desk-people-sheet-printed = It is printed
desk-people-sheet-drop = Make none after all
desk-people-sheet-take = Take the paper. The sheet is no longer on the screen, and cannot be shown again.
desk-people-sheet-last = The last four characters of the key on the paper
desk-people-sheet-last-how = This shows that the paper is there and can be read. The sheet opens nothing before this step is in force; if you stop here, burn the paper and make another.
desk-people-sheet-not-these = The key does not end with these. Look at the paper again.
desk-people-sheet-about = Recovery sheet { $id }
desk-people-sheet-gone = If the paper is lost, or somebody may have copied it: it gets no key any more, periods that were made ahead become void, and a new one begins today. What it could open before stays open to whoever has it. Afterwards, make another.

## The root

desk-people-root-title = The network’s root
desk-people-root-what = This is what people compare to be sure that they have the right network: on posters, at a new desk, when they check your figures.
desk-people-root-words = Six words
desk-people-root-fingerprint = Fingerprint
desk-people-root-since = This root is new since { $day }
desk-people-root-compare = Compare the six words and the fingerprint among you, by voice.
desk-people-root-posters = Print posters and slips again (corncrake keys poster), and take the old ones down.
desk-people-root-form = Make and sign the form that works without the internet again (corncrake keys offline-form).
desk-people-root-tell = Give the new root to new desks, and tell those who check your figures the new fingerprint.
desk-people-root-rotate = A new root
desk-people-root-rotate-what = Whoever holds the old root follows by itself: servers, desks, those who check figures. The six words and the fingerprint become others, so that posters, slips and forms on paper have to be made again.
desk-people-root-rotate-when = It is worth that trouble once keys that signed the old root may be in other hands. Remove those stewards first.

## The end

desk-people-end-title = End of the network
desk-people-end-what = The form takes nothing any more, for good, and nothing can follow. Once the server has this last step, it deletes every key that was wrapped to a member, and tells whoever comes that the network has ended. Before you sign:
desk-people-end-export = Export what shall outlive the network, and look whether it can be read on another computer. Afterwards nobody can open anything.
desk-people-end-replies = Answer those who wait for an answer. They can read it still; write again they cannot.
desk-people-end-releases = Publish what is still to be published. What is public stays public.
desk-people-end-exported = Everything that is to be kept has been exported and can be read elsewhere
desk-people-end-name = Type the network’s name, { $network }
desk-people-end-keys = The network has ended. The stewards’ documents on this computer still hold wrapped keys, and they open what was fetched before. Destroy them once the server has the last step. Copies elsewhere still open what they opened: on backups, on sticks, on the computers of others.
desk-people-end-destroy = Destroy these keys
desk-people-end-destroyed =
    { PLURAL($count) ->
        [one] One wrapped key was destroyed.
       *[other] { $count } wrapped keys were destroyed.
    }
desk-people-end-other-name = Nothing was destroyed: that is not the network’s name.

## A new period, a renewal

desk-people-period-title = New period
desk-people-period-what = A period has keys of its own, so that one stolen key opens less. Make the next one before the month ends: reports go to it from its first day on.
desk-people-period-from = Its first day
desk-people-period-from-how = Left empty: the first day of next month, or today for the first period.
desk-people-renew-title = Renew the notice
desk-people-renew-what = The notice says whose keys count. It holds until { $day }; after that, desks stop, and 30 days later the form does. Renewing it changes nothing else.

## Before and after a step

desk-people-preview-title = What would change
desk-people-preview-what = Nothing has been written yet. If you sign, this comes into force as soon as enough stewards have signed:
desk-people-signatures = Signatures
desk-people-signatures-after = Signatures, once you have signed
desk-people-sign = Sign it
desk-people-cancel = Do nothing
desk-people-back = Back
desk-people-single-why = Only one key could open the new period. If it were lost, so would be all its reports. Better: first admit somebody who reads stories, or make a recovery sheet.
desk-people-single = I understand; go on with one key
desk-people-board = { $which ->
    [present] Of the stewards now, { $threshold } of { $of } must sign.
    [new] Of the stewards from then on, { $threshold } of { $of } must sign.
   *[both] { $threshold } of { $of } stewards must sign.
 }
desk-people-has-signed = { $name } signed
desk-people-not-signed = { $name } has not signed
desk-people-enough = That is enough.
desk-people-wanting = { PLURAL($count) ->
    [one] One signature is still needed.
   *[other] { $count } signatures are still needed.
 }
desk-people-in-force = It is in force here. Send it to the server, so that the others have it.
desk-people-waits-now = You have signed. It waits for the others now: pass it on to them.

## What waits

desk-people-waiting-title = What waits for signatures
desk-people-waiting-what = A steward has begun this step. Read what it changes, and ask whoever began it if anything surprises you.
desk-people-nothing-waits = Nothing waits here.
desk-people-sign-what = With your signature you vouch for all of this.
desk-people-signed = You have signed. It still waits for others.
desk-people-pass-on = Save it as a file, for another steward
desk-people-pass-on-how = The file holds no key in the open, but names. Give it to stewards only.
desk-people-receive = Take in a file
desk-people-receive-what = What another steward sent you
desk-people-receive-how = Paste the text of the file: a step that waits, or the one that waits here with more signatures.
desk-people-received = Taken in. It still waits for signatures.
desk-people-abandon = Throw it away
desk-people-abandon-what = Nothing has changed yet, and nothing will if you throw it away here. Others who have the file can still sign theirs.
desk-people-abandoned = Thrown away. Nothing has changed.
desk-people-fits-no-more = What waits here cannot come into force any more: { $why }.

## What a step changes

desk-people-change-admits = { $kind ->
    [steward] { $range ->
        [all] { $name } joins as a steward and reads: { $reads }, all periods.
        [since] { $name } joins as a steward and reads: { $reads }, from period { $since } on.
       *[also] { $name } joins as a steward and reads: { $reads }, from period { $since } on and period { $also }.
    }
   *[analyst] { $range ->
        [all] { $name } joins and reads: { $reads }, all periods.
        [since] { $name } joins and reads: { $reads }, from period { $since } on.
       *[also] { $name } joins and reads: { $reads }, from period { $since } on and period { $also }.
    }
 }
desk-people-change-removes = { $name } leaves, and gets no key from then on.
desk-people-change-key = { $name } would get keys under another key than before. No step of this program does that: do not sign before it has been explained to you.
desk-people-change-role = { $kind ->
    [steward] From then on, { $name } is a steward and reads: { $reads }.
   *[analyst] From then on, { $name } is an analyst, not a steward, and reads: { $reads }.
 }
desk-people-change-sheet = The recovery sheet { $id } opens periods from then on.
desk-people-change-sheet-gone = The recovery sheet { $id } opens no new period.
desk-people-change-releasers = Others than just the members may sign releases. No step of this program does that: ask before you sign.
desk-people-change-seals = Reports go to period { $period }.
desk-people-change-seals-nowhere = No period is in use any more, and the form takes nothing. Ask before you sign.
desk-people-change-until = The notice holds until { $day }.
desk-people-change-threshold = { $threshold } of { $of } stewards must sign each step from then on.
desk-people-change-release = { $count } must sign each release from then on.
desk-people-change-voids = Period { $period } is void: nothing is ever sealed to it.
desk-people-change-period = { PLURAL($ways) ->
    [one] Period { $period } begins on { $from }. One key opens it whole.
   *[other] Period { $period } begins on { $from }. { $ways } keys open it whole.
 }
desk-people-change-root = There is a new root. Its six words, for the posters: { $words }.
desk-people-change-ends = The network ends. Nothing can follow.
desk-people-change-keep-both = Stories, letters and files may be destroyed { $stories } months, and whole reports { $answers } months, after the end of their period and { $late } days more.
desk-people-change-keep-stories = Stories, letters and files may be destroyed { $stories } months after the end of their period and { $late } days more. Answers stay.
desk-people-change-keep-all = There is no rule any more: nothing is to be destroyed.
desk-people-change-keep-longer = Something is kept longer than people were told when they wrote it.
desk-people-change-destroys-stories = The stories, letters and files of all periods up to { $period } are destroyed, for good.
desk-people-change-destroys-reports = All reports of all periods up to { $period } are destroyed, for good.
