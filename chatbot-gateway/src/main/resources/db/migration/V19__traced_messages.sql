-- What sending the message continues (W3C Trace Context); null while nothing is traced.
alter table outgoing_message add column traceparent text;
