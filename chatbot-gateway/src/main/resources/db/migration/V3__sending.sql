-- What we start ourselves waits for the day and ends with STOP; what Meta refused can be seen and sent again.
alter table outgoing_message
    add column started      boolean not null default false,
    add column about        text,
    add column failed_wamid text,
    add column failed_at    timestamptz,
    drop constraint outgoing_message_state_check,
    add constraint outgoing_message_state_check
        check (state in ('waiting', 'held', 'unconfirmed', 'sent', 'parked', 'withdrawn'));
comment on column outgoing_message.started is 'nobody has just asked for it: waits for the day, and while Meta restricts what we start; false once the citizen writes';
comment on column outgoing_message.about is 'kind of notice: chooses the template; null for the answers of a conversation';
comment on column outgoing_message.failed_wamid is 'the try that failed last: what is told of it again changes nothing';
comment on column outgoing_message.failed_at is 'when it was parked';
update outgoing_message set started = true where kind <> 'reply' and state in ('waiting', 'held');
create index outgoing_parked on outgoing_message (failed_at) where state = 'parked';
create index outgoing_created on outgoing_message using brin (created_at);

alter table citizen add column stopped boolean not null default false;
comment on column citizen.stopped is 'said STOP: nothing is started, no template is sent';
update citizen set stopped = true where conversation::jsonb ->> 'stopped' = 'true';

-- Why sending waits, for every instance: at most one row of each scope.
create table sending_pause (
    scope     text        primary key check (scope in ('everything', 'started')),
    code      int         not null,
    operator  boolean     not null,
    since     timestamptz not null,
    until     timestamptz not null
);
comment on column sending_pause.until is 'then one message tries; the row goes when one is taken';
comment on column sending_pause.operator is 'somebody must act: token, account, payment, number';
grant select, insert, update, delete on sending_pause to ${role};
