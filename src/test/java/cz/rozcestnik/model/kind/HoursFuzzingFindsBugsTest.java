package cz.rozcestnik.model.kind;

import static org.assertj.core.api.Assertions.assertThat;

import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.testing.Properties;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same property fails for readings with a bug. */
class HoursFuzzingFindsBugsTest {
    @TempDir
    private Path folder;

    @Test
    void a_day_that_nobody_knows_and_nobody_tells_is_found() {
        assertThat(Properties.failures(SaysNothing.class, "hours", folder)).singleElement().asString().contains("hours or a problem");
    }

    @Test
    void a_time_that_is_only_a_number_is_found() {
        assertThat(Properties.failures(TakesTimesForNumbers.class, "hours", folder)).singleElement().asString().contains("NumberFormatException");
    }

    static class SaysNothing extends HoursFuzzing {
        @Override
        KindReading read(String written) {
            KindReading reading = KindReading.of(new OpeningHoursKind(), written);
            return reading.codes().contains(ProblemCode.DAYS_UNKNOWN) ? new KindReading(Optional.empty(), List.of()) : reading;
        }
    }

    static class TakesTimesForNumbers extends HoursFuzzing {
        @Override
        KindReading read(String written) {
            int from = written.indexOf("from: \"") + "from: \"".length();
            if (written.contains("from: \"")) {
                Integer.parseInt(written.substring(from, written.indexOf('"', from)).replace(":", ""));
            }
            return KindReading.of(new OpeningHoursKind(), written);
        }
    }
}
