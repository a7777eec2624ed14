-- What is public of each office, as feedback-service publishes it: it changes by five answers at a time. From here on
-- office_answer is neither read nor written; it stays for the version that still runs while this one is rolled out.
create table office_result (
    office_code text     primary key,
    version     bigint   not null,
    overall     bigint[] not null check (array_length(overall, 1) = 5)
);
comment on column office_result.overall is 'how often the overall question was answered with 1, 2, 3, 4 and 5';
grant select, insert, update on office_result to ${role};
