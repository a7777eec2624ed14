-- Departments, categories, places and posts. The directory is small and read whole into memory, so
-- a row is simply what was last published under its key, such as department:PHED.
create table directory_entry (
    key        text        primary key,
    version    bigint      not null,
    sort_order integer     not null,
    body       jsonb       not null,
    changed_at timestamptz not null
);
grant select, insert, update on directory_entry to ${role};
