-- Those that came back, the last changed first: walking all of a state for the few among them passes too many.
create index ticket_reopened_changed on ticket (state, changed_at, id) where reopen_count > 0;
