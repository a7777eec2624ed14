-- Rejected and appealed, transferred, merged, rung up.
alter table ticket add column appeal_days integer not null default 30;
alter table ticket add column transfers integer not null default 0;
alter table ticket add column rejection text;
alter table ticket add column rejected_by text;
alter table ticket add column appeal_level text not null default 'DEPARTMENT';
alter table ticket add column appealed_at timestamptz;
alter table ticket add column master_id uuid references ticket (id);
alter table ticket add column master_number text;
alter table ticket add column silent_since timestamptz;
alter table ticket add column contact_attempts integer not null default 0;

comment on column ticket.rejected_by is 'level that decided: an appeal goes above it';
comment on column ticket.appeal_level is 'level to which appeals have brought the ticket';
comment on column ticket.appealed_at is 'an appeal waits for its level since then; null once somebody took it up';
comment on column ticket.silent_since is 'the citizen let the time to answer pass then: the calling cell is to ring';

alter table ticket add constraint rejected_for_a_reason
    check ((state = 'REJECTED') = (rejection is not null));
alter table ticket add constraint merged_into_a_master
    check ((state = 'MERGED') = (master_id is not null));

create index ticket_followers on ticket (master_id) where master_id is not null;
create index ticket_to_call on ticket (silent_since, id)
    where state = 'RESOLVED' and silent_since is not null;
