-- Codes are printed in batches, so that those that fell into wrong hands can be revoked. The first
-- batch of an office was printed before batches were kept: it has a row only once it is revoked.
create table poster_batch (
    office_code text        not null references office,
    number      integer     not null check (number between 1 and 9999),
    note        text        not null default '',
    made_at     timestamptz,
    made_by     text,
    revoked_at  timestamptz,
    revoked_by  text,
    revoked_for text,
    primary key (office_code, number),
    check ((made_at is null) = (made_by is null)),
    check ((revoked_at is null) = (revoked_by is null))
);
grant select, insert, update on poster_batch to ${role};
