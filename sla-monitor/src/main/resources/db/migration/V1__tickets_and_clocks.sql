-- Every ticket as its newest fact left it (ticket.events); the figures are counted from here.
create table ticket_view (
    ticket_id         uuid primary key,
    version           bigint      not null,
    number            text        not null,
    state             text        not null,
    ticket_class      text        not null,
    department_code   text        not null,
    category_code     text        not null,
    place_code        text        not null,
    promise           text        not null,
    promised_by       timestamptz,
    slips             integer     not null,
    reopen_count      integer     not null,
    run               integer     not null,
    post              text,
    registered_at     timestamptz not null,
    run_started_at    timestamptz not null,
    first_resolved_at timestamptz,
    resolved_at       timestamptz,
    closed_at         timestamptz,
    outcome           text
);
create index ticket_view_department on ticket_view (department_code, state);
create index ticket_view_promised on ticket_view (promised_by)
    where state in ('REGISTERED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_CITIZEN', 'REOPENED');
grant select, insert, update on ticket_view to ${role};

-- Each moment at which something is to be said about a ticket, unless what is watched is done before.
create table clock (
    id             bigint generated always as identity primary key,
    ticket_id      uuid        not null references ticket_view,
    run            integer     not null,
    kind           text        not null,
    percent        smallint    not null,
    promised_by    timestamptz not null,
    due_at         timestamptz not null,
    policy_version integer     not null,
    status         text        not null,
    -- The event that told it: a clock has one, so it is told once.
    event_id       uuid unique,
    unique (ticket_id, run, kind, promised_by, percent),
    check ((status in ('FIRED', 'WITHDRAWN')) = (event_id is not null))
);
create index clock_due on clock (due_at) where status = 'ARMED';
create unique index clock_one_promise on clock (ticket_id)
    where status = 'ARMED' and percent = 100 and kind <> 'CONFIRMATION';
create unique index clock_one_confirmation on clock (ticket_id)
    where status = 'ARMED' and kind = 'CONFIRMATION';
grant select, insert, update on clock to ${role};

-- How far each partition was read, written with what was read: all replicas know it.
create table read_position (
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    primary key (topic, partition)
);
grant select, insert, update on read_position to ${role};
