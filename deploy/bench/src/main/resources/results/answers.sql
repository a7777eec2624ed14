-- A million answers of two years at all codes of all offices, the first offices by far the busiest; one in thirty is set aside, one in ten
-- has a comment that was published.
create table bench_code as
select office.code as office, '' as counter from office
union all
select office.code, counter ->> 'code' from office, jsonb_array_elements(counters) as counter;

create table bench_answer as
with code as (
    select office, counter, (row_number() over (order by office, counter) - 1)::integer as k, (count(*) over ())::integer as many
    from bench_code
), drawn as materialized (
    select n, gen_random_uuid() as id, random() as r1, random() as r2, random() as r3,
           date_trunc('hour', now() - interval '730 days' * (n / 1034000.0), 'UTC') as hour
    from generate_series(1, 1034000) n
)
select id, office, counter, hour, n % 30 = 0 as aside, r3 < 0.1 as commented,
       (1 + floor(sqrt(r2) * 5))::integer as overall
from drawn join code on code.k = floor(r1 * r1 * code.many)::integer;

insert into answer (id, office_code, counter, batch, questionnaire, language, given_in_hour, scores, set_aside)
select id, office, counter, 1, 1, 'hi', hour,
       jsonb_build_object('overall', overall, 'cleanliness', overall, 'promptness', 6 - overall, 'courtesy', overall,
                          'transparency', overall, 'solved', overall),
       case when aside then (array['REPEATED', 'FLOOD', 'BURST'])[1 + overall % 3] end
from bench_answer;

insert into answer_comment (answer_id, words)
select id, 'काम समय पर हुआ, लेकिन पीने का पानी और बैठने की जगह नहीं थी ' || overall from bench_answer where commented;
insert into comment_decision (answer_id, shown, decided_by, decided_at)
select answer_id, words, 'feedback', now() from answer_comment;

insert into published (office_code, counter, question, question_version, week, score, n)
select office, counter, question, 1, date_trunc('week', hour at time zone 'Asia/Kolkata')::date, score, count(*)
from bench_answer
cross join lateral (values ('overall', overall), ('cleanliness', overall), ('promptness', 6 - overall), ('courtesy', overall),
                           ('transparency', overall), ('solved', overall)) as given (question, score)
where not aside
group by office, counter, question, date_trunc('week', hour at time zone 'Asia/Kolkata')::date, score
on conflict (office_code, counter, question, question_version, week, score) do update set n = published.n + excluded.n;

-- A week is never public with fewer than five answers.
update published set n = 5
from (select office_code, counter, question, week from published group by 1, 2, 3, 4 having sum(n) < 5) as small
where published.office_code = small.office_code and published.counter = small.counter
  and published.question = small.question and published.week = small.week;

drop table bench_code, bench_answer;
