-- The same tables, columns and indexes as in ../sqlite, where it is said what `place` is for. It goes to
-- the end: PostgreSQL keeps rows in no order.

alter table report add column place bigint;
update report set place = ('x' || encode(substr(id, 1, 8), 'hex'))::bit(64)::bigint;
alter table report alter column place set not null;
alter table report drop constraint report_pkey;
alter table report add primary key (place);
create unique index report_by_id on report (network, id);
drop index report_by_batch;
create index report_by_batch on report (network, batch, id);

alter table withdrawal add column place bigint;
update withdrawal set place = ('x' || encode(substr(id, 1, 8), 'hex'))::bit(64)::bigint;
alter table withdrawal alter column place set not null;
alter table withdrawal drop constraint withdrawal_pkey;
alter table withdrawal add primary key (place);
create unique index withdrawal_by_id on withdrawal (network, id);
drop index withdrawal_by_batch;
create index withdrawal_by_batch on withdrawal (network, batch, id);

alter table reply add column place bigint;
update reply set place = ('x' || encode(substr(id, 1, 8), 'hex'))::bit(64)::bigint;
alter table reply alter column place set not null;
alter table reply drop constraint reply_pkey;
alter table reply add primary key (place);
create unique index reply_by_id on reply (network, mailbox, id);

alter table letter add column place bigint;
update letter set place = ('x' || encode(substr(id, 1, 8), 'hex'))::bit(64)::bigint;
alter table letter alter column place set not null;
alter table letter drop constraint letter_pkey;
alter table letter add primary key (place);
create unique index letter_by_id on letter (network, id);
drop index letter_by_batch;
create index letter_by_batch on letter (network, batch, id);

alter table entry add column place bigint;
update entry set place =
    ('x' || encode(substr(sha256(author || int8send(seq)), 1, 8), 'hex'))::bit(64)::bigint;
alter table entry alter column place set not null;
alter table entry drop constraint entry_pkey;
alter table entry add primary key (place);
create unique index entry_by_number on entry (network, author, seq);
