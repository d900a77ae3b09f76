-- Critical cases around the clock; billing and subscriptions on business days, the others every day.
update topic set response_targets = (
  select jsonb_agg(jsonb_build_object('severity', severity, 'duration', duration, 'calendarId', calendar) order by position)
  from (values
    (1, 'critical', 'PT2H', 'around-the-clock'),
    (2, 'moderate', 'PT4H', case when category_id in ('billing', 'subscription-management') then 'business-days' else 'every-day' end),
    (3, 'minimal', 'PT8H', case when category_id in ('billing', 'subscription-management') then 'business-days' else 'every-day' end)
  ) as target (position, severity, duration, calendar)
  where position >= array_position(array['critical', 'moderate', 'minimal'], highest_severity));
alter table topic alter response_targets set not null;

-- Lists in other orders, and of what is open only; the counts of a dashboard.
create index service_request_updated on service_request (partner_id, updated_at desc, id desc);
create index service_request_queue_updated on service_request (updated_at desc, id desc);
create index service_request_open on service_request (partner_id, created_at desc, id desc) where open;
create index service_request_queue_due on service_request (due_at, id) where open;
create index service_request_queue_urgency on service_request (urgency, id) where open;
create index service_request_assignee on service_request (assignee_id, created_at desc, id desc) where assignee_id is not null;
create index service_request_counts on service_request (partner_id, status, severity, awaiting, target_state);
