-- Lists of the inbox that somebody keeps under a name, each for the own account. Filters and order, and no digits of a
-- phone: the service refuses those.
create table saved_view (
    account  text        not null,
    name     text        not null,
    list     text        not null,
    saved_at timestamptz not null,
    primary key (account, name),
    constraint saved_view_name_is_short check (char_length(name) between 1 and 40)
);
comment on column saved_view.list is 'the part of the address behind the question mark';
grant select, insert, update, delete on saved_view to ${role};
