-- Every page compares the place with its department and the district.
create index published_overall on published (office_code, week) include (counter, score, n) where question = 'overall';
