-- Invented open tickets whose deadlines come in the next twenty days, each with the reminder it has had. Neither keys nor figures are kept
-- up row by row: the rows are right by themselves. Indexes come after the rows: they are made faster so.
set session_replication_role = replica;
create table bench_index as
select indexname, indexdef from pg_indexes
where schemaname = 'public' and tablename in ('ticket_view', 'clock') and indexname not in (select conname from pg_constraint);
do $$
declare each record;
begin
    for each in select indexname from bench_index loop execute 'drop index ' || quote_ident(each.indexname); end loop;
end $$;
create table bench_ticket as
with category as (
    select code, department_code, ticket_class, (row_number() over (order by code) - 1)::integer as k
    from name where kind = 'category'
), place as (
    select code, (row_number() over (order by code) - 1)::integer as k
    from name where kind = 'place' and level in ('village', 'ward')
), drawn as materialized (
    select n, gen_random_uuid() as id, floor(random() * random() * (select count(*) from category))::integer as category_k,
           floor(random() * (select count(*) from place))::integer as place_k, random() as r3,
           now() + interval '2 hours' + interval '20 days' * random() as due_at
    from generate_series(1, :open) n
)
select n, id, due_at, due_at - interval '48 hours' as registered_at, category.code as category, category.department_code as department,
       category.ticket_class as class, place.code as place, (array['REGISTERED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_CITIZEN'])[1 + floor(r3 * 4)::integer] as state
from drawn
join category on category.k = category_k
join place on place.k = place_k;

insert into ticket_view (ticket_id, version, number, state, ticket_class, department_code, category_code, place_code, promise, promised_by,
                         slips, reopen_count, run, registered_at, run_started_at, area, answerable_code)
select id, 1, 'RTK-2611-' || lpad(n::text, 7, '0') || '-0', state, class, department, category, place, 'RESOLVE', due_at, 0, 0, 1, registered_at,
       registered_at, 'RURAL', department
from bench_ticket;

-- In the order in which tickets come, not in that of their deadlines.
insert into clock (ticket_id, run, kind, percent, promised_by, due_at, policy_version, status, event_id)
select id, 1, 'RESOLVE', percent, due_at, due_at - (100 - percent) * interval '48 hours' / 100, 1,
       case percent when 100 then 'ARMED' else 'FIRED' end, case percent when 100 then null else gen_random_uuid() end
from bench_ticket cross join unnest(array[50, 100]) as percent
order by n, percent;
drop table bench_ticket;

do $$
declare each record;
begin
    for each in select indexdef from bench_index loop execute each.indexdef; end loop;
end $$;
drop table bench_index;
