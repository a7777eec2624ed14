-- Mails to posts, written with what they tell of and sent by a worker. A row has no words: they are made when it is sent.
create table mail (
    id              bigint      generated always as identity primary key,
    kind            text        not null check (kind in ('late', 'digest')),
    post_code       text        not null,
    -- Of a late mail: the TicketEscalated it repeats.
    event_id        uuid        references escalation,
    -- Of a digest: the day, and the department; none is the whole district.
    day             date,
    department_code text,
    state           text        not null default 'waiting'
                                check (state in ('waiting', 'sent', 'failed', 'skipped', 'needless')),
    attempts        integer     not null default 0,
    next_try_at     timestamptz not null,
    settled_at      timestamptz,
    check ((kind = 'late') = (event_id is not null)),
    check ((kind = 'digest') = (day is not null))
);
comment on column mail.state is 'skipped: the post has no address; needless: nothing to tell any more when its time came';
create unique index mail_once_an_event on mail (event_id, post_code) where kind = 'late';
create unique index mail_once_a_day on mail (day, post_code, coalesce(department_code, '')) where kind = 'digest';
create index mail_waiting on mail (next_try_at) where state = 'waiting';
grant select, insert, update on mail to ${role};
