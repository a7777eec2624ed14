-- People who asked to be forgotten.
alter table citizen add column erased_at timestamptz;
comment on column citizen.erased_at is 'everything but the address is gone; the row goes when the goodbye has been sent';
create index citizen_erased on citizen (erased_at) where erased_at is not null;
create index citizen_silent on citizen (created_at) where conversation is null and last_inbound_at is null;
grant delete on citizen, grievance, outgoing_message, media_fetch to ${role};

-- Files that are to go, unless somebody else has sent the same.
create table media_removal (
    sha256 text        primary key,
    due_at timestamptz not null
);
create index media_removal_due on media_removal (due_at);
create index media_fetch_sha256 on media_fetch (sha256);
grant select, insert, update, delete on media_removal to ${role};
