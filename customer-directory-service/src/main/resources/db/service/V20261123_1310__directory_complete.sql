-- The partner's own record, made at its first call.
create table partner (
  partner_id      text primary key,
  version         bigint      not null,
  name            text        not null,
  country_code    text,
  telephone       text,
  time_zone       text,
  language        text,
  default_contact jsonb,
  created_at      timestamptz not null,
  updated_at      timestamptz not null
);
call isolate('partner', 'select, insert, update', 'select');

alter table customer add delegated_administration_revoked_at timestamptz;

alter table service add version bigint not null default 0;

-- Every profile as it was published, kept for good.
alter table support_profile add covers_around_the_clock boolean not null default false;
create table support_profile_publication (
  partner_id   text        not null references support_profile,
  number       integer     not null,
  profile      jsonb       not null,
  published_at timestamptz not null,
  primary key (partner_id, number)
);
call isolate('support_profile_publication', 'select, insert', 'select');

-- Incidents of named customers only are there for these customers' partners alone.
alter table service_incident add customer_ids uuid[];
create table service_incident_customer (
  incident_id uuid not null references service_incident,
  customer_id uuid not null references customer,
  partner_id  text not null,
  primary key (incident_id, customer_id)
);
create index service_incident_customer_own on service_incident_customer (partner_id, incident_id);
call isolate('service_incident_customer', 'select', 'select, insert, delete');
alter table service_incident enable row level security;
create policy all_incidents on service_incident to ${database}_all_side using (true);
create policy own_incidents on service_incident for select to ${database}_partner_side using (
  customer_ids is null or exists (select from service_incident_customer c where c.incident_id = service_incident.id));

-- What escalation-service tells of customers' requests, to count the open ones.
create table customer_request_copy (
  id                uuid primary key,
  aggregate_version bigint  not null,
  partner_id        text    not null,
  customer_id       uuid    not null,
  open              boolean not null
);
create index customer_request_copy_open on customer_request_copy (partner_id, customer_id) where open;
call isolate('customer_request_copy', 'select', 'select, insert, update');
