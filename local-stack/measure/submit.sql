begin;
select set_config('role', 'partner_request_partner_side', false), set_config('app.partner', 'pgbench', false);
insert into service_request (id, version, number, partner_id, status, awaiting, title, description, topic_id, severity, contact, participants, details, created_by, updated_by, created_at, updated_at,
  status_since, due_at, urgency, target_state, wakes_at, response_clocks)
values (uuidv7(), 0, 'PB-' || gen_random_uuid(), 'pgbench', 'SUBMITTED', 'OPERATOR', 'Customer list stays empty', 'Since this morning the list of customers shows nothing.', 'sr-portal-unavailable', 'MODERATE',
  '{"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}', '{}', '{}', '{"id": "lotus-system", "name": "lotus system", "side": "partner"}', '{"id": "lotus-system", "name": "lotus system", "side": "partner"}', now(), now(),
  now(), now() + interval '4 hours', 253402214400001 + (extract(epoch from now() + interval '4 hours') * 1000)::bigint, 'RUNNING', now() + interval '3 hours',
  '[{"left": "PT4H", "over": false, "dueAt": "2026-11-23T11:31:39.601Z", "metAt": null, "state": "running", "isTold": "nothing", "riskAt": "2026-11-23T10:31:39.601Z", "intervals": [{"to": null, "from": "2026-11-23T07:31:39.601Z", "used": "PT0S", "cause": "submitted", "noteId": null, "version": 1, "duration": "PT4H", "calendarId": "every-day"}]}]');
with recorded as (
  insert into event_log (id, aggregate, aggregate_id, aggregate_version, partner_id, audience, type, happened_at, actor_id, actor_side, trace_id, payload)
  values (uuidv7(), 'SERVICE_REQUEST', gen_random_uuid(), 1, 'pgbench', 'both', 'dev.partnersupport.service_request.submitted.v1', now(), 'lotus-system', 'partner', '0af7651916cd43dd8448eb211c80319c',
    '{"number": "SR-000001", "status": "submitted", "severity": "moderate"}') returning position)
insert into event_pending select position from recorded;
commit;
