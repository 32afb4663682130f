#!/usr/bin/env bash
# Builds target/site and target/rozcestnik-site.zip for the address they will stand at.
# On GitHub what was built, and when the site changes next by itself, also goes to the run's summary.
# Needs generator.sh, or a whole build, before it.
# Usage: build.sh HTTPS-ADDRESS
set -euo pipefail
target/rozcestnik build . --host "$1" 2>&1 | tee -a "${GITHUB_STEP_SUMMARY:-/dev/null}"
