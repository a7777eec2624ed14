-- What the feedback cell has found to be in order, by whom and why. It is about hours, never about one answer.
create table release (
    id          bigint generated always as identity primary key,
    office_code text        not null references office,
    set_aside   text        not null,
    from_hour   timestamptz not null,
    to_hour     timestamptz not null,
    answers     integer     not null,
    reason      text        not null,
    released_by text        not null,
    released_at timestamptz not null
);
create index release_office on release (office_code);
grant select, insert on release to ${role};

-- A released answer is counted whatever its hour becomes.
alter table answer add column release bigint references release;
grant update (release) on answer to ${role};

-- Each hour of an office in which answers came: how many are believable by the office's rhythm, decided at the first one.
create table office_hour (
    office_code text        not null references office,
    hour        timestamptz not null check (hour = date_trunc('hour', hour, 'UTC')),
    believable  integer     not null,
    released    boolean     not null default false,
    primary key (office_code, hour)
);
grant select, insert, update on office_hour to ${role};

-- The answers of an hour that nothing else speaks against, and those that something does.
create index answer_in_hour on answer (office_code, given_in_hour, counter, batch)
    where release is null and (set_aside is null or set_aside = 'BURST');
create index answer_set_aside on answer (office_code, set_aside, given_in_hour) where set_aside is not null;
