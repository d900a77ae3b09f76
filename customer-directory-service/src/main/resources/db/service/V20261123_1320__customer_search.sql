-- Newest first within a partner. Not by id alone: the primary key would serve that order too, and a partner with many customers would
-- pay for whoever's came last.
drop index customer_newest;
create index customer_newest on customer (partner_id, created_at desc, id desc) include (search_name);

-- Needles that neither begin a name nor are common are found by their two or three characters, Chinese ones by a single one too.
create extension btree_gin;

create function grams(t text) returns text[] language sql immutable strict parallel safe cost 5000 as
$$ select coalesce(array_agg(distinct gram), '{}')
   from (select substr(t, start, size) as gram from generate_series(1, length(t)) start, generate_series(1, 3) size
         where start + size - 1 <= length(t) and (size > 1 or substr(t, start, 1) > '~')) every $$;

-- Grams that cover a needle, every other one and the last: a name that has it has all of them.
create function needle_grams(t text) returns text[] language sql immutable strict parallel safe as
$$ select array(select distinct substr(t, start, least(length(t), 3)) from generate_series(1, greatest(length(t) - 2, 1)) start
                where start % 2 = 1 or start = length(t) - 2) $$;

create index customer_grams on customer using gin (partner_id, grams(search_name));

-- As the owner, since LIKE is not leakproof and would miss its index under row-level security; so it names the partner itself.
-- Stages, each only if the page is not full: names that begin with the needle; those of the newest 3,000 that contain it; when these let
-- expect that the newest 30,000 fill the page, they do; the index of grams for what is rarer. What is found is put in order:
-- the whole name or domain, the beginning of the name, the beginning of a word, anywhere; the newest first among equals.
create or replace function find_customers(q text, most integer) returns table (id uuid, rank integer)
language sql stable security definer rows 50
set search_path = public set plan_cache_mode = force_custom_plan set jit = off set max_parallel_workers_per_gather = 0 as
$$ with
   needle as materialized (
     select '%' || replace(replace(replace(fold(q), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern),
   begins as materialized (
     select c.id, c.search_name from customer c
     where c.partner_id = current_setting('app.partner') and c.search_name >= fold(q) and c.search_name < fold(q) || U&'\+10FFFF'
     order by c.search_name, c.id limit most),
   sample as materialized (
     select n.id, n.search_name from (
       select c.id, c.search_name from customer c
       where c.partner_id = current_setting('app.partner') and (select count(*) from begins) < most
       order by c.created_at desc, c.id desc limit 3000) n
     where n.search_name like (select pattern from needle) limit most),
   newest as materialized (
     select n.id, n.search_name from (
       select c.id, c.search_name from customer c
       where c.partner_id = current_setting('app.partner')
         and (select count(*) from sample) < most
         -- A single Latin character has no gram
         and ((select count(*) from sample) >= most * 0.2 or fold(q) <= '~' and length(fold(q)) = 1)
       order by c.created_at desc, c.id desc limit 30000) n
     where n.search_name like (select pattern from needle) limit most),
   rare as (
     select r.id, r.search_name from (
       -- The limit keeps LIKE out of the choice of the index, and bounds a needle that only older names share
       select c.id, c.search_name from customer c
       where (select count(*) from begins) < most and (select count(*) from sample) < most and (select count(*) from newest) < most
         and c.partner_id = current_setting('app.partner') and grams(c.search_name) @> needle_grams(fold(q)) limit 20000) r
     where r.search_name like (select pattern from needle) order by r.id desc limit most),
   found as (select * from begins union select * from sample union select * from newest union select * from rare)
   select f.id,
          case when starts_with(f.search_name, fold(q) || ' ') and strpos(substr(f.search_name, length(fold(q)) + 2), ' ') = 0
                 or right(f.search_name, length(fold(q)) + 1) = ' ' || fold(q) then 0
               when starts_with(f.search_name, fold(q)) then 1
               when strpos(f.search_name, ' ' || fold(q)) > 0 then 2
               else 3 end as rank
   from found f order by 2, 1 desc limit most $$;
