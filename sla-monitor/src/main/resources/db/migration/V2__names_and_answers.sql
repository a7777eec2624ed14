-- Names for codes, from the directory: kind is department, category or place.
create table name (
    kind     text    not null,
    code     text    not null,
    version  bigint  not null,
    active   boolean not null,
    name_hi  text    not null,
    name_en  text    not null,
    primary key (kind, code)
);
grant select, insert, update on name to ${role};

create table office (
    code            text primary key,
    version         bigint  not null,
    active          boolean not null,
    name_hi         text    not null,
    name_en         text    not null,
    department_code text    not null
);
grant select, insert, update on office to ${role};

-- One row an answer (feedback.events): scores only, times to the hour.
create table office_answer (
    event_id        uuid primary key,
    office_code     text        not null,
    department_code text        not null,
    overall         smallint    not null check (overall between 1 and 5),
    given_at        timestamptz not null
);
create index office_answer_office on office_answer (office_code);
grant select, insert on office_answer to ${role};
