-- Where a text came from that somebody brought to the desk.
create table origin (
    entry      bigint                   primary key references entry (id) on delete cascade,
    form       varchar(20)              not null,
    -- the name of the file; empty for what was pasted
    file       varchar(200)             not null,
    line       int                      not null,
    address    varchar(2000),
    signature  varchar(500)             not null,
    -- the year the page bears; 0 for none
    dated      int                      not null,
    brought_by bigint                   not null references account (id),
    brought_at timestamp with time zone not null
);
