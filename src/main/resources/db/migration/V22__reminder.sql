-- Where somebody at the desk wants to be reminded.
alter table account add column email varchar(320);

-- That an owner was reminded of a day of review, so that it happens once.
create table reminder (
    entry  bigint      not null references entry (id) on delete cascade,
    review date        not null,
    step   varchar(10) not null check (step in ('BEFORE', 'ON_DAY', 'AFTER')),
    -- whether the letter is written; false between the decision and the writing
    written boolean    not null,
    primary key (entry, review, step)
);
