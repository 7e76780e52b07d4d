### Reviewed by a native speaker: not yet.

## What an honest server does not do

desk-alarm-rolled-back = The server was rolled back: it shows notice { $shown } as its newest, and this desk has seen notice { $known }.
# $what: what kind of document it is
desk-alarm-fork =
    { $what ->
       *[notice] The server shows another notice { $number } than the one that this desk knows: there are two histories.
        [roster] The server shows another roster { $number } than the one that this desk knows: there are two histories.
        [period] The server shows another period { $number } than the one that this desk knows: there are two histories.
        [release] The server shows another release { $number } than the one that this desk knows: there are two histories.
        [cohort] The server shows another frozen cohort { $number } than the one that this desk knows: there are two histories.
    }
# $why: the program’s own words, in English
desk-alarm-notice-refused = A notice that the server shows is refused, for this reason: { $why }.
desk-alarm-expired = Notice { $number } expired on { $on }, and the server shows no newer one.
desk-alarm-no-roster = The server does not show the roster that notice { $number } names.
desk-alarm-roster-refused = The roster that notice { $number } names is refused, for this reason: { $why }.
desk-alarm-fewer =
    { $what ->
       *[notice] The server was rolled back: its newest notice is { $shown }, and this desk has seen { $known }.
        [roster] The server was rolled back: its newest roster is { $shown }, and this desk has seen { $known }.
        [period] The server was rolled back: its newest period is { $shown }, and this desk has seen { $known }.
        [release] The server was rolled back: its newest release is { $shown }, and this desk has seen { $known }.
        [cohort] The server was rolled back: its newest frozen cohort is { $shown }, and this desk has seen { $known }.
    }
desk-alarm-two-periods = The server shows another period { $number } than the notices name: there are two under one number.
# $tier: which of a period’s two keys it is
desk-alarm-swapped-wrap =
    { $tier ->
       *[answers] The key to the answers of period { $period } that the server hands out is not the period’s key: it was swapped.
        [stories] The key to the stories of period { $period } that the server hands out is not the period’s key: it was swapped.
    }
desk-alarm-foreign-wrap =
    { $tier ->
       *[answers] The key to the answers of period { $period } that the server hands out does not open with your identity.
        [stories] The key to the stories of period { $period } that the server hands out does not open with your identity.
    }
# $ids: numbers of reports, for all that follow
desk-alarm-vanished =
    { PLURAL($count) ->
        [one] A report that this desk holds disappeared from the server, and no reporter’s signature says why. It stays here: { $ids }
       *[other] { $count } reports that this desk holds disappeared from the server, and no reporter’s signature says why. They stay here: { $ids }
    }
desk-alarm-returned =
    { PLURAL($count) ->
        [one] The server shows a report again that its reporter took back. It was not fetched: { $ids }
       *[other] The server shows { $count } reports again that their reporters took back. They were not fetched: { $ids }
    }
desk-alarm-returned-as-copy =
    { PLURAL($count) ->
        [one] The server shows, under another number, a report that its reporter took back. It is set aside: { $ids }
       *[other] The server shows, under other numbers, { $count } reports that their reporters took back. They are set aside: { $ids }
    }
desk-alarm-mixed-halves =
    { PLURAL($count) ->
        [one] The answers and the words of a report do not belong together. It is set aside: { $ids }
       *[other] The answers and the words of { $count } reports do not belong together. They are set aside: { $ids }
    }
desk-alarm-words-held-back =
    { PLURAL($count) ->
        [one] The server holds back the words of a report, which this desk may read. It is set aside: { $ids }
       *[other] The server holds back the words of { $count } reports, which this desk may read. They are set aside: { $ids }
    }
desk-alarm-misfiled =
    { PLURAL($count) ->
        [one] The server says of a report another period than the one whose key opens it. It is set aside: { $ids }
       *[other] The server says of { $count } reports another period than the one whose key opens them. They are set aside: { $ids }
    }
desk-alarm-never-shown =
    { PLURAL($count) ->
        [one] Other desks decided on a report that the server never showed to this one: { $ids }
       *[other] Other desks decided on { $count } reports that the server never showed to this one: { $ids }
    }
