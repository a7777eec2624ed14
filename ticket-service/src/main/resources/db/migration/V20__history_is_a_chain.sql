-- The history, one chain for each subject: each row's hash covers the row before it, so that a row that is changed, taken
-- out, put in or moved shows (decision 0009). The database itself chains: the service can say what happened, and choose
-- neither position nor hash.
alter table history rename to history_unchained;

-- Where each chain stands. Only the function below writes it; its row lock lets a chain grow by one row at a time.
create table history_head (
    subject  text collate "C" primary key,
    position bigint not null,
    hash     bytea  not null
);

create table history (
    subject    text collate "C" not null,
    position   bigint      not null,
    at         timestamptz not null,
    who        text        not null,
    what       text        not null,
    why        text,
    words_hash bytea,
    hash       bytea       not null,
    primary key (subject, position),
    constraint history_codes_are_one_line check (strpos(subject || who || what || coalesce(why, ''), E'\n') = 0),
    constraint history_why_is_not_empty check (why <> '')
);
comment on column history.subject is 'what it is about: ticket:<id>, department:PHED, account:<name> and so on';
comment on column history.position is 'from 1 in each chain, without gaps';
comment on column history.who is 'role:account';
comment on column history.why is 'a code, such as the page that was looked at; words stand in history_words';
comment on column history.words_hash is 'SHA-256 over salt and words; null where nobody gave any';

-- What people wrote, apart from the chain and with the salt: once both are gone the hash says nothing, and the chain holds.
create table history_words (
    hash    bytea primary key,
    subject text collate "C" not null,
    salt    bytea not null,
    words   text  not null
);
create index history_words_subject on history_words (subject);

create function history_hash(previous bytea, entry history) returns bytea language sql stable as $$
    select sha256(previous || convert_to(concat_ws(E'\n',
        entry.subject,
        entry.position::text,
        (extract(epoch from entry.at) * 1000000)::bigint::text,
        entry.who,
        entry.what,
        coalesce(entry.why, ''),
        coalesce(encode(entry.words_hash, 'hex'), '')), 'UTF8'))
$$;

create function history_link() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    previous bytea;
begin
    insert into history_head as head (subject, position, hash) values (new.subject, 1, '\x')
    on conflict (subject) do update set position = head.position + 1
    returning head.position, head.hash into new.position, previous;
    new.hash := history_hash(previous, new);
    update history_head set hash = new.hash where subject = new.subject;
    return new;
end
$$;
revoke execute on function history_link() from public;
create trigger history_link before insert on history for each row execute function history_link();

insert into history (subject, at, who, what, why)
select 'ticket:' || ticket_id, at, who, what, why from history_unchained where ticket_id is not null order by id;
drop table history_unchained;

grant select on history, history_head to ${role};
grant insert (subject, at, who, what, why, words_hash) on history to ${role};
grant select, insert, delete on history_words to ${role};
