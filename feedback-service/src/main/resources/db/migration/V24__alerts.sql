-- Weeks that were looked at for offices that fell, and in what state of the week.
create table look (
    week date not null check (extract(isodow from week) = 1),
    kind text not null,
    primary key (week, kind)
);
grant select, insert on look to ${role};

-- Offices that fell clearly below their own past, as it was told.
create table alert (
    office_code  text             not null references office,
    week         date             not null check (extract(isodow from week) = 1),
    week_mean    double precision not null,
    past_mean    double precision not null,
    week_answers bigint           not null,
    past_answers bigint           not null,
    primary key (office_code, week)
);
grant select, insert on alert to ${role};
