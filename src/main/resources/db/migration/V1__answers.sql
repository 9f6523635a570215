-- Answers that editors wrote and stand by.
create table answer (
    id          varchar(120) primary key,
    language    varchar(2)   not null,
    title       varchar(500) not null,
    question    clob,
    body        clob         not null,
    topic       varchar(60),
    owner       varchar(200),
    published   date,
    review      date,
    url         varchar(2000),
    asked       date,
    -- the fingerprint of the file it was taken from; null for an answer that was brought in or changed otherwise, which
    -- no file overwrites any more
    file_hash   varchar(64),
    revision    bigint       not null default 1
);

-- What an answer builds on: sources, rules, and the measures it explains.
create table answer_reference (
    answer   varchar(120) not null references answer (id) on delete cascade,
    kind     varchar(10)  not null check (kind in ('SOURCE', 'RULE', 'MEASURE')),
    target   varchar(120) not null,
    position int          not null,
    primary key (answer, kind, target)
);

create index answer_reference_target on answer_reference (kind, target);
