#!/usr/bin/env bash
# Tells what is wrong in the content: beside the lines of a change on GitHub, as text elsewhere.
# With a revision, problems of the files changed since come first: GitHub shows only ten errors and ten warnings.
# Needs generator.sh before it.
# Usage: check.sh [REVISION]
set -euo pipefail

arguments=(check . --format "$([ "${GITHUB_ACTIONS:-}" = true ] && echo github || echo text)")
if [ $# -gt 0 ]; then
    git -c core.quotePath=false diff --name-only "$1" > target/changed-files.txt
    arguments+=(--changed target/changed-files.txt)
fi
target/rozcestnik "${arguments[@]}"
