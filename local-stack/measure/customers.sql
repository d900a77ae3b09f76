-- A million customers of 200 partners, by the owner, whom row-level security does not hold: the largest partner has half of them.
-- Names are German and Chinese companies made of parts, domains of their own parts. All or nothing; nothing where they are already,
-- and no facts, so that the relay has no work of them.
\set ON_ERROR_STOP on
set client_min_messages = warning;
select exists (select 1 from customer where partner_id = 'scale-1') as there \gset
\if :there
\quit
\endif
set maintenance_work_mem = '1GB';
select setseed(0.21) \gset
begin;

create temp table part on commit drop as
select kind, row_number() over (partition by kind) - 1 as place, count(*) over (partition by kind) as size, word from (
  select 'first' as kind, unnest(string_to_array('Alpen Berg Blau Donau Eichen Elbe Falken Fichten Gold Grün Hafen Hanse Isar Kessel Klee Küsten Linden Löwen Main Moor Nord Ost Phönix Rhein Rosen Ruhr Saale Silber Spree Stein Süd Tannen Ufer Ulmen Wald Weser West Wiesen Wolf Zeder', ' ')) as word
  union all select 'second', unnest(string_to_array('werk bau technik handel logistik soft daten netz medien druck chemie pharma metall holz glas textil energie agrar mobil systeme berater planer versand verlag studio labor garten küche schule klinik', ' '))
  union all select 'legal', unnest(string_to_array('GmbH,AG,GmbH & Co. KG,OHG,e. K.,SE,UG,Ltd', ','))
  union all select 'city', unnest(string_to_array('北京 上海 深圳 广州 杭州 成都 武汉 西安 南京 苏州 天津 重庆 青岛 大连 厦门 宁波 无锡 长沙 郑州 济南', ' '))
  union all select 'chinese', unnest(string_to_array('莲花 青石 云海 天成 华信 金龙 东方 中科 宏远 瑞丰 博雅 启明 星辰 恒达 佳和 百川 九州 盛世 鼎新 明德 安泰 康源 嘉禾 凯旋 隆兴 鹏程 泰和 万通 兴业 远航 长青 正大 智汇 卓越 众诚 紫光 德胜 富强 国泰 海纳', ' '))
  union all select 'branch', unnest(string_to_array('软件 科技 网络 信息 电子 贸易 物流 医药 能源 机械 化工 纺织 建筑 教育 传媒 咨询 食品 汽车 环保 金融', ' '))
  union all select 'top', unnest(string_to_array('example com.example cn.example net.example', ' '))) parts;

create function pg_temp.pick(wanted text, draw float8) returns text language sql as
$$ select word from part where kind = wanted and place = floor(draw * size) $$;
create index on part (kind, place);
analyze part;

create temp table drawn on commit drop as
select i, now() - (1000001 - i) * interval '30 seconds' as created_at,
  case when random() < 0.5 then 'scale-1' else 'scale-' || 2 + floor(random() * 199) end as partner_id,
  random() as a, random() as b, random() as c, random() as d, i % 3 = 0 as is_chinese
from generate_series(1, 1000000) i;

drop index customer_windows;
insert into customer (id, version, partner_id, company_name, primary_domain, external_reference, relationship, created_at, updated_at)
select uuidv7(created_at - now()), 0, partner_id,
  case when is_chinese then pg_temp.pick('city', a) || pg_temp.pick('chinese', b) || pg_temp.pick('chinese', c) || pg_temp.pick('branch', d) || '有限公司'
    else pg_temp.pick('first', a) || pg_temp.pick('second', b) || ' ' || pg_temp.pick('first', c) || ' ' || pg_temp.pick('legal', d) end,
  to_hex((d * 16777215)::bigint) || i || '.' || pg_temp.pick('top', a), case when i % 2 = 0 then 'C-' || i end, 'ACTIVE', created_at, created_at
from drawn order by i;
create index customer_windows on customer using gin (windows(partner_id, search_name));

-- A service for each, so that rows have a health to tell
insert into resold_service (customer_id, service_id, version, partner_id, subscriptions, created_at, updated_at)
select c.id, s.id, 0, c.partner_id, '[{"state": "active"}]', c.created_at, c.created_at
from customer c join (select id, row_number() over (order by id) - 1 as place, count(*) over () as size from service) s
  on s.place = ('x' || right(c.id::text, 4))::bit(16)::int % s.size
where c.partner_id like 'scale-%';
-- And one open request in fifty
insert into customer_request_copy (id, aggregate_version, partner_id, customer_id, open)
select gen_random_uuid(), 1, partner_id, id, true from customer where partner_id like 'scale-%' and right(id::text, 2) < '05';
commit;
vacuum (analyze) customer, resold_service, customer_request_copy;
