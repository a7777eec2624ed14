-- When the work waited for the citizen's answer: the working clock pauses meanwhile. Old rows know it when their next fact
-- comes, or after a rebuild.
alter table ticket_view add column awaited text;
comment on column ticket_view.awaited is 'JSON as in ticket.events; null for a ticket that never waited';

-- Beside a running promise a question may have its time.
drop index clock_one_promise;
create unique index clock_one_promise on clock (ticket_id)
    where status = 'ARMED' and percent = 100 and step = 0 and kind in ('RESOLVE', 'SHARE_DATE');
create unique index clock_one_answer on clock (ticket_id) where status = 'ARMED' and kind = 'ANSWER';
