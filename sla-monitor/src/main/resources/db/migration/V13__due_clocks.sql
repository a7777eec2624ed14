-- Due clocks are claimed in the order in which they fell due, those of one moment by id, without sorting.
drop index clock_due;
create index clock_due on clock (due_at, id) where status = 'ARMED';

-- Each clock is changed once or twice in its life, and the index of those that run is read from its old end: what has fired must leave it
-- soon, not when a fifth of millions of clocks has changed.
alter table clock set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 20000, autovacuum_analyze_scale_factor = 0.02,
                       autovacuum_vacuum_insert_scale_factor = 0.05);
