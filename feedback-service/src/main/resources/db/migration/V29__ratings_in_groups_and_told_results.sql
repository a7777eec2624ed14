-- Ratings of solved complaints become public in groups of five too, as answers do (V22): above zero given and not public yet,
-- below zero changed and public still.
create table rating_count (
    department_code text     not null,
    rating          smallint not null check (rating between 1 and 5),
    waiting         bigint   not null,
    published       bigint   not null check (published >= 0),
    primary key (department_code, rating)
);
grant select, insert, update on rating_count to ${role};

-- What was shown stays as it was shown.
insert into rating_count (department_code, rating, waiting, published)
select department_code, rating,
       case when sum(count(*)) over department < 5 then count(*) else 0 end,
       case when sum(count(*)) over department < 5 then 0 else count(*) end
from ticket_rating
group by department_code, rating
window department as (partition by department_code);

-- The public overall answers of each office as the other services were told them last.
create table told_results (
    office_code text   primary key references office,
    version     bigint not null check (version > 0),
    overall     jsonb  not null
);
grant select, insert, update on told_results to ${role};
