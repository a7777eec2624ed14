-- What became of calls to visitors who left a phone. A note is erased with the contact's time limit.
create table contact_call (
    id        bigint      generated always as identity primary key,
    answer_id uuid        not null references answer,
    outcome   text        not null check (outcome in ('SETTLED', 'COMPLAINT', 'NOTREACHED', 'WRONGNUMBER')),
    note      text        not null,
    called_by text        not null,
    called_at timestamptz not null
);
create index contact_call_answer on contact_call (answer_id);
grant select, insert, update (note) on contact_call to ${role};
