-- The bank of questions: every version of its words for ever, because an answer keeps the version it was given to.
create table question (
    code       text    not null,
    version    integer not null check (version > 0),
    text_hi    text    not null,
    text_en    text    not null,
    lowest_hi  text    not null,
    lowest_en  text    not null,
    highest_hi text    not null,
    highest_en text    not null,
    offered    boolean not null default true,
    primary key (code, version)
);
grant select, insert, update (offered) on question to ${role};

-- What is asked, in order, one row for each change. The version counts over the whole district, so that it names one
-- list of questions for ever. Office '' is the usual set; no questions mean that the office asks the usual set again.
create table questionnaire (
    version     integer primary key check (version > 0),
    office_code text    not null,
    questions   jsonb   not null
);
grant select, insert on questionnaire to ${role};
