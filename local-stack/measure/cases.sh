#!/usr/bin/env bash
# Lists, searches and counts among a million service requests in the running local stack (mvn -Prun): fills the database once
# (cases.sql, two minutes), explains what the service sends to it, times it there and over HTTP, one connection, and prints a table.
# Fails when a whole table is read. Needs psql (Debian: postgresql-client) and curl. Bounded: about eight
# minutes, this machine only. What was filled in stays until mvn -Prun -Dfresh.
set -euo pipefail
cd "$(dirname "$0")"
calls=${1:-100}
owner() { PGPASSWORD=local-only psql -X -q -A -t -v ON_ERROR_STOP=1 -h localhost -p 8085 -U partner_request_owner partner_request "$@"; }
# With what the services' connections are set to
login() { PGPASSWORD=local-only PGOPTIONS='-c statement_timeout=60s -c plan_cache_mode=force_custom_plan -c max_parallel_workers_per_gather=0 -c jit=off' psql -X -q -A -t -v ON_ERROR_STOP=1 -h localhost -p 8085 -U partner_request_login partner_request "$@"; }
token() { curl -s http://localhost:8084/token -d grant_type=client_credentials -d client_secret=local-only -d "client_id=$1" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
list=http://127.0.0.1:8081/v1/service-requests
largest=scale-1 small=scale-2 operator=operator-lead
declare -A token=([$largest]=$(token $largest-system) [$small]=$(token $small-system) [$operator]=$(token $operator))
declare -A name=([$largest]='largest partner' [$small]='small partner' [$operator]='operator')
whole_tables=0

echo "filling, unless it was" >&2
owner -f cases.sql > "$folder/filled"

# The service's SQL, with ? as in JDBC; the first is the instant that stands for none, the last the limit
columns='sr1_0.id,sr1_0.version,sr1_0.number,sr1_0.partner_id,sr1_0.status,sr1_0.awaiting,sr1_0.title,sr1_0.topic_id,sr1_0.severity,sr1_0.external_reference,sr1_0.assignee_id,sr1_0.first_contact_at,nullif(sr1_0.due_at,?),sr1_0.target_state,sr1_0.created_at,sr1_0.updated_at'
groups='sr1_0.status,sr1_0.severity,sr1_0.awaiting,sr1_0.target_state'
newest='sr1_0.created_at desc,sr1_0.id desc'

become() {
  if [ "$1" = $operator ]; then echo "select set_config('role', 'partner_request_all_side', false), set_config('app.partner', '', false);"
  else echo "select set_config('role', 'partner_request_partner_side', false), set_config('app.partner', '$1', false);"; fi
}

numbered() {
  local sql=$1 n=0
  while [[ $sql == *'?'* ]]; do n=$((n + 1)); sql=${sql/'?'/\$$n}; done
  echo "$sql"
}

# Explained twice: planned for its values, and after five times the plan that the connection keeps for all values
explain() {
  local who=$1 sql=$2 values=$3
  {
    become "$who"
    echo "prepare asked as $(numbered "$sql");"
    echo '\o /dev/null'
    echo "execute asked${values:+ ($values)};"
    echo "\\o $folder/planned"
    echo "explain (analyze, buffers off) execute asked${values:+ ($values)};"
    echo '\o /dev/null'
    for _ in 1 2 3 4; do echo "execute asked${values:+ ($values)};"; done
    echo "\\o $folder/kept"
    echo "explain (analyze, buffers off) execute asked${values:+ ($values)};"
  } | login > /dev/null
}

indexes() {
  if grep -qE 'Seq Scan on (service_request|case_search)' "$1"; then echo '**WHOLE TABLE**'; fi
  grep -oP '(using|Bitmap Index Scan on) \K\w+' "$1" | sort -u
}

milliseconds() { sed -n 's/^Execution Time: \([0-9.]*\) ms/\1/p' "$1"; }

# The most rows that a step of the plan has taken up, also those that it left out
rows() {
  awk '/actual time/ { match($0, /actual time=[^ ]* rows=[0-9.]* loops=[0-9]*/); split(substr($0, RSTART, RLENGTH), part, /[= ]/); n = part[5] * part[7]; loops = part[7] }
    /Rows Removed by/ { n += $NF * loops } { if (n > most) most = n } END { printf "%d", most }' "$1"
}

# 100 calls over one connection, after 20 that do not count
over_http() {
  for _ in $(seq $((calls + 20))); do printf 'url = "%s"\noutput = /dev/null\n' "$2"; done \
    | curl -s -m 120 -H "Authorization: Bearer ${token[$1]}" -w '%{http_code} %{time_total}\n' -K - > "$folder/calls"
  if grep -qv '^200 ' "$folder/calls"; then echo "refused: $2" >&2; exit 1; fi
  tail -n "$calls" "$folder/calls" | awk '{ print $2 * 1000 }' | sort -g \
    | awk '{ took[NR] = $1 } END { printf "%.1f / %.1f", took[int(NR * 0.5 + 0.5)], took[int(NR * 0.99 + 0.5)] }'
}

# What, who, the query of the URL, the SQL and its values
show() {
  local what=$1 who=$2 query=$3 used slower http
  explain "$who" "$4" "$5"
  used=$(cat <(indexes "$folder/planned") <(indexes "$folder/kept") | sort -u | paste -sd, | sed 's/,/, /g')
  if [[ $used == *WHOLE* ]]; then whole_tables=$((whole_tables + 1)); fi
  slower=$(printf '%s\n' "$(milliseconds "$folder/planned")" "$(milliseconds "$folder/kept")" | sort -g | tail -1)
  http=$(over_http "$who" "$list$query")
  printf '| %s | %s | %s | %s | %.1f | %s |\n' "$what" "${name[$who]}" "$used" \
    "$(printf '%s\n' "$(rows "$folder/planned")" "$(rows "$folder/kept")" | sort -g | tail -1)" "$slower" "$http"
}

# A page: what, who, the query, the order, the condition and its values
page() {
  local what=$1 who=$2 query=$3 order=$4 condition=$5 values=${6:-}
  local where=true first=
  if [ "$who" != $operator ]; then where='sr1_0.partner_id=?' first=", '$who'"; fi
  show "$what" "$who" "$query" \
    "select $columns from service_request sr1_0 where $where${condition:+ and $condition} order by $order fetch first ? rows only" \
    "'9999-12-31 00:00:00+00'$first${values:+, $values}, 51"
}

# The cursor that one comes to by going through so many cases, some at a time
walk() {
  local who=$1 query=$2 size=$4 cursor=
  for _ in $(seq $(($3 / size))); do
    cursor=$(curl -sf -H "Authorization: Bearer ${token[$who]}" "$list?limit=$size$query${cursor:+&cursor=$cursor}" | sed -n 's/.*"nextCursor":"\([^"]*\)".*/\1/p')
  done
  echo "$cursor"
}

# A page further on, newest first: what, who, the query, how many of how many parts down, the condition and its values
page_at() {
  local what=$1 who=$2 query=$3 part=$4 parts=$5 condition=$6 plain=$7 count size down position
  plain="${plain:-true}$([ "$who" = $operator ] || echo " and partner_id = '$who'")"
  count=$(owner -c "select count(*) from service_request where $plain")
  size=$((count < 2000 ? 10 : 200))
  down=$(((count * part / parts - 1) / size * size))
  position=$(owner -c "select quote_literal(created_at) || ', ' || quote_literal(id) from service_request where $plain order by created_at desc, id desc offset $((down - 1)) limit 1")
  page "$what, after $down of $count" "$who" "?cursor=$(walk "$who" "$query" "$down" "$size")$query" "$newest" \
    "${condition:+$condition and }(sr1_0.created_at,sr1_0.id)<(?,?)" "${8:+$8, }$position"
}

search() {
  local what=$1 who=$2 query=$3 terms=$4 entries=own_case_search
  if [ "$who" = $operator ]; then entries=case_search; fi
  page "q: $what" "$who" "?q=$query" "$newest" \
    "exists(select 1 from $entries se1_0 where se1_0.case_id=sr1_0.id and cast(se1_0.vector @@ cast(? as tsquery) as boolean)=true)" "\$\$$terms\$\$"
}

counts() {
  local where=true values=
  if [ "$1" != $operator ]; then where='sr1_0.partner_id=?' values="'$1'"; fi
  show counts "$1" /counts "select $groups,count(*) from service_request sr1_0 where $where group by $groups" "$values"
}

month_ago=$(date -u -d '30 days ago' +%Y-%m-%dT00:00:00Z)
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
echo '| what | who | indexes | most rows in a step | ms in the database | p50 / p99 ms over HTTP |'
echo '|---|---|---|--:|--:|--:|'
for who in $largest $small $operator; do
  page 'newest first' $who '' "$newest" ''
  page_at 'newest first' $who '' 1 2 '' ''
  page 'open=true' $who '?open=true' "$newest" 'sr1_0.open=true'
  page_at 'open=true' $who '&open=true' 1 1 'sr1_0.open=true' open
  page 'status=waiting_for_partner' $who '?status=waiting_for_partner' "$newest" 'sr1_0.status in (?) and sr1_0.open=true' "'WAITING_FOR_PARTNER'"
  page_at 'status=rejected' $who '&status=rejected' 1 1 'sr1_0.status in (?)' "status = 'REJECTED'" "'REJECTED'"
  page 'sort=-updatedAt, updatedFrom' $who "?sort=-updatedAt&updatedFrom=$month_ago" 'sr1_0.updated_at desc,sr1_0.id desc' 'sr1_0.updated_at>=?' "'$month_ago'"
  page 'sort=dueAt' $who '?sort=dueAt' 'sr1_0.due_at,sr1_0.id' 'sr1_0.open=true'
  page 'sort=-severity' $who '?sort=-severity' 'sr1_0.urgency,sr1_0.id' 'sr1_0.open=true'
  number=$(owner -c "select number from service_request where partner_id = '$small' and external_reference is not null limit 1")
  if [ $who = $largest ]; then number=$(owner -c "select number from service_request where partner_id = '$who' and external_reference is not null limit 1"); fi
  reference=$(owner -c "select external_reference from service_request where number = '$number'")
  page externalReference $who "?externalReference=$reference" "$newest" 'sr1_0.external_reference=?' "'$reference'"
  page number $who "?number=$number" "$newest" 'sr1_0.number=?' "'$number'"
  counts $who
  search 'a rare word' $who Quantenrechner "'quantenrechn':*"
  search 'a word in one of 100' $who Zertifikat "'zertifikat':*"
  search 'a word in one of 3' $who Kunde "'kund':*"
  search 'a Chinese pair in one of 20' $who '%E5%8F%91%E7%A5%A8' "'发票'"
  search 'two words' $who 'Kunde+Zertifikat' "'kund':* & 'zertifikat':*"
  search 'a case number' $who "$number" "'${number,,}'"
done
page 'assignee=none, open=true' $operator '?assignee=none&open=true' "$newest" 'sr1_0.open=true and sr1_0.assignee_id is null'
page 'assignee=me' $operator '?assignee=me' "$newest" 'sr1_0.assignee_id=?' "'$operator'"
page 'assignee=me, open=true' $operator '?assignee=me&open=true' "$newest" 'sr1_0.open=true and sr1_0.assignee_id=?' "'$operator'"
page 'overdue=true' $operator '?overdue=true' "$newest" 'sr1_0.open=true and sr1_0.due_at<=?' "'$now'"
page 'partnerId, the largest' $operator "?partnerId=$largest" "$newest" 'sr1_0.partner_id in (?)' "'$largest'"
page 'partnerId, a small one' $operator "?partnerId=$small" "$newest" 'sr1_0.partner_id in (?)' "'$small'"
page 'partnerId, two of them' $operator "?partnerId=$largest&partnerId=$small" "$newest" 'sr1_0.partner_id in (?,?)' "'$largest', '$small'"

if [ $whole_tables -gt 0 ]; then
  echo "$whole_tables read a whole table" >&2
  exit 1
fi
