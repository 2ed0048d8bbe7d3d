#!/usr/bin/env bash
# A large ledger through safety check in little memory, without an error and with one in each record:
#
#   safety-benchmarks/soak-check.sh [HAZARDS [HEAP]]        (1000000 and 64m where nothing is said)
#
# Generates both ledgers, checks them with -Xmx, and compares the number of errors with that of the
# generator and the exit status with what it promises. Prints the times and the totals; ends with 0 only
# if all are right. Builds the two jars if they are missing.
set -euo pipefail
hazards=${1:-1000000}
heap=${2:-64m}
root=$(cd "$(dirname "$0")/.." && pwd)
cli="$root/safety-cli/target/safety.jar"
tools="$root/safety-benchmarks/target/benchmarks.jar"
if [ ! -f "$cli" ] || [ ! -f "$tools" ]; then
  (cd "$root" && ./mvnw -q -B -ntp -Pbenchmarks -pl safety-cli,safety-benchmarks -am package \
    -DskipTests -Dspotless.check.skip -Dmaven.javadoc.skip) >&2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -version 2>&1 | head -n 1

wrong=0
check() { # NAME ONE-OF EXPECTED-STATUS
  local bad status=0 start seconds errors
  bad=$(java -cp "$tools" io.github.safetysupervision.benchmarks.RaceLedger \
    "$hazards" "$work/ledger.ndjson" "$2")
  echo "$1: $(wc -l < "$work/ledger.ndjson") lines, $(wc -c < "$work/ledger.ndjson") bytes, heap $heap"
  start=$EPOCHREALTIME
  java "-Xmx$heap" -jar "$cli" check "$work/ledger.ndjson" --format json > "$work/report.json" || status=$?
  seconds=$(awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f", b - a }')
  errors=$(grep -o '"bySeverity": *{[^}]*"error": *[0-9]*' "$work/report.json" | grep -o '[0-9]*$' || true)
  echo "  exit status $status after $seconds s; errors $errors, spoiled rows $bad"
  sed -n '/"totals"/,/bySeverity/p' "$work/report.json"
  if [ "$status" -ne "$3" ] || [ "$errors" != "$bad" ]; then
    echo "  WRONG: expected exit status $3 and $bad errors" >&2
    wrong=1
  fi
}
check "no error" 0 0
check "an error in each entity and hazard" 1 1
exit "$wrong"
