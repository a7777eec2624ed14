-- What a citizen can ask about a complaint after it has its number.
alter table grievance add column place_code text;
alter table grievance add column answer_by timestamptz;
comment on column grievance.answer_by is 'until when the citizen''s answer counts: of a resolution, when silence closes it; of a closed one, how long it can be reopened';
alter table grievance add column officer_words text;
comment on column grievance.officer_words is 'the last ones that a notice carried; personal';
