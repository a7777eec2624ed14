-- Cells of one level lie together: a view without filters reads a thousand pages of its own, not some rows of each of fourteen thousand.
drop table ticket_count, ticket_time;
create table ticket_count (
    block_code      text not null,
    category_code   text not null,
    department_code text not null,
    answerable_code text not null,
    ticket_class    text not null,
    day             date not null,
    primary key (block_code, category_code, day, department_code, ticket_class, answerable_code)
) partition by list (block_code);
create table ticket_time (like ticket_count including indexes) partition by list (block_code);
do $$
declare
    name text;
    kept text;
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
    foreach kept in array array ['ticket_count', 'ticket_time']
    loop
        execute format('create table %1$s_all partition of %1$s for values in (''*'') partition by list (category_code)', kept);
        execute format('create table %1$s_each partition of %1$s default partition by list (category_code)', kept);
        execute format('create table %1$s_all_all partition of %1$s_all for values in (''*'') with (fillfactor = 80)', kept);
        execute format('create table %1$s_all_each partition of %1$s_all default with (fillfactor = 80)', kept);
        execute format('create table %1$s_each_all partition of %1$s_each for values in (''*'') with (fillfactor = 80)', kept);
        execute format('create table %1$s_each_each partition of %1$s_each default with (fillfactor = 80)', kept);
    end loop;
end
$$;
grant select, insert, update on ticket_count, ticket_time to ${role};
delete from ticket_change;
select counted(1, t) from ticket_view t;

-- All that is asked of open tickets, without their rows.
drop index ticket_view_open;
create index ticket_view_open on ticket_view (department_code)
    include (answerable_code, category_code, place_code, block_code, ticket_class, state, promise, promised_by, run,
        registered_at, first_resolved_at, first_promised_by, share_by)
    where state in ('ASSIGNED', 'AWAITING_CITIZEN', 'IN_PROGRESS', 'REGISTERED', 'REOPENED');
