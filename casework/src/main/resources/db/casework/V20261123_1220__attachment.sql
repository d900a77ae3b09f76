-- Files of a case; their contents beside, so that lists do not meet them.
create table case_attachment (
  id         uuid primary key,
  case_id    uuid        not null references ${case_table},
  partner_id text        not null,
  note_id    uuid references case_note,
  file_name  text        not null,
  media_type text        not null,
  size       bigint      not null,
  sha256     text        not null,
  visibility text        not null check (visibility in ('PUBLIC', 'INTERNAL')),
  author     jsonb       not null,
  created_at timestamptz not null
);
create index case_attachment_list on case_attachment (partner_id, case_id, id);
call isolate('case_attachment', 'select, insert', 'select, insert');

create table attachment_chunk (
  attachment_id uuid    not null references case_attachment,
  partner_id    text    not null,
  position      integer not null,
  bytes         bytea   not null,
  primary key (attachment_id, position)
);
-- Most files are compressed already.
alter table attachment_chunk alter bytes set storage external;
call isolate('attachment_chunk', 'select, insert', 'select, insert');
