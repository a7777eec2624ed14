-- From which poster batch an answer came, which questions it was given to, and why it is not counted (null: it is).
alter table answer add column batch integer not null default 1;
alter table answer add column questionnaire integer not null default 1;
alter table answer add column set_aside text;
grant update (set_aside) on answer to ${role};
