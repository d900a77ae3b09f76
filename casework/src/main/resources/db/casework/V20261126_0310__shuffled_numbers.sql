-- Numbers are shuffled within their million, with a key of this database. What has been given away before keeps the first million.
create table case_number_key (key bytea not null);
insert into case_number_key values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
grant select on case_number_key to ${database}_partner_side, ${database}_all_side;
select setval('case_number', 1000000, false) from case_number where is_called;
