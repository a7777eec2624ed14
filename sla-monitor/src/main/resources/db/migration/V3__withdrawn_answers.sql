-- A withdrawal is a row of its own that counts minus one: so the order in which they come does not matter.
alter table office_answer add column counts smallint not null default 1 check (counts in (-1, 1));
comment on column office_answer.counts is '1 for an answer that was given, -1 for one that was withdrawn';
