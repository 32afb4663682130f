@echo off
rem Starts the program with what suits it: a quick start, room for a portal of 10,000 records without
rem collecting all of it, young objects in little of it, and as much more as a larger one needs.
rem An archive of another Java or of another jar is passed over in silence.
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms640m -Xmn160m -XX:MetaspaceSize=96m -XX:SharedArchiveFile="%~dp0rozcestnik.jsa" -Xlog:cds=off -Xlog:class+path=off -jar "%~dp0rozcestnik.jar" %*
