-- The first answer to a POST with an idempotency key; without a partner it is the operator's.
create table idempotency_key (
  partner_id  text,
  key         text        not null,
  fingerprint bytea       not null,
  answer      text        not null,
  kept_at     timestamptz not null default now(),
  unique nulls not distinct (partner_id, key)
);
create index idempotency_key_age on idempotency_key (kept_at);
-- The sweep locks what it deletes.
call isolate('idempotency_key', 'select, insert', 'select, insert, update, delete');
