-- An answer that the desk takes down and puts up again keeps the addresses it had before. So they no longer go with it.
create table answer_formerly_kept (
    slug   varchar(120) primary key,
    answer varchar(120) not null
);
insert into answer_formerly_kept (slug, answer) select slug, answer from answer_formerly;
drop table answer_formerly;
alter table answer_formerly_kept rename to answer_formerly;
