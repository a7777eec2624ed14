-- A million invented tickets of one year, some 50,000 of them open, written past the triggers.
set session_replication_role = replica;
set maintenance_work_mem = '256MB';

-- Indexes come after the rows: they are made faster so.
create temporary table i as
select indexname, indexdef from pg_indexes
where schemaname = 'public' and tablename = 'ticket_view' and indexname not in (select conname from pg_constraint);
do $$
declare each record;
begin
    for each in select indexname from i loop execute 'drop index ' || quote_ident(each.indexname); end loop;
end $$;

select setseed(0.29);

-- 34 departments, the largest with a seventh of all tickets; 174 categories; 9 blocks and towns with 213 places.
create temporary table d as
select k, 'D' || lpad(k::text, 2, '0') as code from generate_series(1, 34) k;
create temporary table c as
select k, 'D' || lpad((1 + (k - 1) % 34)::text, 2, '0') as department, 'C' || lpad(k::text, 3, '0') as code,
       case when k % 10 < 7 then 'MINOR' else 'TECHNICAL' end as class
from generate_series(1, 174) k;
create temporary table p as
select k, case when k <= 22 then 'U-1' when k <= 68 then 'U-' || (2 + k % 3) else 'B-' || (1 + k % 5) end as block, 'P-' || k as code
from generate_series(1, 213) k;

insert into name (kind, code, version, active, name_hi, name_en)
select 'department', code, 1, true, 'विभाग ' || k, 'Department ' || k from d;
insert into name (kind, code, version, active, name_hi, name_en, department_code, ticket_class)
select 'category', code, 1, true, 'विषय ' || k, 'Subject ' || k, department, class from c;
insert into name (kind, code, version, active, name_hi, name_en, parent_code, level)
select 'place', code, 1, true, 'गाँव ' || k, 'Village ' || k, block, case when block like 'U%' then 'ward' else 'village' end from p;
insert into name (kind, code, version, active, name_hi, name_en, parent_code, level)
select distinct 'place', block, 1, true, block, block, 'D-X', case when block like 'U%' then 'urban_body' else 'cd_block' end from p;

-- Forty of a hundred come from the first town, as many as live there.
create temporary table drawn as
select n, now() - interval '365 days' * (1 - n / 1000000.0) as registered_at,
       365 * (1 - n / 1000000.0) as age, random() as r1, random() as r2, random() as r3, random() as r4, random() as r5,
       random() as r6, exp(3.2 + 0.9 * sqrt(-2 * ln(random() + 1e-12)) * cos(2 * pi() * random())) as hours
from generate_series(1, 1000000) n;

create temporary table made as
select drawn.*, c.department, c.code as category, c.class, p.code as place, p.block,
       case when class = 'TECHNICAL' then hours * 6 else hours end as took,
       r4 < 0.75 * exp(-age / 15.5) + 0.012 as open
from drawn
join c on c.k = 1 + floor(r1 * r1 * 174)::integer
join p on p.k = case when r2 < 0.4 then 1 + floor(r2 / 0.4 * 22)::integer else 23 + floor((r2 - 0.4) / 0.6 * 191)::integer end;

insert into ticket_view (ticket_id, version, number, state, ticket_class, department_code, category_code, place_code, block_code,
    promise, promised_by, slips, reopen_count, run, post, registered_at, run_started_at, first_resolved_at, resolved_at,
    closed_at, outcome, area, rating, first_assigned_at, first_started_at, dates_shared, share_by, first_shared_at,
    first_promised_by, answerable_code)
select gen_random_uuid(), 8, 'RTK-' || to_char(registered_at, 'YYMM') || '-' || lpad(n::text, 6, '0') || '-0', state, class,
       department, category, place, block, 'RESOLVE', promised, case when class = 'TECHNICAL' and r6 < 0.3 then 1 + floor(r6 * 10)::integer else 0 end,
       case when again then 1 else 0 end, case when again then 2 else 1 end, department || '.NODAL', registered_at, registered_at,
       solved, case when state in ('RESOLVED', 'CLOSED') then solved end,
       case when state in ('CLOSED', 'REJECTED', 'WITHDRAWN') then least(solved + interval '1 hour' * (72 * r5), now()) end,
       case when state = 'CLOSED' then case when r3 < 0.62 then 'CONFIRMED' when r3 < 0.96 then 'UNCONFIRMED' else 'MERGED' end end,
       'RURAL', case when state = 'CLOSED' and r3 < 0.4 then 1 + floor(r5 * 5)::integer end, registered_at + interval '2 hours',
       registered_at + interval '5 hours', case when class = 'TECHNICAL' then 1 else 0 end,
       case when class = 'TECHNICAL' then registered_at + interval '48 hours' end,
       case when class = 'TECHNICAL' then registered_at + interval '30 hours' end, promised,
       case when r6 > 0.98 then 'D' || lpad((1 + floor(r5 * 34))::text, 2, '0') else department end
from (
    select made.*, r6 > 0.93 as again,
           case when open and r6 <= 0.93 then null else least(registered_at + interval '1 hour' * took, now()) end as solved,
           registered_at + case when class = 'MINOR' then interval '48 hours' else interval '1 day' * (5 + 20 * r5) end as promised,
           case when open then (array ['REGISTERED', 'ASSIGNED', 'ASSIGNED', 'IN_PROGRESS', 'IN_PROGRESS', 'AWAITING_CITIZEN', 'REOPENED'])[1 + floor(r5 * 7)::integer]
                when age < 8 and r3 < 0.5 then 'RESOLVED'
                else (array ['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED',
                             'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED'])[1 + floor(r5 * 20)::integer]
           end as state
    from made
) as told
order by n;

do $$
declare each record;
begin
    for each in select indexdef from i loop execute each.indexdef; end loop;
end $$;

insert into office (code, version, active, name_hi, name_en, department_code)
select 'O-' || k, 1, true, 'कार्यालय ' || k, 'Office ' || k, 'D' || lpad((1 + k % 34)::text, 2, '0') from generate_series(1, 102) k;
insert into office_published (office_code, version, overall)
select 'O-' || k, v, array [v, v, v, v, v] from generate_series(1, 102) k, generate_series(1, 400) v;
insert into office_result (office_code, version, overall)
select 'O-' || k, 400, array [400, 400, 400, 400, 400] from generate_series(1, 102) k;
