-- The law's limit of a category, shown beside the promise.
alter table name add column legal_hours_urban integer, add column legal_hours_rural integer;
comment on column name.legal_hours_urban is 'of a category: hours from the registration; null where none is known';
