-- What public figures lack until now: above zero accepted and not public yet, below zero set aside and public still.
create table pending (
    office_code      text     not null references office,
    counter          text     not null,
    question         text     not null,
    question_version integer  not null,
    score            smallint not null check (score between 1 and 5),
    n                bigint   not null,
    primary key (office_code, counter, question, question_version, score)
);
grant select, insert, update on pending to ${role};

-- What is public, by the week in which it became so. Counts change by five answers of a question at least.
create table published (
    office_code      text     not null references office,
    counter          text     not null,
    question         text     not null,
    question_version integer  not null,
    week             date     not null check (extract(isodow from week) = 1),
    score            smallint not null check (score between 1 and 5),
    n                bigint   not null check (n >= 0),
    primary key (office_code, counter, question, question_version, week, score)
);
grant select, insert, update on published to ${role};

-- What was shown stays as it was shown: as the whole office's, whatever the counter, in the week of the office's last answer.
insert into published (office_code, counter, question, question_version, week, score, n)
select t.office_code, '', t.question, 1,
       cast(date_trunc('week', coalesce((select max(a.given_in_hour) from answer a where a.office_code = t.office_code), now())
                               at time zone 'Asia/Kolkata') as date),
       t.score, t.answers
from tally t
where (select sum(all_scores.answers) from tally all_scores
       where all_scores.office_code = t.office_code and all_scores.question = t.question) >= 5;

insert into pending (office_code, counter, question, question_version, score, n)
select t.office_code, '', t.question, 1, t.score, t.answers
from tally t
where (select sum(all_scores.answers) from tally all_scores
       where all_scores.office_code = t.office_code and all_scores.question = t.question) < 5;

drop table tally;
