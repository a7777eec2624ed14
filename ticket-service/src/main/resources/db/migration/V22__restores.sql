-- Which dumps were restored into this database. Anchors made after such a dump speak of entries that it lacked: whoever
-- checks the history is told so. Written by the command that restores, as the owner.
create table history_restored (
    at            timestamptz primary key,
    dump_taken_at timestamptz not null,
    first_anchor  bigint      not null,
    last_anchor   bigint      not null
);
comment on column history_restored.first_anchor is 'the first anchor that the dump lacked; above the last when it lacked none';
grant select on history_restored to ${role};
