-- Lists that took more than 100 ms over a million tickets.
-- Open ones that came back: few among the open.
create index ticket_open_reopened on ticket (urgent_at, id)
    where reopen_count > 0 and state in ('REGISTERED','ASSIGNED','IN_PROGRESS','AWAITING_CITIZEN','REOPENED');
-- Closed ones of some days, the last changed first: sorted without touching the rows themselves.
create index ticket_state_age on ticket (state, registered_at) include (department_code, changed_at, id);
