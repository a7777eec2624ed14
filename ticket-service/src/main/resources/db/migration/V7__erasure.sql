-- Citizens who asked to be forgotten: the row stays, empty of them.
alter table complaint add column erased_at timestamptz;
