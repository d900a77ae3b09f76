#!/usr/bin/env bash
# Searches among a million customers in the running local stack (mvn -Prun): fills the database once (customers.sql, four minutes), cuts
# needles of 1, 2, 3 and 5 characters out of names and domains that are there, asks for each over HTTP on one connection and for each in the
# database, the search itself, row-level security on, and prints a table. Fails when a 99th percentile in the database is
# above 10 ms. Needs psql (Debian: postgresql-client), curl and python3. Bounded: about seven minutes, this machine only. What was
# filled in stays until mvn -Prun -Dfresh.
set -euo pipefail
cd "$(dirname "$0")"
needles=${1:-1000}
owner() { PGPASSWORD=local-only psql -X -q -A -t -v ON_ERROR_STOP=1 -h localhost -p 8085 -U customer_directory_owner customer_directory "$@"; }
login() { PGPASSWORD=local-only PGOPTIONS='-c jit=off -c max_parallel_workers_per_gather=0' psql -X -q -A -t -v ON_ERROR_STOP=1 -h localhost -p 8085 -U customer_directory_login customer_directory "$@"; }
token() { curl -s http://localhost:8084/token -d grant_type=client_credentials -d client_secret=local-only -d "client_id=$1" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

echo "filling, unless it was" >&2
owner -f customers.sql > "$folder/filled"

percentiles() { sort -g | awk '{ took[NR] = $1 } END { printf "%.1f / %.1f", took[int(NR * 0.5 + 0.5)], took[int(NR * 0.99 + 0.5)] }'; }

# Half of them from names and half from domains, German and Chinese as they come; three of a thousand are nowhere
cut_needles() {
  owner -c "select setseed(0.7)" -c "
    with text as (
      select case when row_number() over () % 2 = 0 then company_name else primary_domain end as text from customer
      where partner_id = '$1' order by md5(id::text) limit $needles),
    cut as (select text, 1 + floor(random() * greatest(length(text) - $2 + 1, 1))::int as at from text)
    select case when random() < 0.003 then repeat('q', $2) else substr(text, at, $2) end from cut" | tail -n +2
}

in_the_database() {
  {
    echo "select set_config('role', 'customer_directory_partner_side', false), set_config('app.partner', '$1', false);"
    echo "prepare asked (text) as select c.id from customer c where c.partner_id = '$1' and c.id in (select id from find_customers(\$1, 50));"
    echo '\timing on'
    sed "s/'/''/g; s/.*/execute asked ('&');/" "$2"
  } | login | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' | tail -n +21
}

over_http() {
  python3 -c '
import sys, urllib.parse
for needle in open(sys.argv[1]).read().split("\n"):
    if needle.strip():
        print("url = \"http://127.0.0.1:8083/v1/customers?q=" + urllib.parse.quote(needle) + "\"\noutput = /dev/null")' "$2" \
    | curl -s -m 300 -H "Authorization: Bearer $3" -w '%{http_code} %{time_total}\n' -K - > "$folder/calls"
  if grep -qv '^200 ' "$folder/calls"; then echo "refused" >&2; exit 1; fi
  tail -n +21 "$folder/calls" | awk '{ print $2 * 1000 }'
}

too_slow=0
echo '| customers | characters | p50 / p99 ms in the database | p50 / p99 ms over HTTP |'
echo '|--:|--:|--:|--:|'
for partner in scale-1 scale-2; do
  count=$(owner -c "select count(*) from customer where partner_id = '$partner'")
  token=$(token "$partner-system")
  for length in 1 2 3 5; do
    cut_needles $partner $length > "$folder/needles"
    in_the_database $partner "$folder/needles" > "$folder/times"
    slowest=$(sort -g "$folder/times" | awk '{ took[NR] = $1 } END { print (took[int(NR * 0.99 + 0.5)] > 10) }')
    too_slow=$((too_slow + slowest))
    printf '| %s | %s | %s | %s |\n' "$count" "$length" "$(percentiles < "$folder/times")" "$(over_http $partner "$folder/needles" "$token" | percentiles)"
  done
done
if [ $too_slow -gt 0 ]; then
  echo "$too_slow are above 10 ms" >&2
  exit 1
fi
