-- Cases of one partner that belong together; a pair once in each way, whichever of the two said it.
create table case_link (
  id         uuid primary key,
  case_id    uuid        not null references ${case_table},
  other_id   uuid        not null references ${case_table},
  partner_id text        not null,
  kind       text        not null,
  author     jsonb       not null,
  created_at timestamptz not null
);
create unique index case_link_pair on case_link (least(case_id, other_id), greatest(case_id, other_id), kind);
create index case_link_list on case_link (partner_id, case_id, id);
create index case_link_other on case_link (partner_id, other_id, id);
call isolate('case_link', 'select, insert', 'select, insert');

-- What the partner thought of a resolution, once for each.
create table case_feedback (
  id          uuid primary key,
  case_id     uuid        not null references ${case_table},
  partner_id  text        not null,
  rating      integer     not null check (rating between 1 and 5),
  comment     text,
  resolved_at timestamptz not null,
  author      jsonb       not null,
  created_at  timestamptz not null,
  unique (case_id, resolved_at)
);
-- The resolution that there is feedback on, so that nobody is asked for it twice.
alter table ${case_table} add feedback_on timestamptz;
create index case_feedback_list on case_feedback (partner_id, case_id, id);
call isolate('case_feedback', 'select, insert', 'select');
