-- Numbers are shuffled within their million, with a key of this database. What was given away before keeps its millions.
create table case_number_key (key bytea not null);
insert into case_number_key values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
grant select on case_number_key to ${database}_partner_side, ${database}_all_side;
select setval('case_number', (last_value / 1000000 + 1) * 1000000, false) from case_number where is_called;
