create table account (
    name            text        primary key,
    password_hash   text        not null,
    role            text        not null,
    department_code text,
    post            text,
    created_at      timestamptz not null
);
grant select, insert, update on account to ${role};

-- Who changed or looked at what, when and why. The service itself may only add.
create table history (
    id        bigint generated always as identity primary key,
    at        timestamptz not null,
    who       text        not null,
    what      text        not null,
    ticket_id uuid,
    why       text
);
create index history_ticket on history (ticket_id, id);
grant insert on history to ${role};
