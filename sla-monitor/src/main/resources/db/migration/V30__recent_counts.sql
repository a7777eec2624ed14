-- Where people complain of the same thing again and again: the tickets of the last days by place and category, so that they
-- are not all grouped whenever somebody looks. They are counted since first_day; never, until it is done for the first time.
create table recent_count (
    place_code      text    not null,
    category_code   text    not null,
    department_code text    not null,
    ticket_class    text    not null,
    block_code      text    not null,
    tickets         integer not null,
    open            integer not null,
    primary key (place_code, category_code, department_code, ticket_class, block_code)
) with (fillfactor = 80);
create table recent_since (first_day date not null);
insert into recent_since values ('infinity');
grant select, insert, update, delete on recent_count to ${role};
grant select, update on recent_since to ${role};
