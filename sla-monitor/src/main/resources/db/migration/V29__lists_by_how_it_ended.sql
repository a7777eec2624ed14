-- Lists of tickets by how they ended, or that wait for the citizen's word: few among a million, each in the order of its list.
create index ticket_view_ended on ticket_view (state, registered_at desc, number)
    include (ticket_id, department_code, category_code, place_code, block_code, ticket_class)
    where state in ('RESOLVED', 'REJECTED', 'WITHDRAWN');
create index ticket_view_merged on ticket_view (registered_at desc, number)
    include (ticket_id, department_code, category_code, place_code, block_code, ticket_class, state)
    where (state = 'MERGED' or (state = 'CLOSED' and outcome = 'MERGED'));
create index ticket_view_unconfirmed on ticket_view (registered_at desc, number)
    include (ticket_id, department_code, category_code, place_code, block_code, ticket_class, state)
    where state = 'CLOSED' and coalesce(outcome, 'UNCONFIRMED') = 'UNCONFIRMED';
