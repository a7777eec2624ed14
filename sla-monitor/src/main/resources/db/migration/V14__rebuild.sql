-- What can be made again from the topics alone, in the order in which it is put in place. Whoever adds such a table adds its row here; a
-- place in it follows those whose rows its triggers read. Clocks and escalations are not among them: what was said is known only there.
-- Nor are the kept counts of tickets: they are counted anew afterwards.
create table projection (
    name   text     primary key,
    place  smallint not null,
    -- A row ("live") that the topics do not know stays while this is true of it.
    spared text     not null default 'false',
    -- Triggers that tell others of a change, which nobody is to hear of while it is made again.
    silent text[]   not null default '{}'
);
grant select on projection to ${role};
insert into projection (name, place) values
    ('name', 1), ('office', 2), ('office_result', 3), ('office_published', 4), ('post', 5), ('ladder', 6);
insert into projection (name, place, spared, silent) values
    ('ticket_view', 7, 'exists (select from clock where clock.ticket_id = live.ticket_id)', array['ticket_changes']);

-- Each time somebody asked for it, and what it found.
create table rebuild (
    id       bigint      generated always as identity primary key,
    asked_at timestamptz not null default now(),
    done_at  timestamptz,
    records  bigint,
    missing  bigint,
    wrong    bigint,
    extra    bigint,
    failure  text
);
grant select, insert, update on rebuild to ${role};

-- Where projections are made again while those of the service go on: tables of the same names, found first by a search path.
create schema rebuilding;
grant usage on schema rebuilding to ${role};

create function rebuild_begin() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    table_name text;
    untold text[];
    trigger_made text;
begin
    for table_name, untold in select name, silent from projection order by place loop
        execute format('drop table if exists rebuilding.%I', table_name);
        execute format('create table rebuilding.%1$I (like public.%1$I including all)', table_name);
        execute format('grant select, insert, update, delete on rebuilding.%I to ${role}', table_name);
        for trigger_made in
            select pg_get_triggerdef(oid) from pg_trigger
            where tgrelid = format('public.%I', table_name)::regclass and not tgisinternal and tgname <> all (untold)
        loop
            execute replace(trigger_made, format(' ON public.%I ', table_name), format(' ON rebuilding.%I ', table_name));
        end loop;
    end loop;
end
$$;

-- From here to the end of the transaction nobody changes a projection or locks a row of one; everybody may read.
create function rebuild_hold() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare table_name text;
begin
    for table_name in select name from projection order by place loop
        execute format('lock table public.%I in exclusive mode', table_name);
    end loop;
end
$$;

-- Makes the projections equal to what was made again, and says of how many rows they differed.
create function rebuild_finish(out missing bigint, out wrong bigint, out extra bigint)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    one record;
    columns text;
    values_live text;
    values_made text;
    same_key text;
    found bigint;
begin
    missing := 0; wrong := 0; extra := 0;
    for one in select name, spared from projection order by place loop
        select string_agg(quote_ident(attname), ', ' order by attnum), string_agg('live.' || quote_ident(attname), ', ' order by attnum),
               string_agg('made.' || quote_ident(attname), ', ' order by attnum)
        into columns, values_live, values_made
        from pg_attribute
        where attrelid = format('public.%I', one.name)::regclass and attnum > 0 and not attisdropped and attgenerated = '';
        select string_agg(format('live.%1$I = made.%1$I', attname), ' and ') into same_key
        from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
        where indrelid = format('public.%I', one.name)::regclass and indisprimary;

        execute format('delete from public.%I live where not exists (select from rebuilding.%I made where %s) and not (%s)',
                       one.name, one.name, same_key, one.spared);
        get diagnostics found = row_count;
        extra := extra + found;
        execute format('update public.%I live set (%s) = row(%s) from rebuilding.%I made where %s and row(%s) is distinct from row(%s)',
                       one.name, columns, values_made, one.name, same_key, values_live, values_made);
        get diagnostics found = row_count;
        wrong := wrong + found;
        execute format('insert into public.%I (%s) select %s from rebuilding.%I made where not exists (select from public.%I live where %s)',
                       one.name, columns, values_made, one.name, one.name, same_key);
        get diagnostics found = row_count;
        missing := missing + found;
        execute format('drop table rebuilding.%I', one.name);
    end loop;
end
$$;
