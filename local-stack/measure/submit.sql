begin;
select set_config('role', 'partner_request_partner_side', false), set_config('app.partner', 'pgbench', false);
insert into service_request (id, version, number, partner_id, status, awaiting, title, description, topic_id, severity, contact, participants, details, created_by, updated_by, created_at, updated_at)
values (uuidv7(), 0, 'PB-' || gen_random_uuid(), 'pgbench', 'SUBMITTED', 'OPERATOR', 'Customer list stays empty', 'Since this morning the list of customers shows nothing.', 'sr-portal-unavailable', 'MODERATE',
  '{"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}', '{}', '{}', '{"id": "lotus-system", "name": "lotus system", "side": "partner"}', '{"id": "lotus-system", "name": "lotus system", "side": "partner"}', now(), now());
with recorded as (
  insert into event_log (id, aggregate, aggregate_id, aggregate_version, partner_id, audience, type, happened_at, actor_id, actor_side, trace_id, payload)
  values (uuidv7(), 'SERVICE_REQUEST', gen_random_uuid(), 1, 'pgbench', 'both', 'dev.partnersupport.service_request.submitted.v1', now(), 'lotus-system', 'partner', '0af7651916cd43dd8448eb211c80319c',
    '{"number": "SR-000001", "status": "submitted", "severity": "moderate"}') returning position)
insert into event_pending select position from recorded;
commit;
