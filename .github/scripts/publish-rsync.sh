#!/usr/bin/env bash
# Copies target/site to a folder here or on another machine (host:/folder), so that no visitor meets a page whose styles
# or search are not there yet: first what is new, then the pages, at the end what is no longer needed.
# Usage: publish-rsync.sh DESTINATION
set -euo pipefail

site=target/site/
test -f "$site/index.html"
rsync -rlt --checksum --exclude='*.html' --exclude='/service-worker.js' "$site" "$1"
rsync -rlt --checksum "$site" "$1"
rsync -rlt --checksum --delete-after "$site" "$1"
