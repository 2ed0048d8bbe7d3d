#!/usr/bin/env bash
# The command line beside an earlier one, each in turn:
#
#   safety-benchmarks/beside.sh [COMMIT [HAZARDS [ROUNDS [COMMAND]]]]    (8fec75c 1000000 5 figures)
#
# Builds both, generates a ledger, and runs COMMAND (figures or report) on it and on one of ten hazards,
# which is the start-up, with a heap of 64 MB. Prints each time, the medians, and how often that of the
# earlier one the later takes, start-up apart.
set -euo pipefail
commit=${1:-8fec75c}
hazards=${2:-1000000}
rounds=${3:-5}
command=${4:-figures}
heap=64m
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'git -C "$root" worktree remove --force "$work/old" 2> /dev/null || true; rm -rf "$work"' EXIT

build() { # FOLDER MODULES
  (cd "$1" && ./mvnw -q -B -ntp ${3:-} -pl "$2" -am package -DskipTests -Dspotless.check.skip \
    -Dmaven.javadoc.skip) >&2
}
build "$root" safety-cli,safety-benchmarks -Pbenchmarks
git -C "$root" worktree add -q --detach "$work/old" "$commit"
build "$work/old" safety-cli
cp "$root/safety-cli/target/safety.jar" "$work/new.jar"
cp "$work/old/safety-cli/target/safety.jar" "$work/old.jar"
for n in 10 "$hazards"; do
  java -cp "$root/safety-benchmarks/target/benchmarks.jar" \
    io.github.safetysupervision.benchmarks.GeneratedLedger "$n" "$work/$n.ndjson" "$work/stated-$n.ndjson"
done
echo "$command on $hazards hazards, $(wc -c < "$work/$hazards.ndjson") bytes, heap $heap, since $commit"
java -version 2>&1 | head -n 1

seconds() { # JAR HAZARDS
  local stated=("$work/stated-$2.ndjson") start=$EPOCHREALTIME
  [ "$command" = report ] && stated=(--period 2023H1 --stated "$work/stated-$2.ndjson")
  java "-Xmx$heap" -jar "$work/$1.jar" "$command" "$work/$2.ndjson" "${stated[@]}" > "$work/out-$1-$2"
  awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f\n", b - a }'
}
for round in $(seq "$rounds"); do
  for jar in old new; do
    for n in 10 "$hazards"; do
      seconds "$jar" "$n" >> "$work/times-$jar-$n"
    done
  done
  echo "round $round: $(tail -qn 1 "$work/times-old-10" "$work/times-old-$hazards" \
    "$work/times-new-10" "$work/times-new-$hazards" | paste -sd ' ')  (old: start, whole; new: the same)"
done
median() { sort -n "$1" | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }'; }
awk -v os="$(median "$work/times-old-10")" -v o="$(median "$work/times-old-$hazards")" \
  -v ns="$(median "$work/times-new-10")" -v n="$(median "$work/times-new-$hazards")" \
  'BEGIN { printf "medians: old %.2f s (start-up %.2f), new %.2f s (start-up %.2f): %.2f x its time\n",
           o, os, n, ns, (n - ns) / (o - os) }'
cmp -s "$work/out-old-$hazards" "$work/out-new-$hazards" && echo "same output" || echo "other output"
