-- Words that people searched for in vain. A word stands here only once three searches had it; never who searched, nor
-- what else stood in the search.
create table gap (
    word     varchar(60) not null,
    -- NOTHING_FOUND or NOTHING_OPENED
    outcome  varchar(20) not null,
    searches bigint      not null,
    latest   date        not null,
    primary key (word, outcome)
);
