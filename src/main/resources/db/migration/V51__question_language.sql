-- That of the page it was asked on: whoever asked is written to in it.
alter table question add column language varchar(2) default 'nb' not null;
