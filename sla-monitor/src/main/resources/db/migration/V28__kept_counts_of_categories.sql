-- A view by category needs no departments: one cell for each category and not eight.
do $$
declare
    kept text;
begin
    foreach kept in array array ['ticket_count', 'ticket_count_month', 'ticket_time', 'ticket_time_month']
    loop
        execute format(
            'insert into %1$I (block_code, category_code, department_code, answerable_code, ticket_class, day, %2$s)
             select block_code, category_code, ''*'', ''*'', ticket_class, day, %3$s
             from %1$I where block_code = ''*'' and category_code <> ''*'' group by 1, 2, 5, 6',
            kept, string_agg(quote_ident(attname), ', '), string_agg(format('sum(%I)', attname), ', '))
        from pg_attribute
        where attrelid = kept::regclass and attnum > 0 and atttypid = 'integer'::regtype;
    end loop;
end
$$;
