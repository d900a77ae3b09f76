create table parcel (
  id         uuid primary key,
  version    bigint not null,
  partner_id text   not null,
  label      text   not null,
  weight     integer,
  receiver   jsonb
);
call isolate('parcel', 'select, insert, update', 'select, insert, update');

create table parcel_copy (
  id                uuid primary key,
  aggregate_version bigint not null,
  label             text   not null
);
grant select, insert, update on parcel_copy to ${database}_all_side;
