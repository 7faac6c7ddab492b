#!/usr/bin/env bash
# Checks a folder in one run and in two shards under GNU parallel, and says whether the merged outputs are the same bytes.
# scripts/shards.sh FOLDER, after npm run build.
set -euo pipefail
folder=${1:?usage: scripts/shards.sh FOLDER}
program="$(cd "$(dirname "$0")/.." && pwd)/dist/cli/ziping.js"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

find "$folder" -name '*.xlsx' ! -name '~$*' ! -name '*.bak*.xlsx' | LC_ALL=C sort > "$work/list"
check="node '$program' check - --format ndjson --fail-on never"
split -n r/2 "$work/list" "$work/shard-"
parallel --will-cite -j 2 "$check --jobs 1 < {} > {}.ndjson" ::: "$work"/shard-a?
bash -c "$check" < "$work/list" | LC_ALL=C sort > "$work/whole"
LC_ALL=C sort "$work"/shard-*.ndjson > "$work/merged"
if cmp -s "$work/whole" "$work/merged"; then
  echo "same: $(wc -l < "$work/whole") workbooks, $(sha256sum < "$work/whole" | cut -c 1-16)"
else
  echo 'different' >&2
  exit 1
fi
