-- By which words a ticket is found: the complaint's, folded so that Hindi and Latin spelling meet, beside the place and
-- the department as p/CODE and d/CODE. Personal and erasable, like the words themselves.
create table search_key (
    ticket_id uuid     primary key references ticket (id),
    words     tsvector not null
);
create index search_key_words on search_key using gin (words) with (fastupdate = off);
grant select, insert, update, delete on search_key to ${role};

alter table complaint add column keyed boolean not null default false;
comment on column complaint.keyed is 'whether search_key has its words; the service folds what is not';
create index complaint_unkeyed on complaint (ticket_id) where not keyed;

-- What people type of a number or a phone are its last digits.
create index complaint_phone on complaint (reverse(phone) text_pattern_ops);
create index ticket_number_prefix on ticket (number text_pattern_ops);
create index ticket_serial on ticket (split_part(number, '-', 3));

create function search_key_follows_ticket() returns trigger language plpgsql as $$
begin
    update search_key
    set words = ts_delete(words, array['d/' || old.department_code, 'p/' || old.place_code])
        || array_to_tsvector(array['d/' || new.department_code, 'p/' || new.place_code])
    where ticket_id = new.id;
    return null;
end $$;
create trigger ticket_moves_search_key after update of department_code, place_code on ticket for each row
    when (old.department_code <> new.department_code or old.place_code <> new.place_code)
    execute function search_key_follows_ticket();
