-- What whoever sent an entry back wants changed, until it is sent to review again.
alter table entry add column wanted varchar(2000);
