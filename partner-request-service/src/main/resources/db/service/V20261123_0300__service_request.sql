-- The partner's own problems with Partner Center (FR-1 to FR-8).
create table service_request (
  id                  uuid primary key,
  version             bigint      not null,
  number              text        not null unique,
  partner_id          text        not null,
  status              text        not null,
  awaiting            text        not null,
  title               text        not null,
  description         text        not null,
  topic_id            text        not null,
  schema_version      integer,
  severity            text        not null,
  business_impact     text,
  problem_started_at  timestamptz,
  requested_resolution_at timestamptz,
  contact             jsonb       not null,
  participants        text[]      not null,
  details             jsonb       not null,
  external_reference  text,
  metadata            jsonb,
  assignee_id         text,
  assignee_name       text,
  first_contact_at    timestamptz,
  resolution          jsonb,
  created_by          jsonb       not null,
  updated_by          jsonb       not null,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  resolved_at         timestamptz,
  last_closed_at      timestamptz
);
-- A partner's list, newest first; the operator's over all partners; and the partner's own ticket number.
create index service_request_list on service_request (partner_id, created_at desc, id desc);
create index service_request_queue on service_request (created_at desc, id desc);
create unique index service_request_reference on service_request (partner_id, external_reference) where external_reference is not null;
call isolate('service_request', 'select, insert, update', 'select, update');

-- What service requests can be about (FR-2, FR-3); texts and forms are in three languages.
create table category (
  id       text primary key,
  position integer not null unique,
  texts    jsonb   not null
);
call share('category', 'select, insert, update');

create table topic (
  id               text primary key,
  category_id      text    not null references category,
  position         integer not null unique,
  texts            jsonb   not null,
  highest_severity text    not null check (highest_severity in ('critical', 'moderate', 'minimal')),
  default_severity text    not null check (default_severity in ('critical', 'moderate', 'minimal')),
  details_schema   jsonb,
  schema_version   integer not null
);
call share('topic', 'select, insert, update');
