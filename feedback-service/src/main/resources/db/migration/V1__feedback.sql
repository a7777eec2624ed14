-- Offices whose visitors are asked. Closed, never deleted.
create table office (
    code            text    primary key,
    version         bigint  not null,
    active          boolean not null,
    name_hi         text    not null,
    name_en         text    not null,
    department_code text    not null,
    counters        jsonb   not null
);
grant select, insert, update on office to ${role};

-- Names of departments as the topic directory tells them.
create table department (
    code     text    primary key,
    version  bigint  not null,
    name_hi  text    not null,
    name_en  text    not null,
    position integer not null
);
grant select, insert, update on department to ${role};

-- One row for each accepted answer. The hour is the finest time kept; '' means none.
create table answer (
    id            uuid        primary key,
    office_code   text        not null references office,
    counter       text        not null,
    language      text        not null,
    given_in_hour timestamptz not null check (given_in_hour = date_trunc('hour', given_in_hour, 'UTC')),
    scores        jsonb       not null
);
create index answer_office_hour on answer (office_code, given_in_hour);
grant select, insert on answer to ${role};

-- The words of an answer, personal: they can be erased and the scores stay.
create table answer_comment (
    answer_id uuid primary key references answer,
    words     text not null
);
grant select, insert, delete on answer_comment to ${role};

-- How often each answer was given, so that results cost the same after a million of them.
create table tally (
    office_code text     not null references office,
    question    text     not null,
    score       smallint not null check (score between 1 and 5),
    answers     bigint   not null,
    primary key (office_code, question, score)
);
grant select, insert, update on tally to ${role};

-- The inbox holds ids of answers: it too may know no finer time than the hour.
alter table inbox alter column seen_at set default date_trunc('hour', now());
