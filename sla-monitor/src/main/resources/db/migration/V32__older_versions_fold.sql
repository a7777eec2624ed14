-- While an upgrade is rolled out, replicas of the version before it fold changes without the kept counts that they do not know (decision 0043).
-- Who folds names the counts it knows; of whoever names none, or others than these, a note stays, and all is counted anew.
create table recount_due (
    one boolean primary key default true check (one)
);
grant select, insert, delete on recount_due to ${role};

create function folded() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('namaste.kept_counts', true), '') <> '1' and exists (select from taken) then
        insert into recount_due default values on conflict do nothing;
    end if;
    return null;
end
$$;
create trigger folded after delete on ticket_change referencing old table as taken
    for each statement execute function folded();

-- What came with the versions before was not noted.
insert into recount_due select true where exists (select from ticket_view);
