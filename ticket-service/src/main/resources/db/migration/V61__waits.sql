-- When a ticket waited for its citizen's answer: the working clock pauses meanwhile.
create table wait (
    ticket_id uuid        not null references ticket (id),
    position  integer     not null,
    since     timestamptz not null,
    until     timestamptz,
    primary key (ticket_id, position)
);
comment on column wait.until is 'when the ticket moved on, answered or not; null while it waits';
grant select, insert, update, delete on wait to ${role};

-- Questions open now. Of those answered before, only the stories know: their waits are not made up.
insert into wait (ticket_id, position, since)
select t.id, 0, max(l.at)
from ticket t join timeline l on l.ticket_id = t.id and l.kind = 'ASKED'
where t.state = 'AWAITING_CITIZEN'
group by t.id;
