-- Words that officers send again and again, in both languages; the rows of the district pack come first.
create table reply (
    id              bigint  generated always as identity primary key,
    code            text    not null unique,
    department_code text,
    purpose         text    not null,
    title_hi        text    not null,
    title_en        text    not null,
    words_hi        text    not null,
    words_en        text    not null,
    active          boolean not null,
    version         integer not null
);
create index reply_department on reply (department_code);
grant select, insert, update on reply to ${role};
