-- What the figures need of a ticket beside its state. Old rows know it when their next fact comes, or after a rebuild.
alter table ticket_view
    add column area              text,
    add column rating            smallint,
    add column first_assigned_at timestamptz,
    add column first_started_at  timestamptz,
    add column dates_shared      integer not null default 0,
    -- The first run's promise: by when a date was to be shared, when it was, and what was promised first.
    add column share_by          timestamptz,
    add column first_shared_at   timestamptz,
    add column first_promised_by timestamptz,
    -- The department that held the ticket when that promise fell due, or was settled.
    add column answerable_code   text,
    -- The block or town of the place, from the directory; kept by the triggers below.
    add column block_code        text;

alter table name
    add column parent_code     text,
    add column level           text,
    add column area            text,
    add column department_code text,
    add column ticket_class    text;
comment on column name.parent_code is 'of a place: the place around it';
comment on column name.department_code is 'of a category: whose it is';

create index ticket_view_place on ticket_view (place_code);

-- The block or town a place lies in, or is.
create function block_of(place text) returns text language sql stable as $$
    select case when level in ('cd_block', 'urban_body') then code else parent_code end
    from name where kind = 'place' and code = place
$$;

-- A ticket and its place may come at the same time, in either order. Whoever writes a ticket's place holds this lock
-- together with others, whoever publishes the place holds it alone: so one of the two sees the other.
create function ticket_lies_in_block() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('place'), hashtext(new.place_code));
    new.block_code := block_of(new.place_code);
    new.answerable_code := coalesce(new.answerable_code, new.department_code);
    return new;
end
$$;
create trigger ticket_comes_to_block before insert on ticket_view
    for each row execute function ticket_lies_in_block();
create trigger ticket_moves_to_block before update on ticket_view
    for each row when (old.place_code <> new.place_code) execute function ticket_lies_in_block();

create function place_lies_in_block() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('place'), hashtext(new.code));
    update ticket_view set block_code = block_of(new.code)
    where place_code = new.code and block_code is distinct from block_of(new.code);
    return null;
end
$$;
create trigger place_moves_to_block after insert or update on name
    for each row when (new.kind = 'place') execute function place_lies_in_block();

update ticket_view set answerable_code = department_code;
