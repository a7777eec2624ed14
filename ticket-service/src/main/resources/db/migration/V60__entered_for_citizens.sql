-- Complaints that staff or programs enter for citizens.
alter table complaint add column tell boolean not null default false;
comment on column complaint.tell is 'the citizen agreed to hear of a complaint that was entered for them';

-- Which attempt made which ticket, so that a repeat makes no second one. Kept for a day at most.
create table entry_attempt (
    key        text        primary key,
    ticket_id  uuid        not null,
    kept_until timestamptz not null
);
create index entry_attempt_until on entry_attempt (kept_until);
grant select, insert, update, delete on entry_attempt to ${role};
