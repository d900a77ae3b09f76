-- By when the operator must have contacted the partner, and in which hours that time runs. A change is a row of the next version:
-- time that was counted by the one before stays counted. Exceptions are the holidays and the
-- days of rest that are worked, as the State Council's notice of 2025-11-04 has them for 2026.
create table response_calendar (
  id             text    not null,
  version        integer not null,
  names          jsonb   not null,
  time_zone      text    not null,
  week           jsonb   not null,
  valid_until_on date,
  primary key (id, version)
);
call share('response_calendar', 'select');

insert into response_calendar (id, version, names, time_zone, week, valid_until_on) values
  ('around-the-clock', 1,
   '{"en": "Around the clock", "de": "Rund um die Uhr", "zh-Hans": "全天候"}',
   'Asia/Shanghai',
   '{"hours": [{"days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
                 "hours": [{"from": "00:00", "to": "24:00"}]}],
     "exceptions": []}',
   null),
  ('every-day', 1,
   '{"en": "Every day, 09:00 to 24:00", "de": "Täglich von 09:00 bis 24:00", "zh-Hans": "每天 09:00 至 24:00"}',
   'Asia/Shanghai',
   '{"hours": [{"days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
                 "hours": [{"from": "09:00", "to": "24:00"}]}],
     "exceptions": []}',
   null),
  ('business-days', 1,
   '{"en": "Business days, 09:00 to 18:00", "de": "Werktags von 09:00 bis 18:00", "zh-Hans": "工作日 09:00 至 18:00"}',
   'Asia/Shanghai',
   '{"hours": [{"days": ["monday", "tuesday", "wednesday", "thursday", "friday"],
                 "hours": [{"from": "09:00", "to": "18:00"}]}],
     "exceptions": [
     {"on": "2026-01-01", "hours": []},
     {"on": "2026-01-02", "hours": []},
     {"on": "2026-01-04", "hours": [{"from": "09:00", "to": "18:00"}]},
     {"on": "2026-02-14", "hours": [{"from": "09:00", "to": "18:00"}]},
     {"on": "2026-02-16", "hours": []},
     {"on": "2026-02-17", "hours": []},
     {"on": "2026-02-18", "hours": []},
     {"on": "2026-02-19", "hours": []},
     {"on": "2026-02-20", "hours": []},
     {"on": "2026-02-23", "hours": []},
     {"on": "2026-02-28", "hours": [{"from": "09:00", "to": "18:00"}]},
     {"on": "2026-04-06", "hours": []},
     {"on": "2026-05-01", "hours": []},
     {"on": "2026-05-04", "hours": []},
     {"on": "2026-05-05", "hours": []},
     {"on": "2026-05-09", "hours": [{"from": "09:00", "to": "18:00"}]},
     {"on": "2026-06-19", "hours": []},
     {"on": "2026-09-20", "hours": [{"from": "09:00", "to": "18:00"}]},
     {"on": "2026-09-25", "hours": []},
     {"on": "2026-10-01", "hours": []},
     {"on": "2026-10-02", "hours": []},
     {"on": "2026-10-05", "hours": []},
     {"on": "2026-10-06", "hours": []},
     {"on": "2026-10-07", "hours": []},
     {"on": "2026-10-10", "hours": [{"from": "09:00", "to": "18:00"}]}]}',
   '2026-12-31');

-- Topics say what is owed for each severity that they allow; they are changed by the operator and retired, their forms kept.
alter table topic
  add version bigint not null default 0,
  add response_targets jsonb,
  add retired_at timestamptz,
  add valid_until timestamptz;

create table topic_form (
  topic_id       text    not null references topic,
  schema_version integer not null,
  form           jsonb,
  primary key (topic_id, schema_version)
);
call share('topic_form', 'select, insert');
insert into topic_form select id, schema_version, details_schema from topic;

-- What a case's place in lists follows from, and when it does something by itself. `9999-12-31` stands for no instant.
alter table ${case_table}
  add status_since    timestamptz,
  add due_at          timestamptz not null default '9999-12-31 00:00:00+00',
  add urgency         bigint,
  add target_state    text,
  add wakes_at        timestamptz,
  add response_clocks jsonb not null default '[]',
  add open            boolean not null generated always as
    (status in ('SUBMITTED', 'TRIAGE', 'ATTACHED_TO_INCIDENT', 'ESCALATED', 'IN_PROGRESS', 'WAITING_FOR_PARTNER')) stored;
update ${case_table} set
  status_since = updated_at,
  wakes_at = case when status = 'RESOLVED' or status = 'WAITING_FOR_PARTNER' and severity <> 'CRITICAL' then updated_at + interval '14 days' end,
  urgency = array_position(array['CRITICAL', 'MODERATE', 'MINIMAL'], severity) * 253402214400001 - 1;
alter table ${case_table}
  alter status_since set not null,
  alter due_at drop default,
  alter urgency set not null,
  alter response_clocks drop default;
create index ${case_table}_wakes on ${case_table} (wakes_at) where wakes_at is not null;
