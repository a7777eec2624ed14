-- People who write to us. Meta gives a phone, a business-scoped user id, or both.
create table citizen (
    id               uuid        primary key,
    phone            text        unique,
    bsuid            text        unique,
    conversation     text,
    last_inbound_at  timestamptz,
    last_template_at timestamptz,
    created_at       timestamptz not null,
    check (phone is not null or bsuid is not null)
);
comment on column citizen.phone is 'E.164 with +; null while Meta gives only the user id';
comment on column citizen.conversation is 'JSON of in.namaste.gateway.dialogue.Conversation; null before the first answer';
comment on column citizen.last_inbound_at is 'newest message of the citizen by Meta''s time: opens the 24-hour window';
grant select, insert, update on citizen to ${role};

-- Complaints sent from here, and what we were last told about them.
create table grievance (
    id              uuid        primary key,
    citizen_id      uuid        not null references citizen,
    number          text,
    state           text        not null,
    department_code text        not null,
    category_code   text        not null,
    ticket_class    text,
    promise         text        not null,
    promised_by     timestamptz,
    created_at      timestamptz not null
);
comment on column grievance.ticket_class is 'minor or technical; null until ticket-service has told it';
comment on column grievance.number is 'null until ticket-service has told it';
create index grievance_citizen on grievance (citizen_id, created_at desc);
grant select, insert, update on grievance to ${role};

-- What we say to citizens. Ids are given under the citizen's lock: their order is the order of sending.
create table outgoing_message (
    id              bigint      generated always as identity primary key,
    message_id      uuid        not null unique,
    citizen_id      uuid        not null references citizen,
    kind            text        not null check (kind in ('reply', 'notice', 'template')),
    number          text,
    language        text        not null,
    body            text        not null,
    state           text        not null check (state in ('waiting', 'held', 'unconfirmed', 'sent', 'parked')),
    attempts        int         not null default 0,
    due_at          timestamptz not null,
    leased_until    timestamptz,
    wamid           text        unique,
    delivery        text,
    failure_code    int,
    created_at      timestamptz not null,
    sent_at         timestamptz
);
comment on column outgoing_message.message_id is 'travels as biz_opaque_callback_data and comes back in statuses';
comment on column outgoing_message.number is 'ticket it speaks of: the template names it';
comment on column outgoing_message.state is 'held: outside the 24-hour window, follows the citizen''s next message; unconfirmed: the answer was lost, a status may still tell; parked: given up, an operator looks';
comment on column outgoing_message.due_at is 'not before this time; of an unconfirmed one: when it is sent again';
-- Small however much was ever sent: only what is still to be done.
create index outgoing_open on outgoing_message (citizen_id, id) where state in ('waiting', 'unconfirmed');
create index outgoing_due on outgoing_message (id) where state in ('waiting', 'unconfirmed');
create index outgoing_held on outgoing_message (citizen_id) where state = 'held';
grant select, insert, update on outgoing_message to ${role};

-- What citizens sent us to keep, from Meta's media id to the file in the media store.
create table media_fetch (
    id           uuid        primary key,
    citizen_id   uuid        not null references citizen,
    grievance_id uuid        references grievance,
    media_id     text        not null,
    kind         text        not null check (kind in ('image', 'audio', 'video', 'document')),
    state        text        not null check (state in ('waiting', 'stored', 'lost')),
    attempts     int         not null default 0,
    due_at       timestamptz not null,
    leased_until timestamptz,
    sha256       text,
    media_type   text,
    created_at   timestamptz not null
);
comment on column media_fetch.grievance_id is 'set when the grievance was submitted before the file was here: EvidenceAdded follows';
create index media_fetch_due on media_fetch (due_at) where state = 'waiting';
grant select, insert, update on media_fetch to ${role};
