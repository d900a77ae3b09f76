-- An act that several partners are told of, each by a fact of its own, has one version.
alter table event_log drop constraint event_log_aggregate_aggregate_id_aggregate_version_key;
create index event_log_aggregate on event_log (aggregate, aggregate_id, aggregate_version);
