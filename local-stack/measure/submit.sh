#!/usr/bin/env bash
# Submits service requests to the running local stack (mvn -Prun), and inserts the same rows with pgbench, at 8 and 32
# connections. Needs ab (Debian: apache2-utils), pgbench and curl. Bounded: about three minutes, this machine only.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-20}
body=$(mktemp)
trap 'rm -f "$body"' EXIT
cat > "$body" <<'JSON'
{"title": "Customer list stays empty", "description": "Since this morning the list of customers shows nothing.", "topicId": "sr-portal-unavailable", "severity": "moderate", "contact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}}
JSON
token=$(curl -s http://localhost:8084/token -d grant_type=client_credentials -d client_secret=local-only -d client_id=lotus-system | sed 's/.*"access_token":"\([^"]*\)".*/\1/')

submit() {
  ab -q -k -l -t "$2" -n 1000000 -c "$1" -p "$body" -T application/json -H "Authorization: Bearer $token" http://127.0.0.1:8081/v1/service-requests
}

echo "warming up for $((seconds * 2)) s"
submit 32 $((seconds * 2)) > /dev/null
for connections in 8 32; do
  echo "== submits, $connections connections"
  submit "$connections" "$seconds" | grep -E 'Complete requests|Failed requests|Non-2xx|Requests per second|  50%|  99%' || true
done
# Afterwards, since the relay goes on with what pgbench leaves behind
for connections in 8 32; do
  echo "== the same rows by pgbench, $connections connections"
  PGPASSWORD=local-only pgbench -n -f submit.sql -c "$connections" -j 2 -T "$seconds" -h localhost -p 8085 -U partner_request_login partner_request 2> /dev/null | grep -E 'tps|latency average'
done
