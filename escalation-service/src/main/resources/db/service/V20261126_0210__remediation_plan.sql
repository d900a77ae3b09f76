-- What partner and operator agree after a pattern of inappropriate escalations (FR-20, FR-21).
create table remediation_plan (
  id                   uuid primary key,
  version              bigint      not null,
  number               text        not null unique,
  partner_id           text        not null,
  cause                text        not null,
  customer_request_ids uuid[]      not null,
  state                text        not null check (state in ('REQUESTED', 'SCHEDULED', 'AGREED', 'COMPLETED', 'FAILED')),
  proposals            jsonb       not null,
  meeting              jsonb,
  minutes              text,
  agreed_by            jsonb       not null,
  outcome              jsonb,
  created_by           jsonb       not null,
  created_at           timestamptz not null,
  updated_at           timestamptz not null
);
create index remediation_plan_list on remediation_plan (partner_id, id desc);
call isolate('remediation_plan', 'select, update', 'select, insert, update');

create table remediation_measure (
  id           uuid primary key,
  plan_id      uuid    not null references remediation_plan,
  partner_id   text    not null,
  title        text    not null,
  owner        text    not null check (owner in ('PARTNER', 'OPERATOR')),
  due_on       date    not null,
  done_at      timestamptz,
  evidence     text,
  overdue_told boolean not null
);
create index remediation_measure_list on remediation_measure (partner_id, plan_id, id);
create index remediation_measure_overdue on remediation_measure (due_on, id) where done_at is null and not overdue_told;
call isolate('remediation_measure', 'select, insert, update, delete', 'select, insert, update, delete');
