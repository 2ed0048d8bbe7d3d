#!/usr/bin/env bash
# A large ledger through the command line in little memory:
#
#   safety-benchmarks/soak.sh [HAZARDS [HEAP]]        (1000000 and 64m where nothing is said)
#
# Generates a ledger and stated figures whose counts the generator knows, computes them with -Xmx, and
# compares every number. Ends with 0 only if all are right. Builds the two jars if they are missing.
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

java -cp "$tools" io.github.safetysupervision.benchmarks.GeneratedLedger \
  "$hazards" "$work/big.ndjson" "$work/stated.ndjson"
echo "$hazards hazards, $(wc -c < "$work/big.ndjson") bytes, heap $heap, $(java -version 2>&1 | head -n 1)"

status=0
SECONDS=0
java "-Xmx$heap" -jar "$cli" figures "$work/big.ndjson" "$work/stated.ndjson" \
  --format json --fail-on fails,undecided > "$work/figures.json" || status=$?
echo "exit status $status after $SECONDS s"
if [ "$status" -ne 0 ]; then
  head -c 4000 "$work/figures.json" >&2
  exit "$status"
fi
java -cp "$tools" io.github.safetysupervision.benchmarks.CheckFigures \
  "$work/stated.ndjson" "$work/figures.json"
