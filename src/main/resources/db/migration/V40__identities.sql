-- How people are known elsewhere, so that they can sign in there. Issuer and subject name somebody together; an address
-- for mail does not, since it can be given to another.
create table identity (
    id           bigint generated always as identity primary key,
    account      bigint                   not null references account (id),
    -- the name the client has in the configuration
    registration varchar(120)             not null,
    issuer       varchar(500)             not null,
    subject      varchar(255)             not null,
    bound_at     timestamp with time zone not null,
    unique (issuer, subject)
);
