-- Every table and column of this database in which a text stands somewhere; no rows: nowhere.
-- As the owner of the tables, who may read all of them:
--   psql -v text=919800000001 -f deploy/where-is.sql "$DATABASE"
select tables.table_name, columns.column_name
from information_schema.tables tables
join information_schema.columns columns using (table_schema, table_name)
where tables.table_schema = 'public' and tables.table_type = 'BASE TABLE'
  and query_to_xml(
        format(
          case columns.data_type
            when 'bytea' then 'select 1 from %I where position(convert_to(%L, ''UTF8'') in %I) > 0 limit 1'
            else 'select 1 from %I where position(%L in %I::text) > 0 limit 1'
          end,
          tables.table_name, :'text'::text, columns.column_name),
        true, true, '')::text <> ''
order by 1, 2
