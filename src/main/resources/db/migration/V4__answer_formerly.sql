-- Addresses that answers had before; each leads to the answer's own.
create table answer_formerly (
    slug   varchar(120) primary key,
    answer varchar(120) not null references answer (id) on delete cascade
);
