@echo off
rem Starts the program with what suits it: a quick start, and no more memory than a large portal needs.
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%~dp0rozcestnik.jar" %*
