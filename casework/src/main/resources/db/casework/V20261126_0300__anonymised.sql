-- Whom to contact is forgotten some time after a case is over.
alter table ${case_table} alter contact drop not null, add anonymised_at timestamptz;
create index ${case_table}_over_with_contact on ${case_table} (status_since)
  where anonymised_at is null and status in ('CLOSED', 'CANCELLED', 'REJECTED');
