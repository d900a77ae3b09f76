-- What belongs to a case of whichever kind; ${case_table} is the service's own.
create sequence case_number increment 50;
grant usage on sequence case_number to ${database}_partner_side, ${database}_all_side;

create table case_contact (
  id           uuid primary key,
  case_id      uuid        not null references ${case_table},
  partner_id   text        not null,
  channel      text        not null,
  outcome      text        not null,
  contacted_at timestamptz not null,
  summary      text        not null,
  contacted_by jsonb       not null,
  created_at   timestamptz not null
);
create index case_contact_list on case_contact (partner_id, case_id, id);
call isolate('case_contact', 'select', 'select, insert');

create table case_note (
  id         uuid primary key,
  case_id    uuid        not null references ${case_table},
  partner_id text        not null,
  text       text        not null,
  visibility text        not null check (visibility in ('PUBLIC', 'INTERNAL')),
  author     jsonb       not null,
  created_at timestamptz not null
);
create index case_note_list on case_note (partner_id, case_id, id);
call isolate('case_note', 'select, insert', 'select, insert');
