-- Customers, what is resold to them, support profiles, the catalogue of services and its incidents.
create extension unaccent;

-- How names are compared: any case, no diacritics, full-width forms as plain ones.
create function fold(t text) returns text language sql immutable strict parallel safe as
$$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize(t, NFKC))) $$;

create table service (
  id                    text primary key,
  texts                 jsonb not null,
  admin_center_template text
);
call share('service', 'select, insert, update');

create table customer (
  id                             uuid primary key,
  version                        bigint      not null,
  partner_id                     text        not null,
  company_name                   text        not null,
  primary_domain                 text        not null,
  external_reference             text,
  metadata                       jsonb,
  delegated_administration_since timestamptz,
  relationship                   text        not null check (relationship in ('ACTIVE', 'ENDED')),
  created_at                     timestamptz not null,
  updated_at                     timestamptz not null,
  search_name                    text collate "C" generated always as (fold(company_name || ' ' || primary_domain)) stored
);
create unique index customer_domain on customer (partner_id, primary_domain);
create unique index customer_reference on customer (partner_id, external_reference) where external_reference is not null;
-- The list and the second stage of the search: the newest, index only; the first stage: names by prefix.
create index customer_newest on customer (partner_id, id desc) include (search_name);
create index customer_name on customer (partner_id, search_name, id);
call isolate('customer', 'select, insert, update', 'select');

create table resold_service (
  customer_id   uuid        not null references customer,
  service_id    text        not null references service,
  version       bigint      not null,
  partner_id    text        not null,
  subscriptions jsonb       not null,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  primary key (customer_id, service_id)
);
call isolate('resold_service', 'select, insert, update', 'select');

create table support_profile (
  partner_id   text primary key,
  version      bigint      not null,
  draft        jsonb       not null,
  published    jsonb,
  published_at timestamptz,
  updated_at   timestamptz not null
);
call isolate('support_profile', 'select, insert, update', 'select');

create table service_incident (
  id          uuid primary key,
  version     bigint      not null,
  service_ids text[]      not null,
  regions     text[],
  title       text        not null,
  state       text        not null check (state in ('ANNOUNCED', 'ONGOING', 'ENDED')),
  health      text        not null check (health in ('DEGRADED', 'INTERRUPTED')),
  started_at  timestamptz,
  ended_at    timestamptz,
  updates     jsonb       not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null
);
-- What is wrong now: read with every list of customers.
create index service_incident_unended on service_incident (id) where state <> 'ENDED';
call share('service_incident', 'select, insert, update');

-- Search over a partner's customers, as the owner, since LIKE is not leakproof and would miss its index under row-level
-- security; so it names the partner itself. First names that begin with the needle, then, if the page is not full, the
-- newest 20,000 that contain it.
create function find_customers(q text, most integer) returns table (id uuid, rank integer)
language sql stable security definer rows 50
set search_path = public set plan_cache_mode = force_custom_plan set jit = off set max_parallel_workers_per_gather = 0 as
$$ with
   needle as (select '%' || replace(replace(replace(fold(q), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern),
   begins as materialized (
     select c.id from customer c
     where c.partner_id = current_setting('app.partner') and c.search_name >= fold(q) and c.search_name < fold(q) || U&'\+10FFFF'
     order by c.search_name, c.id limit most),
   newest as materialized (
     select n.id from (
       select c.id, c.search_name from customer c
       where c.partner_id = current_setting('app.partner') and (select count(*) from begins) < most
       order by c.id desc limit 20000) n
     where n.search_name like (select pattern from needle) limit most)
   select found.id, min(found.rank)
   from (select begins.id, 0 as rank from begins union all select newest.id, 1 from newest) found
   group by found.id order by 2, 1 desc limit most $$;
revoke execute on function find_customers from public;
grant execute on function find_customers to ${database}_partner_side;
