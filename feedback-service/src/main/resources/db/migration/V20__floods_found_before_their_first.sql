-- Answers that belong to a flood and had not come yet when it was found.
create table flooded (
    answer_id uuid primary key
);
grant select, insert on flooded to ${role};