desk-alarm-not-handed-over =
    { PLURAL($count) ->
        [one] The server lists a report that it does not hand over: { $ids }
       *[other] The server lists { $count } reports that it does not hand over: { $ids }
    }
desk-alarm-not-destroyed =
    { $tier ->
       *[answers] The server still has reports of period { $period }, or their key, which a notice of the stewards has destroyed. Nothing of it was fetched.
        [stories] The server still has stories or letters of period { $period }, or their key, which a notice of the stewards has destroyed. Nothing of it was fetched.
    }
desk-alarm-swapped-attachment = The file { $attachment } of report { $report } is not the one that the report names: it was swapped or damaged.
# $ids: numbers of letters
desk-alarm-letters-vanished =
    { PLURAL($count) ->
        [one] A letter that this desk holds disappeared from the server, although its reporter did not take the report back. It stays here: { $ids }
       *[other] { $count } letters that this desk holds disappeared from the server, although no reporter took theirs back. They stay here: { $ids }
    }
desk-alarm-letters-misfiled =
    { PLURAL($count) ->
        [one] The server says of a letter another period than the one whose key opens it. It can be read here: { $ids }
       *[other] The server says of { $count } letters another period than the one whose key opens them. They can be read here: { $ids }
    }
desk-alarm-letters-returned =
    { PLURAL($count) ->
        [one] The server shows a letter again of a report that its reporter took back. It was not fetched.
       *[other] The server shows { $count } letters again of reports that their reporters took back. They were not fetched.
    }
desk-alarm-false-withdrawal = Somebody who is not its reporter asked to take back report { $report }. It stays here.
desk-alarm-closed-withdrawals =
    { PLURAL($count) ->
        [one] Somebody asked to take back a report, in a way that opens with none of your keys.
       *[other] { $count } times somebody asked to take back a report, in a way that opens with none of your keys.
    }
desk-alarm-feed-shortened = The server shows fewer entries of { $who } than this desk has already seen: it was rolled back.
desk-alarm-feed-stranger = The server shows entries of somebody who was never a member: { $id }
desk-alarm-feed-not-theirs = Entry { $number } of { $who } is not signed by them, or is not the one that comes next: the server may have changed or swapped it.
desk-alarm-feed-unopened = Entry { $number } of { $who } opens with no key that the network ever had: the server may have put it in the place of another. It is not taken in, nor what comes after it.
desk-alarm-hidden-entries =
    { PLURAL($count) ->
        [one] A stored entry of { $who } opens with no key that the network ever had: the server may have put it in the place of another. What it decides is missing here.
       *[other] { $count } stored entries of { $who } open with no key that the network ever had: the server may have put them in the place of others. What they decide is missing here.
    }
desk-alarm-clock-leap = Entry { $number } of { $who } claims to come after more entries than there can be. It is set aside and decides nothing. Ask them about it.
desk-alarm-told-apart =
    { $what ->
       *[notice] The desk of { $by } was shown another notice { $number } than this one: the server tells two stories.
        [roster] The desk of { $by } was shown another roster { $number } than this one: the server tells two stories.
        [period] The desk of { $by } was shown another period { $number } than this one: the server tells two stories.
        [release] The desk of { $by } was shown another release { $number } than this one: the server tells two stories.
        [cohort] The desk of { $by } was shown another frozen cohort { $number } than this one: the server tells two stories.
    }
desk-alarm-held-back =
    { $what ->
       *[notice] The desk of { $by } was shown notice { $theirs }, and this one none after { $shown }: the server holds something back.
        [roster] The desk of { $by } was shown roster { $theirs }, and this one none after { $shown }: the server holds something back.
        [period] The desk of { $by } was shown period { $theirs }, and this one none after { $shown }: the server holds something back.
        [release] The desk of { $by } was shown release { $theirs }, and this one none after { $shown }: the server holds something back.
        [cohort] The desk of { $by } was shown frozen cohort { $theirs }, and this one none after { $shown }: the server holds something back.
    }
