#!/bin/sh
# Runs the drift check: annotations in the log, the job's summary, and the reports as files. It ends with 0 whatever the check found, so that the
# comment is written too; the output `exit-code` says what it found.
set -u

folder=$(mktemp -d "$RUNNER_TEMP/immich-drift-XXXXXX") || exit 2
markdown=$folder/drift.md
json=$folder/drift.json
sarif=$folder/drift.sarif
problem=$folder/problem.txt

# With `--option=value`, a value that begins with a dash is still a value.
set -- drift --format=github "--fail-on=$FAIL_ON" \
  "--output=markdown=$markdown" "--output=json=$json" "--output=sarif=$sarif"
if [ -n "$SERVER" ]; then set -- "$@" "--server=$SERVER"; fi
if [ -n "$AGAINST" ]; then set -- "$@" "--against=$AGAINST"; fi
if [ -n "$POLICY" ]; then set -- "$@" "--policy=$POLICY"; fi
while IFS= read -r path; do
  if [ -n "$path" ]; then set -- "$@" "--used=$path"; fi
done << LINES
$USED
LINES

code=2
if cd "$WORKING_DIRECTORY" 2> "$problem"; then
  node "$CLIENT" "$@" 2> "$problem"
  code=$?
fi
cat "$problem" >&2

case $code in
  0) drifted=false ;;
  1) drifted=true ;;
  *)
    drifted=
    code=2
    # Text that is indented is shown as it is, whatever is in it.
    { echo '### ⚠️ The drift check could not tell'; echo; sed 's/^/    /' "$problem"; } > "$markdown"
    ;;
esac

cat "$markdown" >> "$GITHUB_STEP_SUMMARY"
{
  echo "exit-code=$code"
  echo "drifted=$drifted"
  echo "markdown=$markdown"
  echo "json=$json"
  echo "sarif=$sarif"
} >> "$GITHUB_OUTPUT"
