package cz.rozcestnik.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import static cz.rozcestnik.architecture.ProductionCode.place;
import static org.assertj.core.api.Assertions.assertThat;

/** What no code here does, whichever package it is in. */
class CodeTest {

    @Test
    void nothing_asks_the_machine_for_its_language_place_or_charset() {
        assertNone(anywhere(), CodeRules::machineDefaults);
    }

    @Test
    void only_the_command_line_looks_at_a_clock() {
        assertNone(anywhere().and(in("command").negate()), CodeRules::ownClocks);
    }

    @Test
    void only_main_ends_the_program() {
        assertNone(type -> !type.getName().equals(ProductionCode.ROOT + ".command.Main"), CodeRules::exits);
    }

    @Test
    void nothing_static_can_change() {
        assertNone(anywhere(), CodeRules::mutableStatics);
    }

    /** Lists of boxed numbers would make the script bigger and slower. */
    @Test
    void only_what_runs_in_the_browser_keeps_tables_in_arrays() {
        assertNone(in("search", "browser").negate(), CodeRules::privateStaticArrays);
    }

    @Test
    void only_templates_see_maps_of_objects() {
        assertNone(anywhere().and(in("template").negate()), CodeRules::looseMaps);
    }

    @Test
    void names_say_what_a_class_is() {
        assertNone(anywhere(), CodeRules::vagueNames);
    }

    @Test
    void what_runs_in_the_browser_stays_light() {
        assertNone(in("search", "browser"), CodeRules::heavyInABrowser);
    }

    private static Predicate<JavaClass> anywhere() {
        return type -> true;
    }

    private static Predicate<JavaClass> in(String... packages) {
        return type -> Set.of(packages).contains(place(type));
    }

    private static void assertNone(Predicate<JavaClass> where, Function<JavaClass, Stream<String>> faults) {
        assertThat(ProductionCode.CLASSES.stream().filter(where)).as("classes looked at").isNotEmpty();
        assertThat(ProductionCode.CLASSES.stream().filter(where).flatMap(faults).sorted()).isEmpty();
    }
}
