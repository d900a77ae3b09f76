-- Files of customers that are being worked off, and what was refused of them.
create table customer_import (
  id          uuid primary key,
  partner_id  text        not null,
  created_by  jsonb       not null,
  language    text        not null,
  format      text        not null,
  size        bigint      not null,
  state       text        not null check (state in ('RUNNING', 'COMPLETED', 'FAILED')),
  lines       bigint      not null,
  created     bigint      not null,
  changed     bigint      not null,
  unchanged   bigint      not null,
  refused     bigint      not null,
  created_at  timestamptz not null,
  ended_at    timestamptz,
  -- Which replica is at work on it, and until when the others leave it alone
  taken_by    uuid,
  taken_until timestamptz not null default '-infinity'
);
create index customer_import_list on customer_import (partner_id, id desc);
create index customer_import_running on customer_import (id) where state = 'RUNNING';
call isolate('customer_import', 'select, insert, update', 'select, update');

create table customer_import_chunk (
  import_id  uuid    not null references customer_import,
  partner_id text    not null,
  position   integer not null,
  bytes      bytea   not null,
  primary key (import_id, position)
);
alter table customer_import_chunk alter bytes set storage external;
call isolate('customer_import_chunk', 'select, insert, delete', 'select');

create table refused_line (
  import_id  uuid   not null references customer_import,
  partner_id text   not null,
  position   bigint generated always as identity,
  line       bigint not null,
  pointer    text,
  code       text   not null,
  detail     text   not null,
  primary key (import_id, position)
);
call isolate('refused_line', 'select, insert', 'select');
