-- Where and when a photo was made, read from it before that was taken out. Personal.
alter table media_fetch
    add column taken_at  timestamptz,
    add column latitude  double precision,
    add column longitude double precision;
comment on column media_fetch.taken_at is 'as the camera says; null when it does not';
create index media_fetch_citizen on media_fetch (citizen_id);
