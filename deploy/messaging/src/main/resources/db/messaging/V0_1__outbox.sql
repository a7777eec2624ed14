-- What this service has still to publish. Rows leave by the relay, in the order of their ids.
create table outbox (
    id          bigint generated always as identity primary key,
    topic       text        not null,
    message_key text        not null,
    event_id    uuid        not null unique,
    event_type  text        not null,
    occurred_at timestamptz not null,
    payload     bytea       not null
);
grant select, insert, delete on outbox to ${role};

-- The causes this service has already acted on.
create table inbox (
    cause   text        primary key,
    seen_at timestamptz not null default now()
);
create index inbox_seen_at on inbox (seen_at);
grant select, insert, delete on inbox to ${role};
