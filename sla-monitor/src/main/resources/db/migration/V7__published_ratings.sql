-- Every published state of an office's results, so that the newest answers can be set beside the ones before. All of it
-- was public at its time; single answers are not kept.
create table office_published (
    office_code text     not null,
    version     bigint   not null,
    overall     bigint[] not null check (array_length(overall, 1) = 5),
    primary key (office_code, version)
);
grant select, insert on office_published to ${role};
insert into office_published (office_code, version, overall) select office_code, version, overall from office_result;
