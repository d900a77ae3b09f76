-- Imports have a version that goes with their progress, and end: what they refused is kept for a while after it.
alter table customer_import add version bigint not null default 0;
create index customer_import_ended on customer_import (ended_at) where ended_at is not null;
grant delete on customer_import, refused_line to ${database}_all_side;
-- A new one stands behind those that wait already.
alter table customer_import alter taken_until set default clock_timestamp();
