-- What readers said of an answer. Not who.
create table feedback (
    id      bigint generated always as identity primary key,
    answer  varchar(120)             not null,
    helpful boolean                  not null,
    text    varchar(1000)            not null,
    -- the hash of the form it came with, so that the form sent twice counts once
    mark    varchar(64)              not null unique,
    said_at timestamp with time zone not null,
    unread  boolean                  not null
);

create index feedback_answer on feedback (answer);
