-- Who of the calling cell is ringing about which ticket, so that two do not ring the same citizen.
create table call_claim (
    ticket_id uuid        primary key references ticket (id),
    account   text        not null,
    until     timestamptz not null
);
create index call_claim_account on call_claim (account);
grant select, insert, update, delete on call_claim to ${role};
