-- What the feedback cell decided on a comment: the words that are public, or null for kept back. Erased with the words.
create table comment_decision (
    answer_id  uuid        primary key references answer_comment on delete cascade,
    shown      text,
    decided_by text        not null,
    decided_at timestamptz not null
);
grant select, insert on comment_decision to ${role};
