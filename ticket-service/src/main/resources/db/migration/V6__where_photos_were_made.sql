-- Where and when a citizen's photo was made, as its camera says. Personal, like the whole table.
alter table evidence
    add column taken_at  timestamptz,
    add column latitude  double precision,
    add column longitude double precision;
