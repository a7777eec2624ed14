-- Who opened the phone of which contact, and when; never the phone itself. Only ever added to, and it outlives the contact.
create table contact_reading (
    id        bigint      generated always as identity primary key,
    answer_id uuid        not null references answer,
    read_by   text        not null,
    read_at   timestamptz not null
);
create index contact_reading_answer on contact_reading (answer_id);
grant select, insert on contact_reading to ${role};
