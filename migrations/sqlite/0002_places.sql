-- A table without rowids is an index that holds whole rows: SQLite keeps a few of them on a page, and
-- reads all of a row, tens of kilobytes, for each comparison on the way to another. Tables of large
-- rows lie by `place` instead, a hash of the key that says nothing of when a row came (here, where
-- rows are there already, a random number), and an index leads from the key to it.

create table report_0002 (
    place integer not null primary key,
    network text not null,
    id blob not null check (length(id) = 16),
    batch text not null check (length(batch) = 10),
    period integer not null,
    answers blob not null check (length(answers) = 4096),
    story blob not null check (length(story) in (0, 24576))
) strict;
insert into report_0002 (place, network, id, batch, period, answers, story)
    select random(), network, id, batch, period, answers, story from report;
drop table report;
alter table report_0002 rename to report;
create unique index report_by_id on report (network, id);
create index report_by_batch on report (network, batch, id);

create table withdrawal_0002 (
    place integer not null primary key,
    network text not null,
    id blob not null check (length(id) = 16),
    batch text not null check (length(batch) = 10),
    statement blob not null check (length(statement) = 8192)
) strict;
insert into withdrawal_0002 (place, network, id, batch, statement)
    select random(), network, id, batch, statement from withdrawal;
drop table withdrawal;
alter table withdrawal_0002 rename to withdrawal;
create unique index withdrawal_by_id on withdrawal (network, id);
create index withdrawal_by_batch on withdrawal (network, batch, id);

create table reply_0002 (
    place integer not null primary key,
    network text not null,
    mailbox blob not null check (length(mailbox) = 16),
    id blob not null check (length(id) = 16),
    batch text not null check (length(batch) = 10),
    body blob not null check (length(body) = 8192)
) strict;
insert into reply_0002 (place, network, mailbox, id, batch, body)
    select random(), network, mailbox, id, batch, body from reply;
drop table reply;
alter table reply_0002 rename to reply;
create unique index reply_by_id on reply (network, mailbox, id);

create table letter_0002 (
    place integer not null primary key,
    network text not null,
    id blob not null check (length(id) = 16),
    mailbox blob not null check (length(mailbox) = 16),
    batch text not null check (length(batch) = 10),
    period integer not null,
    body blob not null check (length(body) = 24576)
) strict;
insert into letter_0002 (place, network, id, mailbox, batch, period, body)
    select random(), network, id, mailbox, batch, period, body from letter;
drop table letter;
alter table letter_0002 rename to letter;
create unique index letter_by_id on letter (network, id);
create index letter_by_batch on letter (network, batch, id);
create index letter_by_mailbox on letter (network, mailbox);

create table entry_0002 (
    place integer not null primary key,
    network text not null,
    author blob not null check (length(author) = 16),
    seq integer not null,
    batch text not null check (length(batch) = 10),
    body blob not null
) strict;
insert into entry_0002 (place, network, author, seq, batch, body)
    select random(), network, author, seq, batch, body from entry;
drop table entry;
alter table entry_0002 rename to entry;
create unique index entry_by_number on entry (network, author, seq);
