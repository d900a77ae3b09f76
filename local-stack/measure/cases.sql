-- A million service requests of 200 partners, by the owner, whom row-level security does not hold: the largest partner has half
-- of them, 20,000 are open. All or nothing; nothing where they are already. No facts and no time to wake, so that neither the
-- relay nor the search nor the watcher has work of them.
\set ON_ERROR_STOP on
set client_min_messages = warning;
select exists (select 1 from service_request where partner_id = 'scale-1') as there \gset
\if :there
\quit
\endif
set work_mem = '256MB';
set maintenance_work_mem = '1GB';
select setseed(0.21) \gset
begin;

-- Words, and what SearchTerms makes of them. Nobody else's begin with those that are searched for.
create temp table german on commit drop as
select word, term from (values
  ('Abonnement', 'abonnement'), ('Rechnung', 'rechnung'), ('Anmeldung', 'anmeldung'), ('Portal', 'portal'), ('Konto', 'konto'),
  ('Lizenz', 'lizenz'), ('Bestellung', 'bestellung'), ('Benutzer', 'benutz'), ('Passwort', 'passwort'), ('Meldung', 'meldung'),
  ('Fehler', 'fehl'), ('Server', 'serv'), ('Dienst', 'dien'), ('Mandant', 'mandant'), ('Vertrag', 'vertrag'),
  ('Postfach', 'postfach'), ('Netzwerk', 'netzwerk'), ('Drucker', 'druck'), ('Gerät', 'gerat'), ('Zugang', 'zugang'),
  ('Adresse', 'adress'), ('Sprache', 'sprach'), ('Verwaltung', 'verwaltung'), ('Übersicht', 'ubersicht'), ('Auswertung', 'auswertung'),
  ('Protokoll', 'protokoll'), ('Verzeichnis', 'verzeichnis'), ('Liste', 'list'), ('Prüfung', 'prufung'), ('Antwort', 'antwort')
) as plain (word, term);
insert into german
select a.word || lower(b.word), translate(lower(a.word), 'äöü', 'aou') || b.term from german a, german b where a.word <> b.word;

create temp table chinese on commit drop as
select word from unnest(string_to_array('订阅 续订 开通 登录 账户 用户 密码 门户 合作 伙伴 客户 管理 权限 许可 数量 价格 付款 合同 地址 邮箱 网络 服务 中断 健康 状态 错误 提示 无法 显示 打开', ' ')) as word;

-- Of Chinese every character and every pair of neighbours
create temp table sentence on commit drop as
with text as (
  select n, n % 2 = 0 as is_german, string_agg(coalesce(g.word, c.word), case when n % 2 = 0 then ' ' else '' end) as text, array_agg(g.term) as words
  from generate_series(1, 20000) as sentence (n)
  cross join lateral (select n as same, power(random(), 2) as draw from generate_series(1, 7 + n % 2 * 3)) d
  left join (select row_number() over () - 1 as place, * from german) g on n % 2 = 0 and g.place = floor(draw * (select count(*) from german))
  left join (select row_number() over () - 1 as place, * from chinese) c on n % 2 = 1 and c.place = floor(draw * (select count(*) from chinese))
  group by n)
select n, text, case when is_german then words else array(
    select substr(text, at, many) from generate_series(1, length(text)) at, generate_series(1, 2) many where at + many <= length(text) + 1) end as terms
from text;
create unique index on sentence (n);
analyze sentence;

-- From the oldest to the newest, one in 90 seconds. What is open is mostly of the last month.
create temp table drawn on commit drop as
with made as (
  select i, date_trunc('milliseconds', now()) - (1000000 - i) * interval '90 seconds' as created_at,
    case when random() < 0.5 then 'scale-1' else 'scale-' || 2 + floor(random() * 199) end as partner_id,
    random() < case when i > 970000 then 0.6 else 0.00206 end as open, random() as status, random() as severity, random() as owed,
    random() as due, random() as assignee, 1 + floor(random() * 20000)::int as title, 1 + floor(random() * 20000)::int as description,
    array_remove(array[case when random() < 0.3 then 'Kunde' end, case when random() < 0.01 then 'Zertifikat' end,
      case when i % 100000 = 7 then 'Quantenrechner' end, case when random() < 0.05 then '发票' end], null) as said
  from generate_series(1, 1000000) i),
