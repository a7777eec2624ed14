-- When somebody rang last about the present resolution: between two calls a citizen is given time.
alter table ticket add column last_called_at timestamptz;
update ticket t set last_called_at =
    (select max(l.at) from timeline l where l.ticket_id = t.id and l.kind = 'CALLED' and l.at >= t.silent_since)
    where t.state = 'RESOLVED' and t.contact_attempts > 0;
