-- How citizens rated their tickets, the last rating of each; beside the answers about offices, never among them.
create table ticket_rating (
    ticket_id       uuid     primary key,
    version         bigint   not null,
    department_code text     not null,
    week            date     not null check (extract(isodow from week) = 1),
    rating          smallint not null check (rating between 1 and 5)
);
create index ticket_rating_department on ticket_rating (department_code, week, rating);
grant select, insert, update on ticket_rating to ${role};
