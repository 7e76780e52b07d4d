-- Strict tables without rowids, keyed by random ids: a rowid would number reports in the order of
-- their arrival. Days are ISO text; nothing finer than a day is stored. Tables, columns and
-- indexes are the same as in ../postgres, and a test compares them.

-- Sealed reports. `id` is a hash of what the receipt leads to, and does not lead back.
-- `story` is empty once it was destroyed.
create table report (
    network text not null,
    id blob not null check (length(id) = 16),
    batch text not null check (length(batch) = 10),
    period integer not null,
    answers blob not null check (length(answers) = 4096),
    story blob not null check (length(story) in (0, 24576)),
    primary key (network, id)
) strict, without rowid;
create index report_by_batch on report (network, batch);

-- Reporters' statements that they took a report back, sealed to the analysts. `id` is random: the
-- server does not keep which report was meant.
create table withdrawal (
    network text not null,
    id blob not null check (length(id) = 16),
    batch text not null check (length(batch) = 10),
    statement blob not null check (length(statement) = 8192),
    primary key (network, id)
) strict, without rowid;
create index withdrawal_by_batch on withdrawal (network, batch);

-- What the network writes to reporters, sealed to them. `mailbox` is a hash of what the receipt leads
-- to; it is linked with no report.
create table reply (
    network text not null,
    mailbox blob not null check (length(mailbox) = 16),
    id blob not null check (length(id) = 16),
    batch text not null check (length(batch) = 10),
    body blob not null check (length(body) = 8192),
    primary key (network, mailbox, id)
) strict, without rowid;

-- What reporters write after their report, and copies of replies: sealed to the network.
create table letter (
    network text not null,
    id blob not null check (length(id) = 16),
    mailbox blob not null check (length(mailbox) = 16),
    batch text not null check (length(batch) = 10),
    period integer not null,
    body blob not null check (length(body) = 24576),
    primary key (network, id)
) strict, without rowid;
create index letter_by_batch on letter (network, batch);
create index letter_by_mailbox on letter (network, mailbox);

-- Sealed attachments; their bytes lie in the object store. `upload` is a hash of the first part:
-- the same content sealed twice is two files, whose parts must not mix. `kept` is 0 until the report or letter
-- that names it has come; what nobody names is swept after days.
create table attachment (
    network text not null,
    id blob not null check (length(id) = 16),
    mailbox blob not null check (length(mailbox) = 16),
    batch text not null check (length(batch) = 10),
    period integer not null,
    size integer not null,
    upload blob not null check (length(upload) = 8),
    kept integer not null check (kept in (0, 1)),
    primary key (network, id)
) strict, without rowid;
create index attachment_by_mailbox on attachment (network, mailbox);

-- Which parts of an attachment have come. A part is an object of its own, so that a cut line
-- repeats one part only.
create table attachment_part (
    network text not null,
    attachment blob not null check (length(attachment) = 16),
    number integer not null,
    primary key (network, attachment, number)
) strict, without rowid;

-- How much may still come in, by network (or all of them: empty) and kind. `tick` is when it was
-- last filled up, which happens by the clock alone and says nothing of what came in.
create table budget (
    network text not null,
    kind text not null,
    remaining integer not null,
    tick integer not null,
    primary key (network, kind)
) strict, without rowid;

-- How often a random token was used: form tokens a few times, challenges once. Swept after days.
create table token (
    id blob not null check (length(id) = 16),
    day text not null check (length(day) = 10),
    uses integer not null,
    primary key (id)
) strict, without rowid;

-- Signed documents, numbered by kind. Written once, never changed.
create table document (
    network text not null,
    kind text not null,
    number integer not null,
    body blob not null,
    primary key (network, kind, number)
) strict, without rowid;

-- Period keys, each wrapped to one member. `hash` is SHA-256 of the wrap: a few may stand side by
-- side, so that one that does not open can be followed by one that does.
create table wrap (
    network text not null,
    member blob not null check (length(member) = 16),
    period integer not null,
    tier text not null,
    hash blob not null check (length(hash) = 32),
    body blob not null,
    primary key (network, member, period, tier, hash)
) strict, without rowid;

-- What analysts write: one gapless feed per author.
create table entry (
    network text not null,
    author blob not null check (length(author) = 16),
    seq integer not null,
    batch text not null check (length(batch) = 10),
    body blob not null,
    primary key (network, author, seq)
) strict, without rowid;

-- Who pulled, published or was refused, to the day, as a chain of hashes. `actor` is a member's
-- id in hexadecimal, or empty.
create table audit (
    network text not null,
    number integer not null,
    day text not null check (length(day) = 10),
    actor text not null,
    action text not null,
    subject text not null,
    hash blob not null check (length(hash) = 32),
    primary key (network, number)
) strict, without rowid;
create unique index audit_once on audit (network, day, actor, action, subject);

-- What all server processes on this database share.
create table setting (
    name text not null,
    value blob not null,
    primary key (name)
) strict, without rowid;
