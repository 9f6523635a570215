-- Who works at the editors' desk. A sign-in name is never used for another person; accounts are locked, not deleted.
create table account (
    id       bigint generated always as identity primary key,
    login    varchar(120) not null unique,
    -- as readers see it under an answer
    name     varchar(120) not null,
    role     varchar(20)  not null check (role in ('AUTHOR', 'REVIEWER', 'ADMINISTRATOR')),
    password varchar(200),
    locked   boolean      not null default false,
    -- counts up when every sign-in made so far is to end
    epoch    int          not null default 0
);

-- Links by which a person sets a password. One without an account is for the first administrator.
create table invitation (
    token_hash varchar(64)              primary key,
    account    bigint                   references account (id),
    expires_at timestamp with time zone not null
);

-- What was done at the desk: who, what, to what, when, and how it was before and after.
create table deed (
    id      bigint generated always as identity primary key,
    done_at timestamp with time zone not null,
    who     varchar(120)             not null,
    what    varchar(40)              not null,
    subject varchar(160)             not null,
    before  varchar(2000)            not null,
    after   varchar(2000)            not null
);
