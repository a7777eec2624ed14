-- Tokens of programs. Of the token itself only its hash is kept: it is shown once.
create table program_token (
    name            text        primary key,
    hash            text        not null unique,
    scopes          text        not null,
    role            text        not null,
    department_code text,
    created_by      text        not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    revoked_at      timestamptz,
    last_used_on    date
);
grant select, insert, update on program_token to ${role};
