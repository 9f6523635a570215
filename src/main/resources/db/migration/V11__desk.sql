-- One question or subject at the desk, from the day it came in.
create table entry (
    id          bigint generated always as identity primary key,
    state       varchar(30)              not null,
    -- counts up with every change; who saves on top of another version is told so
    version     bigint                   not null default 1,
    -- its address under /svar, once it has been published
    answer      varchar(120) unique,
    -- the number of the revision that readers see
    live        int,
    owner       bigint references account (id),
    review      date,
    publish_on  date,
    -- to readers: why it was withdrawn; to the asker: why it was rejected
    explanation varchar(2000),
    merged_into varchar(120),
    -- who published her own text, why, until somebody else has approved it
    forced_by   bigint references account (id),
    forced_why  varchar(2000),
    published   date,
    -- of an answer that was first published elsewhere
    url         varchar(2000),
    asked       date,
    created_at  timestamp with time zone not null,
    changed_at  timestamp with time zone not null
);

create index entry_state on entry (state);

-- What was written, once and for all.
create table revision (
    entry      bigint                   not null references entry (id) on delete cascade,
    number     int                      not null,
    -- null for what was taken over from a file or another page
    author     bigint references account (id),
    written_at timestamp with time zone not null,
    -- title, question, body, sources and the rest, as JSON
    draft      clob                     not null,
    note       varchar(1000)            not null,
    major      boolean                  not null,
    primary key (entry, number)
);

-- What somebody asked. Whoever has the token finds it; the token itself is stored nowhere.
create table question (
    entry         bigint                   primary key references entry (id) on delete cascade,
    token_hash    varchar(64)              not null unique,
    asker         varchar(20)              not null,
    municipality  varchar(20)              not null,
    text          clob                     not null,
    -- circumstances by name, as JSON, where the asker wanted them to go with it
    circumstances clob                     not null,
    email         varchar(320),
    asked_at      timestamp with time zone not null
);

create table follow_up (
    id       bigint generated always as identity primary key,
    entry    bigint                   not null references question (entry) on delete cascade,
    text     clob                     not null,
    asked_at timestamp with time zone not null,
    -- the hash of the form it came with, so that the form sent twice makes one
    mark     varchar(64)              not null,
    unread   boolean                  not null default true,
    unique (entry, mark)
);

-- Answers that the desk looks after. No file adds them, overwrites them or brings them back.
create table answer_held (
    id varchar(120) primary key
);
