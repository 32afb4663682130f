#!/usr/bin/env bash
# Builds the generator alone, without the site and without tests: target/rozcestnik.
set -euo pipefail
mvn -B -ntp -q -DskipTests -Dexec.skip package
