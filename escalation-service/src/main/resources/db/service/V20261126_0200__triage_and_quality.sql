-- What a request can become without the operator, while an incident lasts, and after the work: all of it state of the request.
alter table customer_request
  add solution               jsonb,
  add customer_notice        jsonb,
  add closed_without_notice  boolean not null default false,
  add notice_missing_since   timestamptz,
  add incident_id            uuid,
  add health_due_since       timestamptz,
  add assessment             jsonb,
  add inappropriate          boolean,
  add inappropriate_because  text;

-- Requests of a customer, and whether the same was escalated already
create index customer_request_customer on customer_request (partner_id, customer_id, created_at desc, id desc);
create index customer_request_service on customer_request (partner_id, service_id, created_at desc, id desc);
create index customer_request_incident on customer_request (incident_id, id) where status = 'ATTACHED_TO_INCIDENT';
create index customer_request_escalated on customer_request (partner_id, escalated_at) where escalated_at is not null;
alter table service_incident_copy add ended_at timestamptz;
create index service_incident_unended on service_incident_copy (id) where state <> 'ENDED';

alter table troubleshooting_step add article_id text, add article_version integer, add suggestion_id uuid;
create index troubleshooting_step_suggestion on troubleshooting_step (suggestion_id) where suggestion_id is not null;

-- What came of a step that was pending: added, since steps are never edited
create table step_outcome (
  step_id     uuid primary key references troubleshooting_step,
  case_id     uuid        not null references customer_request,
  partner_id  text        not null,
  outcome     text        not null,
  description text,
  recorded_by jsonb       not null,
  recorded_at timestamptz not null
);
call isolate('step_outcome', 'select, insert', 'select');

-- What articles are found by, made by the service of their texts in every language; and what they said in each version
alter table guidance_article add terms tsvector;
create table guidance_article_version (
  article_id text    not null references guidance_article,
  version    integer not null,
  texts      jsonb   not null,
  primary key (article_id, version)
);
call share('guidance_article_version', 'select, insert');
insert into guidance_article_version (article_id, version, texts) select id, version, texts from guidance_article;

-- What a partner was shown for a request, once for each version of an article
create table guidance_suggestion (
  id              uuid primary key,
  case_id         uuid        not null references customer_request,
  partner_id      text        not null,
  article_id      text        not null,
  article_version integer     not null,
  suggested_at    timestamptz not null,
  unique (case_id, article_id, article_version)
);
create index guidance_suggestion_shown on guidance_suggestion (partner_id, suggested_at);
create index guidance_suggestion_shown_to_all on guidance_suggestion (suggested_at);
call isolate('guidance_suggestion', 'select, insert', 'select');

-- The program guide and agreement in their versions (FR-16, FR-22)
create table program_guide (
  version       text primary key,
  in_force_from date not null,
  guide_url     text not null,
  agreement_url text not null
);
call share('program_guide', 'select');
insert into program_guide values
  ('2018-10', '2018-10-29', 'https://partner-support.dev/program-guides/2018-10/guide', 'https://partner-support.dev/program-guides/2018-10/agreement'),
  ('2026-07', '2026-07-01', 'https://partner-support.dev/program-guides/2026-07/guide', 'https://partner-support.dev/program-guides/2026-07/agreement');
