-- Staff entry asks whether the phone has open complaints already.
create index complaint_same_phone on complaint (phone) where phone is not null;
