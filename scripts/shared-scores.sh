#!/usr/bin/env bash
# Prints the scores of every evaluation task on the shared data: scripts/shared-scores.sh ../shared
# One line of JSON a task and file. A file that is not there is left out; LIMIT bounds the records.
set -uo pipefail
shared=${1:?usage: scripts/shared-scores.sh FOLDER}
shared=$(cd "$shared" && pwd)
cd "$(dirname "$0")/.."
limit=${LIMIT:-60}

score() {
  local task=$1 data=$2
  shift 2
  [ -e "$data" ] || return 0
  printf '%-14s %-28s ' "$task" "$(basename "$data")"
  timeout 240 npm run -s eval -- "$task" --data "$data" "$@" 2>/dev/null | tail -n 1 | grep '^{' || echo 'no score'
}

score times "$shared/bench/tempeval3.jsonl.gz" --limit "$limit"
score times "$shared/bench/wikiwars.jsonl.gz" --limit "$limit"
score places "$shared/bench/lgl.jsonl.gz" --limit "$limit"
score places "$shared/bench/geowebnews.jsonl.gz" --limit "$limit"
score attribution "$shared/bench/polnear.jsonl.gz" --limit "$limit"
score page-text "$shared/bench/pages_zyte.jsonl.gz" --limit "$limit"
score page-segments "$shared/bench/pages_trafilatura.jsonl.gz" --limit "$limit"
score page-lines "$shared/bench/pages_zyte.jsonl.gz" --limit "$limit"
score page-dates "$shared/bench/pages_dates.jsonl.gz" --limit "$limit"
for task in chains figures events stories pairs facets; do
  score "$task" "$shared/gold/fakes-dev.json" --texts "$shared/bench/fa_kes.jsonl.gz"
done
score parts "$shared/seeds"
score seeds "$shared/seeds"
