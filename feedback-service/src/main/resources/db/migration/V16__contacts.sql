-- Where a visitor may be called, sealed so that only the feedback cell can read it; erasable by itself.
create table sealed_contact (
    answer_id uuid primary key references answer,
    sealed    text not null
);
grant select, insert, delete on sealed_contact to ${role};
