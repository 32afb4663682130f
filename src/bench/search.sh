#!/bin/sh
# Measures the search beside Pagefind and MiniSearch: "search.sh quality" or "search.sh transfer". See README.md.
set -eu
cd "$(dirname "$0")/../.."
work=target/bench
mkdir -p "$work/npm" "$work/packages"

cp src/bench/package.json src/bench/package-lock.json "$work/npm/"
[ -d "$work/npm/node_modules" ] || (cd "$work/npm" && npm install --no-save --no-audit --no-fund --silent)

# Pages of the help of LibreOffice (MPL 2.0): unpacked, not installed, never committed.
for language in cs en-us; do
    package="libreoffice-help-$language"
    [ -d "$work/$package" ] || (cd "$work/packages" && apt-get download "$package" && dpkg-deb -x "$package"_*.deb "../$package")
    ls "$work/packages" | grep "^${package}_"
done

mvn -q -ntp test-compile
mvn -q -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test
exec java -cp "target/test-classes:target/classes:$(cat "$work/classpath")" cz.rozcestnik.bench.SearchBench "$@"
