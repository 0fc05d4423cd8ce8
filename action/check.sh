#!/bin/sh
# Runs the drift check: writes annotations, the job summary and the report files. Always exits with 0, so that the next step can write the comment;
# the output `exit-code` is the exit code of the check.
set -u

folder=$(mktemp -d "$RUNNER_TEMP/immich-drift-XXXXXX") || exit 2
markdown=$folder/drift.md
json=$folder/drift.json
sarif=$folder/drift.sarif
problem=$folder/problem.txt

# In the form `--option=value`, a value can begin with a dash.
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
    # Markdown shows indented text as code, so nothing in it is interpreted.
    { echo '### ⚠️ The drift check has no result'; echo; sed 's/^/    /' "$problem"; } > "$markdown"
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
