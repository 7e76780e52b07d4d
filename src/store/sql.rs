//! Every SQL text that runs on both databases, as one text for both.
//!
//! The portable subset: `$n` placeholders, `on conflict … do nothing`, days as ISO text, ids and
//! random values from Rust, counts cast to `bigint`. A test prepares each of them on both. Where
//! the databases must differ (pragmas, vacuum), the text stands in the one function that differs.

/// Declares the statements, and [`statements`] for the test that prepares them.
macro_rules! statements {
    ($($name:ident = $text:literal;)*) => {
        $(pub(super) const $name: &str = $text;)*

        /// Each statement with its name, for the test that prepares them on both databases.
        pub const fn statements() -> &'static [(&'static str, &'static str)] {
            &[$((stringify!($name), $name)),*]
        }
    };
}

statements! {
    REPORT_INSERT = "insert into report (network, id, batch, period, answers, story, place) \
        values ($1, $2, $3, $4, $5, $6, $7) on conflict (network, id) do nothing";
    REPORT_EXISTS = "select cast(count(*) as bigint) from report where network = $1 and id = $2";
    REPORT_DELETE = "delete from report where network = $1 and id = $2";
    REPORT_BATCHES = "select distinct batch from report where network = $1 order by batch";
    REPORT_IDS = "select id from report where network = $1 and batch = $2 order by id";
    REPORT_SELECT = "select batch, period, answers, story from report \
        where network = $1 and id = $2";

    REPORTS_ENDED = "select id from report where network = $1 and period <= $2 order by id";
    STORIES_ENDED = "select id from report \
        where network = $1 and period <= $2 and length(story) > 0 order by id";
    STORY_DELETE = "update report set story = substr(story, 1, 0) \
        where network = $1 and id = $2";

    WITHDRAWAL_INSERT = "insert into withdrawal (network, id, batch, statement, place) \
        values ($1, $2, $3, $4, $5)";
    WITHDRAWAL_EXISTS = "select cast(count(*) as bigint) from withdrawal \
        where network = $1 and id = $2 and statement = $3";
    WITHDRAWAL_DELETE = "delete from withdrawal where network = $1 and id = $2";
    WITHDRAWALS_ENDED = "select id from withdrawal \
        where network = $1 and batch < $2 order by id";
    WITHDRAWAL_BATCHES = "select distinct batch from withdrawal where network = $1 order by batch";
    WITHDRAWALS = "select id, statement from withdrawal \
        where network = $1 and batch = $2 order by id";

    REPLY_INSERT = "insert into reply (network, mailbox, id, batch, body, place) \
        values ($1, $2, $3, $4, $5, $6)";
    REPLY_EXISTS = "select cast(count(*) as bigint) from reply \
        where network = $1 and mailbox = $2 and id = $3";
    REPLY_COUNT = "select cast(count(*) as bigint) from reply \
        where network = $1 and mailbox = $2";
    REPLIES = "select body from reply where network = $1 and mailbox = $2 \
        order by batch, id limit $3";
    LOOK_UP = "select mailbox, body from (\
        select * from (select mailbox, batch, id, body from reply \
            where network = $1 and mailbox = $2 limit $4) as own \
        union all \
        select * from (select mailbox, batch, id, body from reply \
            where network = $1 and mailbox = $3 limit $4 - (\
                select count(*) from (select 1 from reply \
                    where network = $1 and mailbox = $2 limit $4) as own)) as decoy\
        ) as found order by batch, id";
    REPLIES_ENDED = "delete from reply where network = $1 and batch < $2";
    REPLIES_DELETE = "delete from reply where network = $1 and mailbox = $2";

    LETTER_INSERT = "insert into letter (network, id, mailbox, batch, period, body, place) \
        values ($1, $2, $3, $4, $5, $6, $7) on conflict (network, id) do nothing";
    LETTER_EXISTS = "select cast(count(*) as bigint) from letter where network = $1 and id = $2";
    LETTER_BATCHES = "select distinct batch from letter where network = $1 order by batch";
    LETTER_IDS = "select id from letter where network = $1 and batch = $2 order by id";
    LETTER_SELECT = "select batch, period, body from letter where network = $1 and id = $2";
    LETTERS_ENDED = "select id from letter where network = $1 and period <= $2 order by id";
    LETTER_DELETE = "delete from letter where network = $1 and id = $2";
    LETTERS_DELETE = "delete from letter where network = $1 and mailbox = $2";

    ATTACHMENT_INSERT = "insert into attachment \
        (network, id, mailbox, batch, period, size, upload, kept) \
        values ($1, $2, $3, $4, $5, $6, $7, 0) on conflict (network, id) do nothing";
    ATTACHMENT_HOLD = "update attachment set kept = kept where network = $1 and id = $2";
    ATTACHMENT_SELECT = "select mailbox, batch, period, size, upload, kept from attachment \
        where network = $1 and id = $2";
    ATTACHMENT_RESEAL = "update attachment set upload = $3, period = $4, batch = $5 \
        where network = $1 and id = $2";
    ATTACHMENT_DELETE = "delete from attachment where network = $1 and id = $2";
    ATTACHMENT_DELETE_STALE = "delete from attachment \
        where network = $1 and id = $2 and kept = 0";
    ATTACHMENTS_KEEP = "update attachment set kept = 1 \
        where network = $1 and mailbox = $2 and kept = 0";
    ATTACHMENTS_OF_MAILBOX = "select id, size, upload from attachment \
        where network = $1 and mailbox = $2 order by id";
    ATTACHMENTS_ENDED = "select network, id, upload from attachment \
        where network = $1 and period <= $2 order by network, id";
    ATTACHMENTS_STALE = "select network, id, upload from attachment \
        where kept = 0 and batch < $1 order by network, id";
    PART_INSERT = "insert into attachment_part (network, attachment, number) \
        values ($1, $2, $3) on conflict (network, attachment, number) do nothing";
    PARTS = "select number from attachment_part \
        where network = $1 and attachment = $2 order by number";
    PARTS_DELETE = "delete from attachment_part where network = $1 and attachment = $2";
    OBJECTS = "select a.network, a.id, a.upload, p.number from attachment a \
        join attachment_part p on p.network = a.network and p.attachment = a.id \
        order by a.network, a.id, p.number";

    TOKEN_USE = "insert into token (id, day, uses) values ($1, $2, 1) \
        on conflict (id) do update set uses = token.uses + 1 where token.uses < $3";
    TOKEN_GIVE_BACK = "update token set uses = uses - 1 where id = $1";
    TOKEN_SWEEP = "delete from token where day < $1";

    BUDGET_INSERT = "insert into budget (network, kind, remaining, tick) \
        values ($1, $2, $3, $4) on conflict (network, kind) do nothing";
    BUDGET_TAKE = "update budget set remaining = remaining - $3 \
        where network = $1 and kind = $2 and remaining >= $3";
    BUDGET_FILL = "update budget set tick = $5, remaining = case \
            when tick < $5 and remaining + $4 * ($5 - tick) < $3 \
                then remaining + $4 * ($5 - tick) \
            when tick < $5 or remaining > $3 then $3 \
            else remaining end \
        where network = $1 and kind = $2 and (tick < $5 or tick > $6 or remaining > $3)";

    DOCUMENT_INSERT = "insert into document (network, kind, number, body) \
        values ($1, $2, $3, $4) on conflict (network, kind, number) do nothing";
    DOCUMENT_SELECT = "select body from document \
        where network = $1 and kind = $2 and number = $3";
    DOCUMENT_LATEST = "select cast(max(number) as bigint) from document \
        where network = $1 and kind = $2";
    DOCUMENTS_BEFORE_DELETE = "delete from document \
        where network = $1 and kind = $2 and number < $3";
    DOCUMENTS = "select number, body from document \
        where network = $1 and kind = $2 order by number";

    WRAP_INSERT = "insert into wrap (network, member, period, tier, hash, body) \
        values ($1, $2, $3, $4, $5, $6) \
        on conflict (network, member, period, tier, hash) do nothing";
    WRAP_HASHES = "select hash from wrap \
        where network = $1 and member = $2 and period = $3 and tier = $4";
    WRAPS_ENDED = "delete from wrap where network = $1 and tier = $2 and period <= $3";
    WRAPS_DELETE = "delete from wrap where network = $1";
    WRAPS_OF_MEMBER = "select period, tier, body from wrap \
        where network = $1 and member = $2 order by period, tier, hash";
    WRAP_MEMBERS = "select distinct member, tier from wrap \
        where network = $1 and period = $2 order by member, tier";

    ENTRY_INSERT = "insert into entry (network, author, seq, batch, body, place) \
        values ($1, $2, $3, $4, $5, $6) on conflict (network, author, seq) do nothing";
    ENTRY_SELECT = "select body from entry where network = $1 and author = $2 and seq = $3";
    ENTRY_LATEST = "select cast(max(seq) as bigint) from entry \
        where network = $1 and author = $2";
    FEEDS = "select author, cast(max(seq) as bigint) from entry \
        where network = $1 group by author order by author";

    AUDIT_LAST = "select number, hash from audit \
        where network = $1 order by number desc limit 1";
    AUDIT_EXISTS = "select cast(count(*) as bigint) from audit where network = $1 and day = $2 \
        and actor = $3 and action = $4 and subject = $5";
    AUDIT_SUBJECTS = "select distinct subject from audit \
        where network = $1 and action = $2 order by subject";
    AUDIT_INSERT = "insert into audit (network, number, day, actor, action, subject, hash) \
        values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing";
    AUDIT_LOG = "select number, day, actor, action, subject, hash from audit \
        where network = $1 order by number";

    SETTING_INSERT = "insert into setting (name, value) values ($1, $2) \
        on conflict (name) do nothing";
    SETTING_REPLACE = "insert into setting (name, value) values ($1, $2) \
        on conflict (name) do update set value = excluded.value";
    SETTING_SELECT = "select value from setting where name = $1";

    // By the index, which may be whole where rows are not.
    REPORT_PLACES = "select network, id from report order by network, batch, id";
    ALL_REPORTS = "select network, id, batch, period, answers, story from report \
        order by network, id";
    ALL_WITHDRAWALS = "select network, id, batch, statement from withdrawal order by network, id";
    ALL_REPLIES = "select network, mailbox, id, batch, body from reply \
        order by network, mailbox, id";
    ALL_LETTERS = "select network, id, mailbox, batch, period, body from letter \
        order by network, id";
    ALL_ATTACHMENTS = "select network, id, mailbox, batch, period, size, upload, kept \
        from attachment order by network, id";
    ALL_PARTS = "select network, attachment, number from attachment_part \
        order by network, attachment, number";
    ALL_TOKENS = "select id, day, uses from token order by id";
    ALL_DOCUMENTS = "select network, kind, number, body from document \
        order by network, kind, number";
    ALL_WRAPS = "select network, member, period, tier, hash, body from wrap \
        order by network, member, period, tier, hash";
    ALL_ENTRIES = "select network, author, seq, batch, body from entry \
        order by network, author, seq";
    ALL_AUDIT = "select network, number, day, actor, action, subject, hash from audit \
        order by network, number";
    ALL_SETTINGS = "select name, value from setting order by name";

    COPY_REPORT = "insert into report (network, id, batch, period, answers, story, place) \
        values ($1, $2, $3, $4, $5, $6, $7)";
    COPY_LETTER = "insert into letter (network, id, mailbox, batch, period, body, place) \
        values ($1, $2, $3, $4, $5, $6, $7)";
    COPY_ATTACHMENT = "insert into attachment \
        (network, id, mailbox, batch, period, size, upload, kept) \
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    COPY_TOKEN = "insert into token (id, day, uses) values ($1, $2, $3)";
    COPY_DOCUMENT = "insert into document (network, kind, number, body) values ($1, $2, $3, $4)";
    COPY_WRAP = "insert into wrap (network, member, period, tier, hash, body) \
        values ($1, $2, $3, $4, $5, $6)";
    COPY_ENTRY = "insert into entry (network, author, seq, batch, body, place) \
        values ($1, $2, $3, $4, $5, $6)";
    COPY_AUDIT = "insert into audit (network, number, day, actor, action, subject, hash) \
        values ($1, $2, $3, $4, $5, $6, $7)";
    COPY_SETTING = "insert into setting (name, value) values ($1, $2)";

    MIGRATIONS = "select cast(version as bigint) from _sqlx_migrations order by version";
}
