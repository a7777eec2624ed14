-- A year is read as twelve months and not as 365 days: the same cells as in ticket_count and ticket_time, day being the first of the month.
create table ticket_count_month (like ticket_count including defaults, primary key (block_code, category_code, day, department_code,
    ticket_class, answerable_code)) with (fillfactor = 80);
create table ticket_time_month (like ticket_time including defaults, primary key (block_code, category_code, day, department_code,
    ticket_class, answerable_code)) with (fillfactor = 80);
grant select, insert, update on ticket_count_month, ticket_time_month to ${role};
do $$
declare
    kept text;
begin
    foreach kept in array array ['ticket_count', 'ticket_time']
    loop
        execute format(
            'insert into %1$s_month (block_code, category_code, department_code, answerable_code, ticket_class, day, %2$s)
             select block_code, category_code, department_code, answerable_code, ticket_class, date_trunc(''month'', day)::date, %3$s
             from %1$s group by 1, 2, 3, 4, 5, 6', kept, string_agg(quote_ident(attname), ', '), string_agg(format('sum(%I)', attname), ', '))
        from pg_attribute
        where attrelid = kept::regclass and attnum > 0 and atttypid = 'integer'::regtype;
    end loop;
end
$$;

-- What is counted of one place's tickets, and of the tickets of some days, without their rows.
drop index ticket_view_place;
create index ticket_view_place on ticket_view (place_code, registered_at)
    include (block_code, category_code, department_code, answerable_code, ticket_class, state, outcome, run, reopen_count, slips,
        dates_shared, share_by, first_shared_at, first_promised_by, first_resolved_at, closed_at);
drop index ticket_view_registered;
create index ticket_view_registered on ticket_view (registered_at)
    include (place_code, block_code, category_code, department_code, ticket_class, state);
