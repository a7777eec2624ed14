-- Open tickets of the same place and category, for the page of a ticket and for staff entry.
create index ticket_similar on ticket (place_code, category_code, state, registered_at);
