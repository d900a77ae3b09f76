-- What the customer directory tells of partners.
create table partner_copy (
  partner_id        text primary key,
  aggregate_version bigint not null,
  name              text   not null
);
call isolate('partner_copy', 'select', 'select, insert, update');
