@echo off
rem Starts the program with what suits it: a quick start, and no more memory than a large portal needs.
rem An archive of another Java or of another jar is passed over in silence.
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MetaspaceSize=96m -XX:SharedArchiveFile="%~dp0rozcestnik.jsa" -Xlog:cds=off -Xlog:class+path=off -jar "%~dp0rozcestnik.jar" %*
