-- Who changed offices and questions, when and what. Only ever added to.
create table kept_change (
    id         bigint      generated always as identity primary key,
    subject    text        not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    what       text        not null,
    detail     text        not null
);
create index kept_change_subject on kept_change (subject, id);
grant select, insert on kept_change to ${role};

-- A counter can be closed; those kept so far are open.
update office
set counters = (select coalesce(jsonb_agg(counter || '{"closed": false}' order by place), '[]')
                from jsonb_array_elements(counters) with ordinality as kept (counter, place));
