-- Tables, columns and indexes are the same as in ../sqlite, where they are described. Text sorts
-- by bytes as it does there. Ciphertext does not compress, so it is stored as it is.

create table report (
    network text collate "C" not null,
    id bytea not null check (octet_length(id) = 16),
    batch text collate "C" not null check (length(batch) = 10),
    period bigint not null,
    answers bytea not null check (octet_length(answers) = 4096),
    story bytea not null check (octet_length(story) in (0, 24576)),
    primary key (network, id)
);
create index report_by_batch on report (network, batch);
alter table report alter column answers set storage external;
alter table report alter column story set storage external;

create table withdrawal (
    network text collate "C" not null,
    id bytea not null check (octet_length(id) = 16),
    batch text collate "C" not null check (length(batch) = 10),
    statement bytea not null check (octet_length(statement) = 8192),
    primary key (network, id)
);
create index withdrawal_by_batch on withdrawal (network, batch);
alter table withdrawal alter column statement set storage external;

create table reply (
    network text collate "C" not null,
    mailbox bytea not null check (octet_length(mailbox) = 16),
    id bytea not null check (octet_length(id) = 16),
    batch text collate "C" not null check (length(batch) = 10),
    body bytea not null check (octet_length(body) = 8192),
    primary key (network, mailbox, id)
);
alter table reply alter column body set storage external;

create table letter (
    network text collate "C" not null,
    id bytea not null check (octet_length(id) = 16),
    mailbox bytea not null check (octet_length(mailbox) = 16),
    batch text collate "C" not null check (length(batch) = 10),
    period bigint not null,
    body bytea not null check (octet_length(body) = 24576),
    primary key (network, id)
);
create index letter_by_batch on letter (network, batch);
create index letter_by_mailbox on letter (network, mailbox);
alter table letter alter column body set storage external;

create table attachment (
    network text collate "C" not null,
    id bytea not null check (octet_length(id) = 16),
    mailbox bytea not null check (octet_length(mailbox) = 16),
    batch text collate "C" not null check (length(batch) = 10),
    period bigint not null,
    size bigint not null,
    upload bytea not null check (octet_length(upload) = 8),
    kept bigint not null check (kept in (0, 1)),
    primary key (network, id)
);
create index attachment_by_mailbox on attachment (network, mailbox);

create table attachment_part (
    network text collate "C" not null,
    attachment bytea not null check (octet_length(attachment) = 16),
    number bigint not null,
    primary key (network, attachment, number)
);

create table budget (
    network text collate "C" not null,
    kind text collate "C" not null,
    remaining bigint not null,
    tick bigint not null,
    primary key (network, kind)
);

create table token (
    id bytea not null check (octet_length(id) = 16),
    day text collate "C" not null check (length(day) = 10),
    uses bigint not null,
    primary key (id)
);

create table document (
    network text collate "C" not null,
    kind text collate "C" not null,
    number bigint not null,
    body bytea not null,
    primary key (network, kind, number)
);

create table wrap (
    network text collate "C" not null,
    member bytea not null check (octet_length(member) = 16),
    period bigint not null,
    tier text collate "C" not null,
    hash bytea not null check (octet_length(hash) = 32),
    body bytea not null,
    primary key (network, member, period, tier, hash)
);

create table entry (
    network text collate "C" not null,
    author bytea not null check (octet_length(author) = 16),
    seq bigint not null,
    batch text collate "C" not null check (length(batch) = 10),
    body bytea not null,
    primary key (network, author, seq)
);

create table audit (
    network text collate "C" not null,
    number bigint not null,
    day text collate "C" not null check (length(day) = 10),
    actor text collate "C" not null,
    action text collate "C" not null,
    subject text collate "C" not null,
    hash bytea not null check (octet_length(hash) = 32),
    primary key (network, number)
);
create unique index audit_once on audit (network, day, actor, action, subject);

create table setting (
    name text collate "C" not null,
    value bytea not null,
    primary key (name)
);
