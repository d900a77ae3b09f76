-- Facts that concern no single partner stand in the feed of every one. A partner's count goes over its own and these; how many
-- of these there are up to a row is kept with it, so that a partner's place among them can be found without counting.
alter table event_sequence add shared boolean not null default false, add shared_count bigint not null default 0;

-- Counts move one by one, and would meet each other on the way.
drop index event_sequence_partner;
update event_sequence s set shared = true from event_log e
where e.position = s.position and e.partner_id is null and e.audience <> 'operator';
update event_sequence s set shared_count = c.so_far, partner_sequence = s.partner_sequence + c.so_far
from (select sequence, count(*) filter (where shared) over (order by sequence) as so_far from event_sequence) c
where c.sequence = s.sequence;

create unique index event_sequence_partner on event_sequence (partner_id, partner_sequence) where partner_sequence is not null;

-- A relay of the version before this one must fail rather than count on without the shared ones.
alter table event_sequence alter column shared drop default, alter column shared_count drop default;

create unique index event_sequence_shared on event_sequence (shared_count) where shared;
create policy shared_facts on event_sequence for select to ${database}_partner_side using (shared);
create policy shared_facts on event_log for select to ${database}_partner_side using (partner_id is null and audience <> 'operator');
