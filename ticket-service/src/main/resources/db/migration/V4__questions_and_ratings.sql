-- What a citizen is asked, wishes and gives after the ticket is there.
alter table ticket add column asked_from text;
comment on column ticket.asked_from is 'state in which the open question was asked: the answer leads back to it';
alter table ticket add column contact_requested_at timestamptz;
comment on column ticket.contact_requested_at is 'the citizen wants to be spoken to; null again once the ticket has moved on';
alter table ticket add column rating smallint check (rating between 1 and 5);
