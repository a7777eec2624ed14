-- What the service folded of each phrase, given to all tickets with the same.
create table bench_folded as
select n as k, array_agg(lexeme) filter (where lexeme not like '_/%' and lexeme !~ '^[0-9]+$') as words
from bench_ticket join search_key on ticket_id = id, unnest(search_key.words)
where n <= 40 group by n;
insert into search_key (ticket_id, words)
select id, array_to_tsvector(words || array[(n % 200)::text, 'd/' || department, 'p/' || place])
from bench_ticket join bench_folded on k = phrase
where n > 40;
do $$
declare each record;
begin
    set local maintenance_work_mem = '512MB';
    for each in select indexdef from bench_index loop
        execute each.indexdef;
    end loop;
end $$;
drop table bench_index, bench_phrase, bench_ticket, bench_folded;
