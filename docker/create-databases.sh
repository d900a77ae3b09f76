#!/usr/bin/env bash
set -eo pipefail

for name in partner_request escalation customer_directory; do
  sed "s/\${name}/$name/g" /database/create-database.sql |
    psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname "$POSTGRES_DB"
done
