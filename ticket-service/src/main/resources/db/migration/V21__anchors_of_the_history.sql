-- What an anchor is: the heads of all chains that have grown since the last one, under one digest, each anchor's hash over
-- the one before. The same goes out on history.anchors, where nobody who can write here can change it (decision 0009).
create table history_anchor (
    number bigint      primary key,
    at     timestamptz not null,
    heads  integer     not null,
    digest bytea       not null,
    hash   bytea       not null
);
comment on column history_anchor.number is 'from 1, without gaps';

create table history_anchored (
    subject  text collate "C" not null,
    position bigint not null,
    hash     bytea  not null,
    anchor   bigint not null references history_anchor (number) deferrable initially deferred,
    primary key (subject, position)
);
create index history_anchored_anchor on history_anchored (anchor);

create function history_anchor_hash(previous bytea, anchor history_anchor) returns bytea language sql stable as $$
    select sha256(previous || convert_to(concat_ws(E'\n',
        anchor.number::text,
        (extract(epoch from anchor.at) * 1000000)::bigint::text,
        anchor.heads::text,
        encode(anchor.digest, 'hex')), 'UTF8'))
$$;

-- Anchors all heads that no anchor has seen, most of them in each anchor, unless one was made after not_since. One anchor
-- at least: an hour in which nothing happened says so. Replicas that ask at once take turns. Returns the number of the first
-- new anchor, null for none.
create function anchor_history(now timestamptz, not_since timestamptz, most integer) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    last history_anchor;
    made history_anchor;
    first bigint;
begin
    lock table history_anchor in share row exclusive mode;
    select * into last from history_anchor order by number desc limit 1;
    if last.at > not_since then
        return null;
    end if;
    first := coalesce(last.number, 0) + 1;
    loop
        made.number := coalesce(last.number, 0) + 1;
        made.at := now;
        with seen as (
            insert into history_anchored (subject, position, hash, anchor)
            select head.subject, head.position, head.hash, made.number
            from history_head head
            where not exists (
                select from history_anchored old where old.subject = head.subject and old.position = head.position)
            order by head.subject
            limit most
            returning subject, position, hash
        )
        select count(*), sha256(convert_to(coalesce(string_agg(
            subject || ' ' || position || ' ' || encode(hash, 'hex') || E'\n', '' order by subject), ''), 'UTF8'))
        into made.heads, made.digest from seen;
        made.hash := history_anchor_hash(coalesce(last.hash, '\x'), made);
        insert into history_anchor values (made.*);
        exit when made.heads < most;
        last := made;
    end loop;
    return first;
end
$$;
revoke execute on function anchor_history(timestamptz, timestamptz, integer) from public;
grant execute on function anchor_history(timestamptz, timestamptz, integer) to ${role};
grant select on history_anchor, history_anchored to ${role};
