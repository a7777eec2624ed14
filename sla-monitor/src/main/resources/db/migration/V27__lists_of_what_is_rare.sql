-- What is rare is listed from an index of its own, without the rows of all the others: a category of small complaints never had a date.
create index ticket_view_slipped on ticket_view (registered_at desc, number)
    include (ticket_id, department_code, category_code, place_code, block_code, ticket_class, state)
    where slips > 0;
create index ticket_view_ever_reopened on ticket_view (registered_at desc, number)
    include (ticket_id, department_code, category_code, place_code, block_code, ticket_class, state)
    where reopen_count > 0;
create index ticket_view_dated on ticket_view (category_code, registered_at desc, number)
    include (ticket_id, department_code, place_code, block_code, ticket_class, state)
    where dates_shared > 0;

-- The same of the open ones, in the order of their list.
drop index ticket_view_promised;
create index ticket_view_promised on ticket_view (promised_by, registered_at desc, number)
    include (ticket_id, department_code, answerable_code, category_code, place_code, block_code, ticket_class, state, promise, run,
        first_resolved_at, first_promised_by, share_by, slips, reopen_count, dates_shared)
    where state in ('ASSIGNED', 'AWAITING_CITIZEN', 'IN_PROGRESS', 'REGISTERED', 'REOPENED');
