@echo off
setlocal
rem Starts the program with what suits it: a quick start, and memory that holds a portal of 10,000 records
rem without collecting all of it often, and grows little by little for a larger one.
rem An archive of another Java or of another jar is passed over in silence.
set "memory=-Xms1100m -Xmn240m -XX:SurvivorRatio=4 -XX:MinHeapFreeRatio=20"
set "collector=-XX:+UseParallelGC -XX:ParallelGCThreads=2 -XX:MaxTenuringThreshold=1"
rem Who bounds the memory also says how it begins, and who chooses a collector gets it.
if defined JDK_JAVA_OPTIONS set "memory="
if defined JDK_JAVA_OPTIONS set "collector="
rem Maven, which made the jar and the archive, takes the Java of JAVA_HOME too.
set "java=java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5 %collector% -XX:-UsePerfData %memory% -XX:MetaspaceSize=96m -XX:SharedArchiveFile="%~dp0rozcestnik.jsa" -Xlog:cds=off -Xlog:class+path=off -jar "%~dp0rozcestnik.jar" %*
