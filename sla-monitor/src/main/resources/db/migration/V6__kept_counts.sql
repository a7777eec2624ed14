-- Counts that the time does not change are kept (decision 0029). Every change of a ticket leaves two rows here, the old
-- state counting -1 and the new one +1, in the transaction of the change; folding adds them to the tables below.
create table ticket_change (
    id                bigint generated always as identity primary key,
    sign              smallint    not null check (sign in (-1, 1)),
    state             text        not null,
    outcome           text,
    ticket_class      text        not null,
    department_code   text        not null,
    answerable_code   text        not null,
    category_code     text        not null,
    place_code        text        not null,
    block_code        text,
    run               integer     not null,
    reopen_count      integer     not null,
    slips             integer     not null,
    dates_shared      integer     not null,
    share_by          timestamptz,
    first_shared_at   timestamptz,
    first_promised_by timestamptz,
    registered_at     timestamptz not null,
    first_resolved_at timestamptz,
    closed_at         timestamptz
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
grant select, insert, delete on ticket_change to ${role};

create function counted(sign integer, t ticket_view) returns void language sql as $$
    insert into ticket_change (sign, state, outcome, ticket_class, department_code, answerable_code, category_code,
        place_code, block_code, run, reopen_count, slips, dates_shared, share_by, first_shared_at, first_promised_by,
        registered_at, first_resolved_at, closed_at)
    values (sign, t.state, t.outcome, t.ticket_class, t.department_code, coalesce(t.answerable_code, t.department_code),
        t.category_code, t.place_code, t.block_code, t.run, t.reopen_count, t.slips, t.dates_shared, t.share_by,
        t.first_shared_at, t.first_promised_by, t.registered_at, t.first_resolved_at, t.closed_at)
$$;

create function ticket_changes() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform counted(-1, old);
    end if;
    if tg_op <> 'DELETE' then
        perform counted(1, new);
    end if;
    return null;
end
$$;
create trigger ticket_changes after insert or update or delete on ticket_view
    for each row execute function ticket_changes();

-- One cell for all blocks and categories together ('*'), for each of them, and for each pair; the columns are
-- what in.namaste.sla.figures.Measure says.
create table ticket_count (
    block_code      text not null,
    category_code   text not null,
    department_code text not null,
    answerable_code text not null,
    ticket_class    text not null,
    day             date not null,
    primary key (block_code, category_code, day, department_code, ticket_class, answerable_code)
) with (fillfactor = 80);
create table ticket_time (like ticket_count including indexes) with (fillfactor = 80);
do $$
declare
    name text;
begin
    foreach name in array array ['n_all', 'n_resolved', 'n_confirmed', 'n_unconfirmed', 'n_rejected', 'n_merged',
        'n_withdrawn', 'n_disposed', 'n_within_48', 'n_beyond_48', 'n_answered', 'n_dated', 'n_slipped',
        'n_ever_reopened', 'n_judged', 'n_kept', 'sum_slips']
    loop
        execute format('alter table ticket_count add column %I integer not null default 0', name);
    end loop;
    for class in 0..36 loop
        execute format('alter table ticket_time add column %I integer not null default 0', 'h_first_' || class);
        execute format('alter table ticket_time add column %I integer not null default 0', 'h_confirmed_' || class);
    end loop;
end
$$;
grant select, insert, update on ticket_count, ticket_time to ${role};

-- What is here already is counted by the first folding.
select counted(1, t) from ticket_view t;

-- Lists: the newest of a department, category or place first; those of a day.
drop index ticket_view_department;
drop index ticket_view_place;
create index ticket_view_department on ticket_view (department_code, registered_at);
create index ticket_view_answerable on ticket_view (answerable_code, registered_at);
create index ticket_view_category on ticket_view (category_code, registered_at);
create index ticket_view_place on ticket_view (place_code, registered_at);
create index ticket_view_block on ticket_view (block_code, registered_at);
create index ticket_view_registered on ticket_view (registered_at);
create index ticket_view_resolved on ticket_view (first_resolved_at) where first_resolved_at is not null;
create index ticket_view_closed on ticket_view (closed_at) where closed_at is not null;
create index ticket_view_open on ticket_view (department_code)
    where state in ('ASSIGNED', 'AWAITING_CITIZEN', 'IN_PROGRESS', 'REGISTERED', 'REOPENED');
