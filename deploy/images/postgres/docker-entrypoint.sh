#!/usr/bin/env bash
# Starts PostgreSQL as the image postgres of Docker's library does: the first start makes the cluster, the database POSTGRES_DB, and runs
# what lies in /docker-entrypoint-initdb.d; then the server takes this process' place.
set -euo pipefail
umask 077

# The value of a variable, or of the file that its sister …_FILE names.
value_of() {
  local file=$1_FILE
  if [ -n "${!file:-}" ]; then cat "${!file}"; else printf '%s' "${!1:-$2}"; fi
}

first_start() {
  local user database password file
  user=$(value_of POSTGRES_USER postgres)
  database=$(value_of POSTGRES_DB "$user")
  password=$(value_of POSTGRES_PASSWORD '')
  if [ -z "$password" ]; then
    echo "POSTGRES_PASSWORD or POSTGRES_PASSWORD_FILE must name the superuser's password." >&2
    return 1
  fi
  mkdir -p "$PGDATA"
  # Connections over the network need the password; the socket is within this container.
  initdb --pgdata="$PGDATA" --username="$user" --pwfile=<(printf '%s\n' "$password") --encoding=UTF8 --locale=C.UTF-8 \
    --auth-local=trust --auth-host=scram-sha-256
  printf 'host all all all scram-sha-256\n' >>"$PGDATA/pg_hba.conf"
  pg_ctl --pgdata="$PGDATA" --options="-c listen_addresses='' -c unix_socket_directories=/tmp" --wait start
  export PGHOST=/tmp PGUSER=$user
  if [ "$database" != postgres ]; then
    psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --dbname=postgres --set=database="$database" <<<'create database :"database";'
  fi
  for file in /docker-entrypoint-initdb.d/*; do
    case $file in
      *.sh) if [ -x "$file" ]; then PGDATABASE=$database "$file"; else PGDATABASE=$database bash "$file"; fi ;;
      *.sql) psql --no-psqlrc --set=ON_ERROR_STOP=1 --dbname="$database" --file="$file" ;;
    esac
  done
  pg_ctl --pgdata="$PGDATA" --mode=fast --wait stop
}

[ "${1:-postgres}" = postgres ] || exec "$@"
shift || true
if [ ! -s "$PGDATA/PG_VERSION" ]; then first_start; fi
exec postgres -D "$PGDATA" -c listen_addresses='*' -c unix_socket_directories=/tmp "$@"
