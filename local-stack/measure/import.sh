#!/usr/bin/env bash
# Imports customers into the running local stack (mvn -Prun) from a file of so many lines (100,000), as NDJSON and once more, and prints how long each
# took and what it told. Fails when a line is refused, or when the second time changes or tells anything. Needs curl, python3 and
# psql (Debian: postgresql-client). Bounded: about three minutes, this machine only.
set -euo pipefail
cd "$(dirname "$0")"
lines=${1:-100000}
partner=import-$(date +%s)
owner() { PGPASSWORD=local-only psql -X -q -A -t -v ON_ERROR_STOP=1 -h localhost -p 8085 -U "$1_owner" "$1" -c "$2"; }
token=$(curl -s http://localhost:8084/token -d grant_type=client_credentials -d client_secret=local-only -d "client_id=$partner-system" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
file=$(mktemp)
trap 'rm -f "$file"' EXIT
python3 -c '
import json, sys
for i in range(int(sys.argv[1])):
    print(json.dumps({"companyName": ("华信软件%d有限公司" if i % 3 == 0 else "Rheinwerk %d Technik GmbH") % i, "primaryDomain": "c%d.example" % i,
        "externalReference": "C-%d" % i, "metadata": {"tier": "gold"}, "services": [{"serviceId": "microsoft-365",
        "subscriptions": [{"id": "S-%d" % i, "plan": "Business Standard", "state": "active", "quantity": 1 + i % 50, "since": "2025-03-01"}]}]}, ensure_ascii=False))' "$lines" > "$file"

facts() { owner customer_directory "select count(*) from event_log where partner_id = '$partner' and aggregate = 'CUSTOMER'"; }
member() { sed "s/.*\"$1\":\"\\{0,1\\}\\([^\",}]*\\).*/\\1/" <<< "$import"; }
run() {
  local start id
  start=$(date +%s.%N)
  import=$(curl -sf -H "Authorization: Bearer $token" -H 'Content-Type: application/x-ndjson' -T "$file" -X POST http://127.0.0.1:8083/v1/customer-imports)
  id=$(member id)
  while [ "$(member state)" = running ]; do
    sleep 0.5
    import=$(curl -sf -H "Authorization: Bearer $token" "http://127.0.0.1:8083/v1/customer-imports/$id")
  done
  printf '%s: %.1f s, %s; created %s, changed %s, unchanged %s, refused %s; facts so far %s\n' "$1" "$(echo "$(date +%s.%N) - $start" | bc)" \
    "$(member state)" "$(member created)" "$(member changed)" "$(member unchanged)" "$(member refused)" "$(facts)"
}

run "$lines lines, $(du -h --apparent-size "$file" | cut -f1)B"
[ "$(member created)" = "$lines" ]
start=$(date +%s)
while [ "$(owner escalation "select count(*) from customer_copy where partner_id = '$partner'")" != "$lines" ] && [ $(($(date +%s) - start)) -lt 300 ]; do sleep 1; done
echo "escalation-service knows all of them $(($(date +%s) - start)) s later"
run 'the same once more'
[ "$(member unchanged)" = "$lines" ]
[ "$(facts)" = "$lines" ]
