-- A needle of any length is the beginning of what stands in the name from some character on. So every character of a name begins a window of
-- four, and what lies within four characters is found by one key or by a range of keys, longer needles by some windows that cover them. The partner is part
-- of the key: the windows of half a million customers need not be cut with those of all.
drop index customer_grams;
drop function grams;
drop function needle_grams;
drop extension btree_gin;

create function windows(partner text, t text) returns tsvector language sql immutable strict parallel safe cost 5000 as
$$ select array_to_tsvector(array(select left(md5(partner), 4) || substr(t, start, 4) from generate_series(1, length(t)) start)) $$;

create function needle_windows(partner text, t text) returns tsquery language sql immutable strict parallel safe as
$$ select string_agg(quote || replace(replace(left(md5(partner), 4) || substr(t, start, 4), '\', '\\'), quote, quote || quote) || quote
                       || case when length(t) < 4 then ':*' else '' end, ' & ')::tsquery
   from generate_series(1, greatest(length(t) - 3, 1)) start, (values ('''')) quotes (quote)
   where start % 3 = 1 or start = length(t) - 3 $$;

create index customer_windows on customer using gin (windows(partner_id, search_name));

create type customer_hit as (id uuid, name text);

-- As the owner, since LIKE is not leakproof and would miss its index under row-level security; so it names the partner itself.
-- Stages, each only if the page is not full: names that begin with the needle; those of the newest 2,000 that contain it; when these are so
-- many that going on is cheaper than the index, those of the newest 18,000 (for a page of 50); else all, by the index. What is found is put in
-- order: the whole name or domain, the beginning of the name, the beginning of a word, anywhere; the newest first among equals. Each stage is
-- planned once: to plan all of them took longer than most of them do.
drop function find_customers;
create function find_customers(q text, most integer) returns table (id uuid, rank integer)
language plpgsql stable security definer rows 50
set search_path = public set plan_cache_mode = force_generic_plan set jit = off set max_parallel_workers_per_gather = 0 as
$$
declare
  partner constant text := current_setting('app.partner');
  needle  constant text := fold(q);
  pattern constant text := '%' || replace(replace(replace(needle, '\', '\\'), '%', '\%'), '_', '\_') || '%';
  hits    customer_hit[];
  begins  customer_hit[];
begin
  if needle = '' then
    return;
  end if;
  begins := array(
    select (c.id, c.search_name)::customer_hit from customer c
    where c.partner_id = partner and c.search_name >= needle and c.search_name < needle || U&'\+10FFFF'
    order by c.search_name, c.id limit most);
  if cardinality(begins) < most then
    hits := array(
      select (n.id, n.search_name)::customer_hit from (
        select c.id, c.search_name from customer c where c.partner_id = partner order by c.created_at desc, c.id desc limit 2000) n
      where n.search_name like pattern limit most);
    if cardinality(hits) < most and cardinality(hits) >= sqrt(most) then
      hits := array(
        select (n.id, n.search_name)::customer_hit from (
          select c.id, c.search_name from customer c where c.partner_id = partner
          order by c.created_at desc, c.id desc limit (2500 * sqrt(most))::integer) n
        where n.search_name like pattern limit most);
    end if;
    if cardinality(hits) < most then
      hits := array(
        select (r.id, r.search_name)::customer_hit from (
          select c.id, c.search_name from (
            -- By itself, so that no other index is cut with this one
            select w.id, w.search_name, w.partner_id from customer w
            where windows(w.partner_id, w.search_name) @@ needle_windows(partner, needle) offset 0) c
          where c.partner_id = partner limit 20000) r
        where r.search_name like pattern order by r.id desc limit most);
    end if;
  end if;
  return query
    select f.id,
           case when starts_with(f.name, needle || ' ') and strpos(substr(f.name, length(needle) + 2), ' ') = 0
                  or right(f.name, length(needle) + 1) = ' ' || needle then 0
                when starts_with(f.name, needle) then 1
                when strpos(f.name, ' ' || needle) > 0 then 2
                else 3 end
    from (select distinct h.id, h.name from unnest(begins || hits) h) f
    order by 2, 1 desc limit most;
end $$;
