-- A million invented tickets of three years, the newest mostly open. Indexes come after the rows: they are made faster so.
create table bench_index as
select indexdef from pg_indexes
where schemaname = 'public' and tablename in ('ticket', 'complaint', 'search_key')
  and indexname not in (select conname from pg_constraint);
do $$
declare each record;
begin
    for each in select indexname from pg_indexes
        where schemaname = 'public' and tablename in ('ticket', 'complaint', 'search_key')
          and indexname not in (select conname from pg_constraint)
    loop
        execute 'drop index ' || quote_ident(each.indexname);
    end loop;
end $$;

create table bench_phrase (k integer primary key, words text not null);
insert into bench_phrase
select row_number() over (), words from unnest(array[
    'तीन दिन से पानी नहीं आ रहा', 'नल में गंदा पानी आ रहा है', 'पाइप लाइन टूटी है, पानी बह रहा है', 'टंकी का पानी खारा है',
    'बिजली बार बार जाती है', 'ट्रांसफार्मर जल गया है', 'बिजली का बिल गलत आया', 'खंभे का तार टूट कर लटक रहा है', 'वोल्टेज बहुत कम आती है',
    'सड़क में बड़ा गड्ढा है', 'नई सड़क टूट गई', 'सड़क पर अंधेरा है, लाइट खराब', 'गली की नाली जाम है', 'सीवर का ढक्कन टूटा है',
    'सीवर का पानी घरों में आ गया', 'कूड़ा नहीं उठाया गया', 'कचरे का ढेर लगा है', 'आवारा पशु घूमते हैं', 'बंदर बहुत परेशान करते हैं',
    'राशन कम मिला', 'राशन कार्ड में नाम नहीं जुड़ा', 'पेंशन तीन महीने से नहीं आई', 'बुढ़ापा पेंशन बंद हो गई', 'परिवार पहचान पत्र में गलती है',
    'स्कूल में अध्यापक नहीं आते', 'स्कूल का शौचालय बंद है', 'अस्पताल में दवाई नहीं मिलती', 'डॉक्टर समय पर नहीं मिलते', 'तालाब की सफाई नहीं हुई',
    'खेत का रास्ता रोक रखा है', 'नहर का पानी खेत तक नहीं पहुंचता', 'जमीन की फर्द में गलती है', 'इंतकाल नहीं चढ़ाया', 'अवैध कब्जा हटवाएं',
    'बस समय पर नहीं आती', 'बस अड्डे पर पीने का पानी नहीं', 'पार्क की घास सूख गई', 'मच्छर बहुत हैं, फॉगिंग करवाएं', 'paani nahi aa raha teen din se',
    'चौपाल की चहारदीवारी गिर गई']) with ordinality as phrase(words, k);

-- Every phrase has a thousand times the weight of the last one.
create table bench_ticket as
with category as (
    select body ->> 'code' as code, body ->> 'departmentCode' as department, body ->> 'ticketClass' as class,
           (row_number() over (order by key) - 1)::integer as k, (count(*) over ())::integer as many
    from directory_entry where key like 'category:%'
), place as (
    select body ->> 'code' as code, (row_number() over (order by key) - 1)::integer as k, (count(*) over ())::integer as many
    from directory_entry where key like 'place:%' and (body ->> 'selectable')::boolean
), drawn as materialized (
    select n, gen_random_uuid() as id, random() as r1, random() as r2, random() as r3, random() as r4, random() as r5,
           now() - interval '1095 days' * (1 - n / 1000000.0) as registered_at
    from generate_series(1, 1000000) n
)
select n, id, registered_at, r5, category.code as category, category.department, upper(category.class) as class, place.code as place,
       case when n <= 40 then n when r3 < 0.0001 then 40 else 1 + floor(r3 * 39)::integer end as phrase,
       case when r4 > n / 1000000.0 * 0.35 - 0.20 and r4 > 0.01
            then (array['CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','REJECTED','WITHDRAWN','MERGED'])[1 + floor(r5 * 10)::integer]
            else (array['REGISTERED','REGISTERED','ASSIGNED','ASSIGNED','IN_PROGRESS','IN_PROGRESS','AWAITING_CITIZEN','REOPENED','RESOLVED','RESOLVED'])[1 + floor(r5 * 10)::integer]
       end as state
from drawn
join category on category.k = floor(r1 * r1 * category.many)::integer
join place on place.k = floor(r2 * place.many)::integer;

insert into ticket (id, number, version, state, department_code, category_code, place_code, area, ticket_class, hours,
    share_date_hours, reopen_days, promise, promised_by, registered_at, run_started_at, resolved_at, closed_at, language, post,
    slips, reopen_count, run, outcome, contact_requested_at, changed_at, rejection, rejected_by, master_id, master_number)
select bench_ticket.id, 'RTK-' || to_char(registered_at, 'YYMM') || '-' || lpad(n::text, 6, '0') || '-0', 1, state, department, category, place,
    'RURAL', class, 48, 48, 30, 'RESOLVE', registered_at + interval '48 hours' + interval '20 days' * r5, registered_at, registered_at,
    case when state in ('RESOLVED', 'CLOSED') then registered_at + interval '1 day' end,
    case when state in ('CLOSED', 'REJECTED', 'WITHDRAWN') then registered_at + interval '3 days' end,
    'hi', case when state <> 'REGISTERED' then department || '.NODAL' end, 0, case when r5 > 0.97 then 1 else 0 end, 1,
    case when state = 'CLOSED' then 'CONFIRMED' end, case when r5 between 0.5 and 0.501 then registered_at end,
    registered_at + interval '3 days', case when state = 'REJECTED' then 'COURT' end,
    case when state = 'REJECTED' then 'DEPARTMENT' end, case when state = 'MERGED' then master.open_id end,
    case when state = 'MERGED' then 'RTK-2611-000001-0' end
from bench_ticket, (select id as open_id from bench_ticket where state = 'REGISTERED' limit 1) as master;

-- The service folds the first of each phrase; the others are made of these.
insert into complaint (ticket_id, citizen_id, channel, name, phone, description, keyed)
select id, gen_random_uuid(), 'whatsapp', 'बेंच', '9198' || lpad((n * 7919::bigint % 100000000)::text, 8, '0'), words || ' ' || n % 200, n > 40
from bench_ticket join bench_phrase on k = phrase;
