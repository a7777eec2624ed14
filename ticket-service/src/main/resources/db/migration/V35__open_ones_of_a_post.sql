-- Open ones of a department that one post has, or nobody: counted and listed without passing those of the others.
create index ticket_open_department_post_urgent on ticket (department_code, post, urgent_at, id)
    where state in ('REGISTERED','ASSIGNED','IN_PROGRESS','AWAITING_CITIZEN','REOPENED');
