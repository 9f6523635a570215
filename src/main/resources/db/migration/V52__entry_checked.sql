-- The day on which somebody other than its author let readers see what they see; null where nobody has.
alter table entry add column checked date;
