-- Critical cases around the clock; accounts and billing on business days, the others every day.
update topic set response_targets = (
  select jsonb_agg(jsonb_build_object('severity', severity, 'duration', duration, 'calendarId', calendar) order by position)
  from (values
    (1, 'critical', 'PT2H', 'around-the-clock'),
    (2, 'moderate', 'PT4H', case when support_area_id = 'accounts-and-billing' then 'business-days' else 'every-day' end),
    (3, 'minimal', 'PT8H', case when support_area_id = 'accounts-and-billing' then 'business-days' else 'every-day' end)
  ) as target (position, severity, duration, calendar)
  where position >= array_position(array['critical', 'moderate', 'minimal'], highest_severity));
alter table topic alter response_targets set not null;

-- Lists in other orders, and of what is open only; the counts of a dashboard. The operator's leave out what it does not know of.
create index customer_request_updated on customer_request (partner_id, updated_at desc, id desc);
create index customer_request_queue_updated on customer_request (updated_at desc, id desc) where escalated_at is not null;
create index customer_request_open on customer_request (partner_id, created_at desc, id desc) where open;
create index customer_request_queue_due on customer_request (due_at, id) where open and escalated_at is not null;
create index customer_request_queue_urgency on customer_request (urgency, id) where open and escalated_at is not null;
create index customer_request_assignee on customer_request (assignee_id, created_at desc, id desc) where assignee_id is not null;
create index customer_request_counts on customer_request (partner_id, status, severity, awaiting, target_state);
create index customer_request_queue_counts on customer_request (status, severity, awaiting, target_state) where escalated_at is not null;
