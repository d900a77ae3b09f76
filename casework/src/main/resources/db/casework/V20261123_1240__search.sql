-- What cases are found by, beside them, since filling it costs more than submitting; some milliseconds behind. What was said by
-- the partner's case itself is replaced when it changes, public notes are only added. Partners read it through a view, because
-- under row-level security a full-text condition could not use the index.
create extension if not exists btree_gin;

create table case_search (
  case_id    uuid primary key references ${case_table},
  partner_id text     not null,
  said       tsvector not null,
  notes      tsvector not null,
  notes_size integer  not null,
  vector     tsvector not null generated always as (said || notes) stored
);
-- Rare words are many: with fewer statistics they are taken for common ones.
alter table case_search alter vector set statistics 1000;
create index case_search_vector on case_search using gin (partner_id, vector);
call isolate('case_search', 'references', 'select, insert, update');

-- Not the expression of the policies (`current_setting(.., true)`): were it the same, the planner would take this condition for the
-- policy's, and the full-text condition, which is not leakproof, could not use the index again.
create view own_case_search as
select case_id, vector from case_search where partner_id = current_setting('app.partner');
grant select on own_case_search to ${database}_partner_side;

-- How far the search has followed the log, by sequence.
create table search_cursor (sequence bigint not null);
insert into search_cursor values (0);
grant select, update on search_cursor to ${database}_all_side;
