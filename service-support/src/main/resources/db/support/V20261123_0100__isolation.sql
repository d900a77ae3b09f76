-- Every table with a partner_id is isolated: the partner side sees and writes the rows of the partner that the connection
-- was handed out for, the all side every row. What may be done is granted per side.
create procedure isolate(isolated regclass, partner_side_may text, all_side_may text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', isolated);
  execute format('create policy own_partner on %s to ${database}_partner_side using (partner_id = current_setting(''app.partner'', true))', isolated);
  execute format('create policy all_partners on %s to ${database}_all_side using (true)', isolated);
  execute format('grant %s on %s to ${database}_partner_side', partner_side_may, isolated);
  execute format('grant %s on %s to ${database}_all_side', all_side_may, isolated);
end $$;

-- Reference data that every caller may read and the operator maintains.
create procedure share(shared regclass, all_side_may text) language plpgsql as $$
begin
  execute format('grant select on %s to ${database}_partner_side', shared);
  execute format('grant %s on %s to ${database}_all_side', all_side_may, shared);
end $$;
