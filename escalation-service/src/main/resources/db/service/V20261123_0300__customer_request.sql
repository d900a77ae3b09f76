-- Customers' problems with resold services, the partner's first (FR-9 to FR-33).
create table customer_request (
  id                 uuid primary key,
  version            bigint      not null,
  number             text        not null unique,
  partner_id         text        not null,
  status             text        not null,
  awaiting           text        not null,
  title              text        not null,
  description        text        not null,
  customer_id        uuid        not null,
  service_id         text        not null,
  subscription_id    text,
  topic_id           text        not null,
  schema_version     integer,
  severity           text        not null,
  business_impact    text,
  problem_started_at timestamptz,
  contact            jsonb       not null,
  participants       text[]      not null,
  details            jsonb       not null,
  external_reference text,
  metadata           jsonb,
  assignee_id        text,
  assignee_name      text,
  first_contact_at   timestamptz,
  escalation         jsonb,
  escalated_at       timestamptz,
  resolution         jsonb,
  created_by         jsonb       not null,
  updated_by         jsonb       not null,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  resolved_at        timestamptz,
  last_closed_at     timestamptz
);
-- A partner's list, newest first; the operator's over all partners, escalated ones only; and the partner's own ticket number.
create index customer_request_list on customer_request (partner_id, created_at desc, id desc);
create index customer_request_queue on customer_request (created_at desc, id desc) where escalated_at is not null;
create unique index customer_request_reference on customer_request (partner_id, external_reference) where external_reference is not null;
call isolate('customer_request', 'select, insert, update', 'select, update');

-- What was tried, added and never edited (FR-28 to FR-31).
create table troubleshooting_step (
  id           uuid primary key,
  case_id      uuid        not null references customer_request,
  partner_id   text        not null,
  kind         text        not null,
  description  text        not null,
  outcome      text        not null,
  performed_by jsonb       not null,
  performed_at timestamptz not null,
  created_at   timestamptz not null
);
create index troubleshooting_step_list on troubleshooting_step (partner_id, case_id, id);
call isolate('troubleshooting_step', 'select, insert', 'select');

-- What customer requests can be about (FR-13 to FR-15); texts and forms are in three languages.
create table support_area (
  id                     text primary key,
  position               integer not null unique,
  within_span_of_control boolean not null,
  texts                  jsonb   not null
);
call share('support_area', 'select, insert, update');

create table topic (
  id               text primary key,
  support_area_id  text    not null references support_area,
  position         integer not null unique,
  texts            jsonb   not null,
  highest_severity text    not null check (highest_severity in ('critical', 'moderate', 'minimal')),
  default_severity text    not null check (default_severity in ('critical', 'moderate', 'minimal')),
  details_schema   jsonb,
  schema_version   integer not null,
  first_responder  text    not null check (first_responder in ('partner', 'operator')),
  required_steps   text[]  not null,
  service_ids      varchar[]
);
call share('topic', 'select, insert, update');

-- Copies of what customer-directory-service tells: this service goes on while that one is down.
create table customer_copy (
  id                       uuid primary key,
  aggregate_version        bigint  not null,
  partner_id               text    not null,
  company_name             text    not null,
  primary_domain           text    not null,
  relationship             text    not null,
  delegated_administration boolean not null,
  services                 jsonb   not null
);
call isolate('customer_copy', 'select', 'select, insert, update');

create table service_copy (
  id                    text primary key,
  aggregate_version     bigint not null,
  names                 jsonb  not null,
  admin_center_template text
);
call share('service_copy', 'select, insert, update');

create table service_incident_copy (
  id                uuid primary key,
  aggregate_version bigint not null,
  service_ids       text[] not null,
  title             text   not null,
  state             text   not null,
  health            text   not null
);
call share('service_incident_copy', 'select, insert, update');

create table support_profile_copy (
  partner_id              text primary key,
  aggregate_version       bigint  not null,
  published               boolean not null,
  covers_around_the_clock boolean not null
);
call isolate('support_profile_copy', 'select', 'select, insert, update');
