-- Under which name this database's service reads topics: another database reads them from their beginning.
create table consumer_group (id uuid not null default gen_random_uuid());
insert into consumer_group default values;
grant select on consumer_group to ${database}_all_side;
