-- What was made public of a day, as it was: one for all replicas, never counted again (decision 0034).
create table publication (
    day     date        primary key,
    made_at timestamptz not null,
    body    text        not null
);
grant select, insert on publication to ${role};
