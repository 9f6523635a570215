-- Advice that somebody asked to keep. Whoever has the token finds it; the token itself is stored nowhere.
create table receipt (
    token_hash varchar(64)              primary key,
    expires_at timestamp with time zone not null,
    -- circumstances, advice and the fingerprints of the rules, as JSON; never a text that somebody wrote
    content    clob                     not null
);

create index receipt_expires_at on receipt (expires_at);
