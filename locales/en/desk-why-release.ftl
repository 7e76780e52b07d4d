### Reviewed by a native speaker: not yet.

## Why nothing is published. The first two follow on one another: what would be told, and where.

desk-why-release-tells = nothing was signed or sent: beside everything that this network published, these figures would let a small count be told: { $where }. Do not publish them, and ask whoever made them
desk-why-release-tells-already = nothing was signed or sent: figures that are public already let a small count be told: { $where }. Withdraw that table first, under “{ desk-correct-title }”, and speak with whoever signed it and with the stewards. Figures of other reports can be published afterwards
desk-why-release-at = { $release }, the table { $table }, at { $cells }
desk-why-release-at-since = with { $since }, of { $release }: the table { $table }, at { $cells }
desk-why-release-cells = { $cells } and { $more } more
desk-why-release-cohort = release { $number } (cohort { $cohort }, { $label })
desk-why-release-year = release { $number } (the year { $label })
desk-why-release-year-not-over = the year { $year } cannot be added up yet: a cohort of it is still open or not released, or none began in it
desk-why-release-no-year = the year { $year } was released already, or its cohorts cannot be added up to figures that are safe beside theirs
desk-why-release-none = there is no release { $address }
desk-why-release-no-table = the release has no table { $table } (any more)
desk-why-release-nothing-corrected = nothing would be corrected: withdraw a table, or change the words in desk.toml or the questionnaire
desk-why-release-practice = this network is for practice: its notices say so, and nothing of it is ever counted in statistics
desk-why-release-too-few = accepted reports that wait to be released: { $accepted }; a release needs at least { $fewest }, early or not, so that nobody can be picked out
desk-why-release-quarter = this cohort’s quarter ends on { $day }; publish after that day, or say why not to wait (the reason is published)
desk-why-release-not-a-releaser = you may not sign releases: the network’s notice does not name your key
desk-why-release-particulars = desk.toml does not say who publishes and which area is covered, in each of these languages: { $languages }
desk-why-release-closed = cohort { $cohort } is sealed to a period that you may not read, so nobody here can tell which reports it counted; ask a member who can
desk-why-release-manifest = the manifest of cohort { $cohort } does not hold: { $why }
desk-why-release-kept-key = the rounding key that this desk keeps for the open cohort does not open, or you did not sign it; find out who changed the folder. Without { $file } in it, the figures are drawn anew
desk-why-release-unsigned = the manifest of cohort { $cohort } is not signed by anybody who may release
desk-why-release-misfit = a report’s answer to { $question } does not fit the questionnaire; nothing was counted
desk-why-release-questionnaire = this desk does not have the cohort’s questionnaire
desk-why-release-refused = what this network published does not hold, from release { $number } on: { $why }
desk-why-release-not-releasable = no release can be made of these tables: { $why }
desk-why-release-together = together with the figures of { $networks }, those for { $question } would let a small count be told: this cohort holds hardly anything but what was passed on. Release it once it holds this many reports from elsewhere too: { $fewest }
desk-why-release-receiver = together with the figures of { $network }, to which this network passed reports on, those for { $question } would let a small count be told; they are not published
desk-why-release-unknown-origin = this cohort holds hardly anything but reports tagged { $tag }, and the network that passed them on is no partner on this desk; “corncrake desk partner add” pins it, so that its figures and ours can be audited together
desk-why-release-partner = the figures of a partner network: { $why }
desk-why-release-not-the-same = this release is not what comes out of the frozen cohort; do not sign it, and ask who made it
desk-why-release-stopped = it was stopped before it was done; nothing was signed or sent
desk-why-release-no-room = this release has as many signatures as there may be, and too few of them count
desk-why-release-does-not-open = the frozen cohort { $cohort } does not open again with your keys, so nothing was sent; sync, and try again
desk-why-release-overtaken = another desk froze this cohort or published in the meantime; sync, and look again
