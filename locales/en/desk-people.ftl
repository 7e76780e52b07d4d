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
desk-people-rare = For the rarer steps there are commands: corncrake keys recovery, rotate and end.

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
desk-people-change-seat = { $key ->
    [other] { $name } would get keys under another key than before. No step of this program does that: do not sign before it has been explained to you.
   *[same] What { $name } may do changes.
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
