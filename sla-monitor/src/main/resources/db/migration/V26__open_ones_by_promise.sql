-- The list of open tickets, in its order, and all that its filters ask: the rows of those that are shown are all that is fetched.
drop index ticket_view_promised;
create index ticket_view_promised on ticket_view (promised_by, registered_at desc, number)
    include (ticket_id, department_code, answerable_code, category_code, place_code, block_code, ticket_class, state, promise, run,
        first_resolved_at, first_promised_by, share_by)
    where state in ('ASSIGNED', 'AWAITING_CITIZEN', 'IN_PROGRESS', 'REGISTERED', 'REOPENED');
