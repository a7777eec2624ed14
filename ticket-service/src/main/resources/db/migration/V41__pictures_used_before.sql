-- What a picture looks like in 64 bits, whole and in four bands that an index finds near ones by.
alter table evidence
    add column print       bigint,
    add column print_bands integer[],
    add column printed_at  timestamptz;
create index evidence_print on evidence using gin (print_bands) where print_bands is not null;
create index evidence_sha256 on evidence (sha256, id);
create index evidence_unprinted on evidence (id) where kind = 'image' and printed_at is null;

-- A picture that was used before, on another ticket or as its own proof. Goes with either picture.
create table picture_repeated (
    evidence_id bigint   not null references evidence (id) on delete cascade,
    earlier_id  bigint   not null references evidence (id) on delete cascade,
    distance    smallint not null,
    primary key (evidence_id, earlier_id)
);
create index picture_repeated_earlier on picture_repeated (earlier_id);
grant select, insert on picture_repeated to ${role};
