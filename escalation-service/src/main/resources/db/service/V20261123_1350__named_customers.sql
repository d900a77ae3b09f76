-- Incidents of named customers only: nothing is known of them on the side of other partners.
alter table service_incident_copy add customer_ids uuid[];
alter table service_incident_copy enable row level security;
create policy all_incidents on service_incident_copy to ${database}_all_side using (true);
create policy own_incidents on service_incident_copy for select to ${database}_partner_side using (
  customer_ids is null or exists (select from customer_copy c where c.id = any (customer_ids)));
