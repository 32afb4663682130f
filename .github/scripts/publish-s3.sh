#!/usr/bin/env bash
# Copies target/site to S3-compatible storage with the AWS command line: first what is new, then the pages, at the end
# what is no longer needed is deleted. AWS_ENDPOINT_URL names a storage that is not Amazon's.
# Usage: publish-s3.sh s3://BUCKET/FOLDER
set -euo pipefail

site=target/site
test -f "$site/index.html"
aws s3 sync "$site" "$1" --no-progress --exclude '*.html' --exclude service-worker.js
aws s3 sync "$site" "$1" --no-progress
aws s3 sync "$site" "$1" --no-progress --delete
