-- Posts and ladders, from the directory: who hears of a broken promise.
create table post (
    code            text    primary key,
    version         bigint  not null,
    active          boolean not null,
    name_hi         text    not null,
    name_en         text    not null,
    department_code text    not null,
    held            boolean not null,
    held_by         text,
    email           text
);
grant select, insert, update on post to ${role};

create table ladder (
    department_code text    primary key,
    version         bigint  not null,
    active          boolean not null,
    posts           text[]  not null
);
grant select, insert, update on ladder to ${role};

-- A broken promise has a clock for each later step of the ladder; the first step is told by the deadline itself.
alter table clock add column step smallint not null default 0;
alter table clock drop constraint clock_ticket_id_run_kind_promised_by_percent_key;
alter table clock add unique (ticket_id, run, kind, promised_by, percent, step);
drop index clock_one_promise;
create unique index clock_one_promise on clock (ticket_id)
    where status = 'ARMED' and percent = 100 and step = 0 and kind <> 'CONFIRMATION';
create unique index clock_one_step on clock (ticket_id) where status = 'ARMED' and step > 0;

-- Who was told of which broken promise; it counts as long as its clock stays fired.
create table escalation (
    event_id        uuid        primary key,
    clock_id        bigint      not null unique references clock,
    ticket_id       uuid        not null references ticket_view,
    run             integer     not null,
    department_code text        not null,
    step            smallint    not null,
    post_code       text        not null,
    in_charge_of    text,
    told_at         timestamptz not null
);
comment on column escalation.step is 'the rung of the department''s ladder, 1 the lowest';
create index escalation_ticket on escalation (ticket_id, run);
grant select, insert on escalation to ${role};