standing as (
  select i, created_at, least(created_at + power(severity, 3) * interval '20 days', date_trunc('milliseconds', now())) as updated_at, partner_id, title, description, said, due, assignee,
    case when open then case when status < 0.25 then 'SUBMITTED' when status < 0.7 then 'IN_PROGRESS' else 'WAITING_FOR_PARTNER' end
      else case when status < 0.85 then 'CLOSED' when status < 0.9 then 'RESOLVED' when status < 0.94 then 'REJECTED' else 'CANCELLED' end end as status,
    case when severity < 0.05 then 'CRITICAL' when severity < 0.6 then 'MODERATE' else 'MINIMAL' end as severity,
    open and (status < 0.25 or status < 0.7 and owed < 0.3) as owed
  from made)
select *, uuidv7(created_at - now()) as id, 'SR-' || 9000000 + i as number,
  case when i % 3 = 0 then 'TICKET-' || lpad(i::text, 7, '0') end as external_reference,
  case when owed then date_trunc('milliseconds', now() + (due * 30 - 1.5) * interval '1 day') else '9999-12-31 00:00:00+00' end as due_at
from standing;

insert into service_request (id, version, number, partner_id, status, awaiting, title, description, topic_id, severity, contact, participants, details,
  external_reference, assignee_id, assignee_name, created_by, updated_by, created_at, updated_at, status_since, due_at, urgency, target_state, response_clocks)
select drawn.id, 1, number, partner_id, status,
  case when status in ('SUBMITTED', 'IN_PROGRESS') then 'OPERATOR' when status = 'WAITING_FOR_PARTNER' then 'PARTNER' else 'NONE' end,
  left(t.text, 200), d.text || ' ' || array_to_string(said, ' '), topic.id, severity,
  '{"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}', '{}', '{}', external_reference,
  case when status <> 'SUBMITTED' and assignee < 0.95 then representative end, case when status <> 'SUBMITTED' and assignee < 0.95 then representative end,
  '{"id": "scale", "name": "scale", "side": "partner"}', '{"id": "scale", "name": "scale", "side": "partner"}', created_at, updated_at, updated_at, due_at,
  (array_position(array['CRITICAL', 'MODERATE', 'MINIMAL'], severity) - 1) * 253402214400001 + (extract(epoch from due_at) * 1000)::bigint,
  case when owed then case when due_at <= now() then 'MISSED' else 'RUNNING' end when status = 'WAITING_FOR_PARTNER' then 'PAUSED'
    else case when due < 0.8 then 'MET' when due < 0.9 then 'MISSED' else 'CANCELLED' end end,
  '[]'
from drawn
join sentence t on t.n = drawn.title
join sentence d on d.n = drawn.description
join (select id, row_number() over (order by position) as n, count(*) over () as topics from topic) topic on topic.n = 1 + i % topics
cross join lateral (select case i % 40 when 0 then 'operator-lead' else 'scale-rep-' || i % 40 end as representative) r
order by i;

-- The index of words is made anew in a tenth of the time that filling it takes
select pg_get_indexdef('case_search_vector'::regclass) as words \gset
drop index case_search_vector;
insert into case_search (case_id, partner_id, said, notes, notes_size)
select id, partner_id, array_to_tsvector(t.terms || d.terms || lower(number)
    || case when external_reference is null then '{}' else array['ticket', lpad(i::text, 7, '0')] end
    || array(select case word when 'Kunde' then 'kund' when 'Zertifikat' then 'zertifikat' when 'Quantenrechner' then 'quantenrechn' else word end from unnest(said) word)
    || case when '发票' = any (said) then array['发', '票'] else '{}' end), '', 0
from drawn
join sentence t on t.n = drawn.title
join sentence d on d.n = drawn.description
order by i;
:words;
commit;
vacuum (analyze) service_request, case_search;
