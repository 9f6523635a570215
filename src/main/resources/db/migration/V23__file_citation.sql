-- What answers cite that come from files, and how it read when that text of the answer came.
create table file_watched (
    answer varchar(120) primary key,
    -- tells two texts of the answer apart
    mark   varchar(32)  not null
);

create table file_citation (
    answer varchar(120) not null references file_watched (answer) on delete cascade,
    kind   varchar(10)  not null check (kind in ('SOURCE', 'RULE')),
    target varchar(120) not null,
    text   clob         not null,
    primary key (answer, kind, target)
);
