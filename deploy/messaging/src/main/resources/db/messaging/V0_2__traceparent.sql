-- What a reader of the record continues (W3C Trace Context); null while nothing is traced.
alter table outbox add column traceparent text;
