-- What sources and rules said when an answer that cites them was published, to see what has changed since.
create table citation (
    entry  bigint       not null references entry (id) on delete cascade,
    kind   varchar(10)  not null check (kind in ('SOURCE', 'RULE')),
    target varchar(120) not null,
    text   clob         not null,
    primary key (entry, kind, target)
);
