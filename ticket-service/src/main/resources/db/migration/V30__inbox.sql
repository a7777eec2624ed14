-- What the inbox is sorted and narrowed by. A page of it is read by walking an index, at any number of tickets.
alter table ticket add column changed_at timestamptz not null default now();
comment on column ticket.changed_at is 'last line of the story; kept by a trigger, whatever wrote the line';
update ticket set changed_at = coalesce((select max(at) from timeline where ticket_id = ticket.id), registered_at);

create function ticket_has_changed() returns trigger language plpgsql as $$
begin
    update ticket set changed_at = new.at where id = new.ticket_id;
    return null;
end $$;
create trigger timeline_changes_ticket after insert on timeline for each row execute function ticket_has_changed();

-- Open tickets are few among all.
create index ticket_open_urgent on ticket (urgent_at, id)
    where state in ('REGISTERED','ASSIGNED','IN_PROGRESS','AWAITING_CITIZEN','REOPENED');
create index ticket_open_department_urgent on ticket (department_code, urgent_at, id)
    where state in ('REGISTERED','ASSIGNED','IN_PROGRESS','AWAITING_CITIZEN','REOPENED');
create index ticket_open_post_urgent on ticket (post, urgent_at, id)
    where state in ('REGISTERED','ASSIGNED','IN_PROGRESS','AWAITING_CITIZEN','REOPENED');
create index ticket_open_age on ticket (registered_at, id)
    where state in ('REGISTERED','ASSIGNED','IN_PROGRESS','AWAITING_CITIZEN','REOPENED');
create index ticket_open_department_age on ticket (department_code, registered_at, id)
    where state in ('REGISTERED','ASSIGNED','IN_PROGRESS','AWAITING_CITIZEN','REOPENED');
create index ticket_resolved on ticket (resolved_at, id) where state = 'RESOLVED';
create index ticket_department_resolved on ticket (department_code, resolved_at, id) where state = 'RESOLVED';

create index ticket_age on ticket (registered_at, id);
create index ticket_department_age on ticket (department_code, registered_at, id);
create index ticket_changed on ticket (changed_at, id);
create index ticket_department_changed on ticket (department_code, changed_at, id);
create index ticket_state_changed on ticket (state, changed_at, id);
create index ticket_department_state_changed on ticket (department_code, state, changed_at, id);
create index ticket_post on ticket (post, state, registered_at, id);
create index ticket_category on ticket (category_code, registered_at, id);
create index ticket_place on ticket (place_code, registered_at, id);
create index ticket_reopened on ticket (registered_at, id) where reopen_count > 0;
create index ticket_contact_requested on ticket (urgent_at, id) where contact_requested_at is not null;
