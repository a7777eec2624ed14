-- A first password is to be changed before anything else; a disabled account stays for the history.
alter table account add column first_password boolean not null default true;
alter table account add column disabled_at timestamptz;

-- The sessions that are open. A cookie without its row here opens nothing at the desk.
create table open_session (
    id         uuid        primary key,
    account    text        not null,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);
create index open_session_account on open_session (account);
create index open_session_started on open_session (started_at);
grant select, insert, update, delete on open_session to ${role};

-- Wrong passwords by the hash of the name that was typed, whether there is such an account or not.
create table failed_sign_in (
    name_hash   text        primary key,
    count       integer     not null,
    last_at     timestamptz not null,
    rests_until timestamptz
);
create index failed_sign_in_last on failed_sign_in (last_at);
grant select, insert, update, delete on failed_sign_in to ${role};
