-- What is public of each question at each counter in all weeks together: pages cost the same after years as in the first week.
create table published_total (
    office_code      text     not null references office,
    counter          text     not null,
    question         text     not null,
    question_version integer  not null,
    score            smallint not null check (score between 1 and 5),
    n                bigint   not null check (n >= 0),
    primary key (office_code, counter, question, question_version, score)
);
grant select, insert, update on published_total to ${role};

insert into published_total (office_code, counter, question, question_version, score, n)
select office_code, counter, question, question_version, score, sum(n)
from published
group by office_code, counter, question, question_version, score;

-- The totals follow in the same statement, whoever changes the weeks, so they cannot be forgotten.
create function total_published() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into published_total as total (office_code, counter, question, question_version, score, n)
        select office_code, counter, question, question_version, score, sum(n)
        from added
        group by office_code, counter, question, question_version, score
        on conflict (office_code, counter, question, question_version, score)
        do update set n = total.n + excluded.n;
    else
        update published_total as total
        set n = total.n + change.n
        from (select office_code, counter, question, question_version, score, sum(n) as n
              from (select office_code, counter, question, question_version, score, n from after
                    union all
                    select office_code, counter, question, question_version, score, -n from before) as moved
              group by office_code, counter, question, question_version, score
              having sum(n) <> 0) as change
        where total.office_code = change.office_code and total.counter = change.counter
          and total.question = change.question and total.question_version = change.question_version
          and total.score = change.score;
    end if;
    return null;
end $$;

create trigger total_added after insert on published
    referencing new table as added
    for each statement execute function total_published();

create trigger total_changed after update on published
    referencing old table as before new table as after
    for each statement execute function total_published();