desk-alarm-feed-told-apart = The desk of { $by } was shown another entry { $number } of { $of } than this one: the server tells two stories, or { $of } wrote two.
desk-alarm-feed-held-back = The desk of { $by } was shown { $theirs } entries of { $of }, and this one no more than { $shown }: the server holds decisions back.
desk-alarm-quotes-refused = The quotes that the server shows are refused, for this reason: { $why }.
desk-alarm-release-refused = The releases that the server shows are refused, for this reason: { $why }.
desk-alarm-cohort-refused = The frozen cohort { $number } does not follow on those before, or is not signed by anybody who may release.
desk-alarm-release-out-of-turn = Release { $number } does not fit what the stewards recorded when they last changed the roster: somebody may have released after being removed, or the server hides a release.

## What reporters are shown

desk-alarm-form-keys = The form hands out keys that are not those of the newest verified notice: reports may be sealed to somebody else.
desk-alarm-form-notices = The notices that the form hands to phones do not lead from the pinned root to the newest verified notice.
desk-alarm-form-script = The form’s page holds a script that the form does not have.
desk-alarm-form-load = The form’s page holds something that loads or frames other pages.
desk-alarm-form-elsewhere = The form’s page holds an address elsewhere.
desk-alarm-form-policy = The form’s page is served without the policy that keeps other code out.
desk-alarm-form-words = The form’s page does not say who seals and who can read, in the words of this program.
desk-alarm-form-two-pages = The form’s page is another for a phone with scripts than for one without.
desk-alarm-form-no-module = The form’s page names no module that seals on the phone: the server would see every report.
desk-alarm-form-other-module = The module that seals on the phone is not the one of this program: { $module }
desk-alarm-form-broken-module = The module that seals on the phone is not the one that its page names: phones refuse it.
desk-alarm-form-no-page = The form’s page does not come.
desk-alarm-form-module-missing = The module that seals on the phone does not come.
desk-alarm-form-kit-missing = The kit that the module on the phone works with does not come.
desk-alarm-form-keys-missing = The answer with the keys to seal to does not come.
desk-alarm-form-offline-missing = The offline form, to which the page leads, does not come.
desk-alarm-form-offline = The offline form that the server hands out is refused, for this reason: { $why }.

## What to do about it

desk-advice-ask-for-a-backup = Ask the operator whether the server was brought back from a backup. If nobody can say so, take it for tampering and tell a steward. What this desk holds is not lost.
desk-advice-ask-the-stewards = Decide, reply and publish nothing until you have spoken to the stewards, by another road than this server. Compare with them, number by number, what “corncrake keys show” gives.
desk-advice-renew = A steward must renew the notice (“corncrake keys renew”) and publish it. If they have already, the server keeps it from you: tell them.
desk-advice-wrap-again = Ask a steward to publish the wraps again (“corncrake keys publish”). If it happens again after that, somebody changes what the server says.
desk-advice-leave-aside = Leave it aside; it counts nowhere. Its sender may have made it so. If several come, or one from somebody whom you know, take it for tampering and tell a steward.
desk-advice-keep-it = Keep the report. Somebody may be trying to make it disappear: tell the other analysts.
desk-advice-ask-the-author = Ask that member, by another road than this server, what they wrote, and compare with another desk. Publish nothing until you know.
desk-advice-compare-desks = Compare with that member, by another road than this server, what both of you see. Publish nothing until you know which of you was misled, and tell a steward.
desk-advice-warn-reporters = What is sent through the form now may be read by somebody else. Tell the stewards at once, by another road than this server, and reporters as well as you can: the offline form that was checked before does not depend on this server.
desk-advice-ask-for-the-version = Ask the operator which version the server runs (“corncrake --version”). With the version of this program it must be the same: then somebody changed it, and what is sent through the form may be read. With another version, look with a desk of that one.
desk-advice-tell-the-operator = Tell the operator. Look again in a while, by another road too (Tor, another line): what only some are shown is meant for them.
desk-advice-ask-for-the-doctor = Ask the operator to run “corncrake admin doctor”: the server’s database may be damaged. If it is sound, somebody holds these reports back: tell a steward.
desk-advice-ask-why-misfiled = It is kept here whatever the server says of it, and goes only with the period whose key opens it. Ask the operator how it came about. Its sender may have made it so; if several come, take it for tampering and tell a steward: what is filed under an older period may be meant to disappear with it.
desk-advice-ask-to-finish = Ask the operator to start the server again: it then finishes what was cut short, or what an older backup brought back. If it is still there after that, take it for tampering and tell a steward. Whoever has its key can still read it.

