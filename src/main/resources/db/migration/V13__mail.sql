-- Mail that is to be sent. What has been sent is deleted, with the address.
create table letter (
    id         bigint generated always as identity primary key,
    recipient  varchar(320)             not null,
    subject    varchar(200)             not null,
    text       clob                     not null,
    written_at timestamp with time zone not null,
    due_at     timestamp with time zone not null,
    tries      int                      not null default 0,
    -- SENDING is written before it is sent: what is found so after a crash may have gone out, and is not sent again by itself
    state      varchar(10)              not null check (state in ('WAITING', 'SENDING', 'FAILED')),
    fault      varchar(300)
);
