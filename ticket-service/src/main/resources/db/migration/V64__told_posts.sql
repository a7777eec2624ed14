-- Which posts were told that a ticket's promise is broken: by it they find the ticket in their inbox.
create table told_post (
    ticket_id uuid        not null references ticket,
    run       integer     not null,
    post_code text        not null,
    clock     text        not null,
    due_at    timestamptz not null,
    told_at   timestamptz not null,
    primary key (ticket_id, run, post_code)
);
create index told_post_code on told_post (post_code);
grant select, insert, delete on told_post to ${role};
