-- Imports that have been rehearsed and wait to be confirmed; what they would do is kept whole, so
-- that exactly that is done.
create table directory_import (
    id        uuid        primary key,
    made_at   timestamptz not null,
    made_by   text        not null,
    rehearsal jsonb       not null
);
grant select, insert, delete on directory_import to ${role};