## What should be done soon

desk-warning-no-way =
    { $tier ->
       *[answers] Nobody can open the answers of period { $period }. A steward should admit another member or make a recovery sheet.
        [stories] Nobody can open the stories of period { $period }. A steward should admit another member or make a recovery sheet.
    }
desk-warning-one-way =
    { $tier ->
       *[answers] Only one person can open the answers of period { $period }. If that key is lost, these answers are lost. A steward should admit another member or make a recovery sheet.
        [stories] Only one person can open the stories of period { $period }. If that key is lost, these stories are lost. A steward should admit another member or make a recovery sheet.
    }
desk-warning-notice-ends =
    { PLURAL($days) ->
        [one] The network’s notice expires on { $on }, in one day. A steward should renew it: desks stop syncing after that day, and the form stops taking reports 30 days later.
       *[other] The network’s notice expires on { $on }, in { $days } days. A steward should renew it: desks stop syncing after that day, and the form stops taking reports 30 days later.
    }
desk-warning-notice-ended = The network’s notice expired on { $on }. A steward must renew it before this desk can sync again; the form stops taking reports 30 days after that day.
desk-warning-old-period = Reports have been sealed to the same period since { $since }. A steward should start a new one, so that one stolen key opens less.
desk-warning-no-period = The network has no period in use: the form takes no reports. A steward must start one.
desk-warning-unread-entries =
    { PLURAL($count) ->
        [one] An entry of { $who } is sealed to a period that your identity may not read. What it decides is missing here, in counts and releases too; another analyst should compare.
       *[other] { $count } entries of { $who } are sealed to periods that your identity may not read. What they decide is missing here, in counts and releases too; another analyst should compare.
    }
desk-warning-clock-leap = Entry { $number } of { $who } is set aside: its clock leaps. It decides nothing.
desk-warning-nobody-holds-cohorts = No member can open every frozen cohort, as far as this desk knows, and every release follows on them all. Whoever still has one should hand it over: “corncrake desk cohorts --help”.
desk-warning-one-holds-cohorts = Only one member can open every frozen cohort, as far as this desk knows, and every release follows on them all. If that desk is lost, there can be no further release. They should hand the cohorts over to another: “corncrake desk cohorts --help”.
desk-warning-quotes-stand = Quotes that are published beside figures and may not be any more (taken back, withdrawn, or of a report that this desk cannot read): { $count }. Publish again without them, on the page of quotes.
desk-warning-unopened-drafts =
    { PLURAL($count) ->
        [one] An entry was written at this desk, not sent yet, and cannot be opened any more: its key is gone, or the file is damaged. What it decided is lost and counts nowhere: decide again. Then remove the file that is left in the outbox of this desk’s folder after a sync.
       *[other] { $count } entries were written at this desk, not sent yet, and cannot be opened any more: their key is gone, or the files are damaged. What they decided is lost and counts nowhere: decide again. Then remove the files that are left in the outbox of this desk’s folder after a sync.
    }
desk-warning-due =
    { $tier ->
       *[answers] Since { $since } the rule of this network allows to destroy the reports of period { $period }. What that costs, and what holds it up, is on the page “Keeping”.
        [stories] Since { $since } the rule of this network allows to destroy the stories, letters and files of period { $period }. What that costs, and what holds it up, is on the page “Keeping”.
    }
desk-warning-no-key =
    { $tier ->
       *[answers] This desk has no key to the answers of period { $period }, although the roster says that it may. A steward should publish the wraps again.
        [stories] This desk has no key to the stories of period { $period }, although the roster says that it may. A steward should publish the wraps again.
    }

## What a look at the form found

desk-remark-not-taking = The form takes no reports at present.
desk-remark-other-day = The server’s clock says another day than this computer’s.
desk-remark-unknown-questionnaire = The form asks a questionnaire that this desk does not have.
desk-remark-no-offline = The form’s page leads to no offline form.
desk-remark-old-offline = The offline form is past its last day, or older than the newest notice. A steward should make another.
