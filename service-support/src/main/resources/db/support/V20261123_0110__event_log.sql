-- One row per fact, never updated, never deleted. Ids and codes only: no contact, no name, no free text.
create table event_log (
  position          bigint generated always as identity primary key,
  id                uuid        not null,
  aggregate         text        not null,
  aggregate_id      text        not null,
  aggregate_version bigint      not null,
  partner_id        text,
  audience          text        not null check (audience in ('partner', 'operator', 'both')),
  type              text        not null,
  happened_at       timestamptz not null,
  actor_id          text        not null,
  actor_side        text        not null,
  trace_id          text,
  payload           jsonb       not null,
  unique (aggregate, aggregate_id, aggregate_version)
);
call isolate('event_log', 'select, insert', 'select, insert');

-- Positions that wait for the relay to give them their sequence.
create table event_pending (position bigint primary key);
grant insert on event_pending to ${database}_partner_side;
grant select, insert, delete on event_pending to ${database}_all_side;

-- The gapless counts: of the service, and of each partner over the facts that it may see.
create table event_sequence (
  sequence         bigint primary key,
  position         bigint not null references event_log,
  partner_id       text,
  partner_sequence bigint
);
create unique index event_sequence_partner on event_sequence (partner_id, partner_sequence) where partner_sequence is not null;
call isolate('event_sequence', 'select', 'select, insert');

-- How far the relay has sent, by sequence.
create table relay_cursor (sent bigint not null);
insert into relay_cursor values (0);
grant select, update on relay_cursor to ${database}_all_side;

-- Events that a consumer has seen.
create table inbox (
  consumer    text        not null,
  event_id    uuid        not null,
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
grant select, insert on inbox to ${database}_all_side;
