-- Tickets: codes, dates and outcomes. Nothing personal.
create table ticket (
    id                uuid        primary key,
    number            text        not null unique,
    version           bigint      not null,
    state             text        not null,
    department_code   text        not null,
    category_code     text        not null,
    place_code        text        not null,
    area              text        not null,
    ticket_class      text        not null,
    hours             integer     not null,
    share_date_hours  integer     not null,
    reopen_days       integer     not null,
    promise           text        not null,
    promised_by       timestamptz,
    registered_at     timestamptz not null,
    run_started_at    timestamptz not null,
    first_assigned_at timestamptz,
    first_started_at  timestamptz,
    first_resolved_at timestamptz,
    resolved_at       timestamptz,
    closed_at         timestamptz,
    breach_event_id   uuid,
    breach_run        integer,
    breach_clock      text,
    breach_due_at     timestamptz,
    language          text        not null,
    post              text,
    slips             integer     not null,
    reopen_count      integer     not null,
    run               integer     not null,
    outcome           text,
    -- What the inbox is sorted by: without a promise a ticket comes last.
    urgent_at         timestamptz not null
        generated always as (coalesce(promised_by, timestamptz '9999-12-31 00:00:00+00')) stored
);
create index ticket_urgent on ticket (state, urgent_at, id);
create index ticket_department_urgent on ticket (department_code, state, urgent_at, id);
grant select, insert, update on ticket to ${role};

create table shared_date (
    ticket_id uuid        not null references ticket (id),
    position  integer     not null,
    date      timestamptz not null,
    shared_at timestamptz not null,
    primary key (ticket_id, position)
);
grant select, insert, update, delete on shared_date to ${role};

-- The last serial given in a month; its row lock makes a number be issued once.
create table number_serial (
    month text   primary key,
    last  bigint not null
);
grant select, insert, update on number_serial to ${role};

-- Personal from here on: who complained, in which words, with which pictures.
create table complaint (
    ticket_id   uuid primary key references ticket (id),
    citizen_id  uuid not null,
    channel     text not null,
    name        text not null,
    phone       text,
    bsuid       text,
    description text not null,
    office_code text
);
grant select, insert, update, delete on complaint to ${role};

create table evidence (
    id         bigint generated always as identity primary key,
    ticket_id  uuid        not null references ticket (id),
    sha256     text        not null,
    media_type text        not null,
    kind       text        not null,
    shelf      text        not null,
    added_at   timestamptz not null
);
create index evidence_ticket on evidence (ticket_id, id);
grant select, insert, update, delete on evidence to ${role};

create table given_place (
    id        bigint generated always as identity primary key,
    ticket_id uuid             not null references ticket (id),
    latitude  double precision not null,
    longitude double precision not null,
    name      text,
    address   text,
    given_at  timestamptz      not null
);
create index given_place_ticket on given_place (ticket_id, id);
grant select, insert, update, delete on given_place to ${role};

create table timeline (
    id        bigint generated always as identity primary key,
    ticket_id uuid        not null references ticket (id),
    at        timestamptz not null,
    kind      text        not null,
    actor     text        not null,
    detail    text,
    due       timestamptz,
    words     text
);
create index timeline_ticket on timeline (ticket_id, id);
grant select, insert, update, delete on timeline to ${role};
