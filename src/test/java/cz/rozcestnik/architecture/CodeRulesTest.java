package cz.rozcestnik.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule finds what it is there to find, and leaves good code alone. */
class CodeRulesTest {

    private static final JavaClass BAD = imported(BadManager.class);
    private static final JavaClass GOOD = imported(Good.class);

    @Test
    void calls_that_depend_on_the_machine_are_found() {
        assertThat(CodeRules.machineDefaults(BAD)).hasSize(5)
                .anyMatch(fault -> fault.contains("String.toLowerCase()"))
                .anyMatch(fault -> fault.contains("String.toUpperCase()"))
                .anyMatch(fault -> fault.contains("Locale.getDefault()"))
                .anyMatch(fault -> fault.contains("Charset.defaultCharset()"))
                .anyMatch(fault -> fault.contains("String.format("));
    }

    @Test
    void a_clock_of_its_own_and_an_exit_are_found() {
        assertThat(CodeRules.ownClocks(BAD)).singleElement().asString().contains("LocalDate.now()");
        assertThat(CodeRules.exits(BAD)).singleElement().asString().contains("System.exit(int)");
    }

    @Test
    void statics_that_can_change_are_found() {
        assertThat(CodeRules.mutableStatics(BAD)).extracting(fault -> fault.substring(fault.lastIndexOf("Manager.")))
                .containsExactlyInAnyOrder("Manager.counter is static and can change", "Manager.NAMES is static and can change",
                        "Manager.LETTERS is static and can change");
        assertThat(CodeRules.privateStaticArrays(BAD)).singleElement().asString().endsWith("Manager.TABLE is a static array");
    }

    @Test
    void a_map_of_objects_and_a_vague_name_are_found() {
        assertThat(CodeRules.looseMaps(BAD)).singleElement().asString().contains("model(java.util.List)");
        assertThat(CodeRules.vagueNames(BAD)).hasSize(1);
    }

    @Test
    void what_is_heavy_in_a_browser_is_found() {
        assertThat(CodeRules.heavyInABrowser(BAD)).hasSize(3)
                .anyMatch(fault -> fault.contains("String.split("))
                .anyMatch(fault -> fault.contains("Charset.defaultCharset("))
                .anyMatch(fault -> fault.contains("String.format("));
    }

    @Test
    void good_code_is_left_alone() {
        assertThat(Stream.<Function<JavaClass, Stream<String>>>of(CodeRules::machineDefaults, CodeRules::ownClocks,
                CodeRules::exits, CodeRules::mutableStatics, CodeRules::privateStaticArrays, CodeRules::looseMaps, CodeRules::vagueNames, CodeRules::heavyInABrowser)
                .flatMap(rule -> rule.apply(GOOD))).isEmpty();
    }

    private static JavaClass imported(Class<?> type) {
        return new ClassFileImporter().importClasses(type).get(type);
    }

    @SuppressWarnings("unused")
    static final class BadManager {

        static int counter;
        static final List<String> NAMES = new ArrayList<>();
        static final char[] LETTERS = {'a', 'b'};
        private static final int[] TABLE = {1, 2};
        static final UnaryOperator<String> SHOUT = String::toUpperCase;

        public static String whisper(String text) {
            return text.toLowerCase() + Locale.getDefault() + Charset.defaultCharset() + text.split(",").length;
        }

        public static String today() {
            return String.format("%s", LocalDate.now());
        }

        public static void model(List<Map<String, Object>> model) {
            System.exit(model.size());
        }
    }

    @SuppressWarnings("unused")
    static final class Good implements Function<Map<String, Object>, String> {

        static final List<String> NAMES = List.of("one", "two");
        static final Map<String, Integer> NONE = Map.of();

        public static String whisper(String text) {
            return text.toLowerCase(Locale.ROOT);
        }

        public static LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }

        @Override
        public String apply(Map<String, Object> asTheInterfaceAsks) {
            return "" + asTheInterfaceAsks.size();
        }

        public static Map<String, String> model() {
            Map<String, Object> inside = new HashMap<>();
            return Map.of("size", "" + inside.size());
        }
    }
}
