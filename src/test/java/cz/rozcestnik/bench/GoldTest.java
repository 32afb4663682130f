package cz.rozcestnik.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The right answers that the search is measured by keep their own rules. */
class GoldTest {
    private static final int SLIP_FROM = 5;
    private static final int BEGUN_FROM = 4;

    static Stream<Arguments> halves() {
        return Gold.LANGUAGES.stream().flatMap(language -> Gold.HALVES.stream()
                .map(half -> Arguments.of(language, half, Gold.read(language, half))));
    }

    static Stream<Arguments> languages() {
        return Gold.LANGUAGES.stream().map(language -> Arguments.of(language,
                Gold.HALVES.stream().flatMap(half -> Gold.read(language, half).lemmas().stream()).toList()));
    }

    @ParameterizedTest
    @MethodSource("halves")
    void a_lemma_is_in_the_half_that_its_digest_says(String language, String half, Gold gold) {
        assertThat(gold.lemmas()).isNotEmpty().allSatisfy(lemma ->
                assertThat(Gold.HALVES.get(digest(lemma.name())[0] & 1)).as(lemma.name()).isEqualTo(half));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_form_belongs_to_one_lemma(String language, List<Lemma> lemmas) {
        assertThat(lemmas.stream().flatMap(lemma -> lemma.forms().stream())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_lemma_is_the_first_of_its_forms_and_no_kin_of_its_own(String language, List<Lemma> lemmas) {
        assertThat(lemmas).allSatisfy(lemma -> {
            assertThat(lemma.forms().get(0)).isEqualTo(lemma.name());
            assertThat(lemma.family()).doesNotContainAnyElementsOf(lemma.forms());
            assertThat(lemma.forms()).allMatch(form -> form.matches("\\p{Ll}+"));
        });
    }

    @ParameterizedTest
    @MethodSource("halves")
    void every_half_has_queries_of_every_kind(String language, String half, Gold gold) {
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        if (language.equals("en")) {
            kinds.remove(Kind.PLAIN);
        }
        assertThat(gold.queries().stream().map(GoldQuery::kind).collect(Collectors.toSet())).isEqualTo(kinds);
        assertThat(gold.queries().stream().map(query -> query.kind() + " " + query.typed() + query.lemmas())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("halves")
    void what_is_typed_comes_from_the_lemmas_meant(String language, String half, Gold gold) {
        assertThat(gold.queries()).allSatisfy(query -> assertThat(comesFromItsLemmas(query)).as(query.typed()).isTrue());
    }

    private static boolean comesFromItsLemmas(GoldQuery query) {
        List<String> forms = query.lemmas().get(0).forms();
        String typed = query.typed();
        return switch (query.kind()) {
            case INFLECTED -> forms.contains(typed);
            case PLAIN -> forms.stream().anyMatch(form -> plain(form).equals(typed));
            case SLIP -> forms.stream().anyMatch(form -> form.length() >= SLIP_FROM && isOneSlipAway(form, typed));
            case BEGUN -> typed.length() >= BEGUN_FROM
                    && forms.stream().anyMatch(form -> form.startsWith(typed) || plain(form).startsWith(typed));
            case TWO -> query.lemmas().size() == 2 && forms.contains(typed.split(" ")[0])
                    && query.lemmas().get(1).forms().contains(typed.split(" ")[1]);
        };
    }

    /** Tried out rather than computed: every slip there is of the form, letter by letter. */
    private static boolean isOneSlipAway(String form, String typed) {
        for (int i = 0; i <= form.length(); i++) {
            String before = form.substring(0, i);
            String after = form.substring(i);
            String rest = after.isEmpty() ? "" : after.substring(1);
            String wrong = typed.length() > i ? typed.substring(i, i + 1) : "";
            boolean slip = !after.isEmpty() && (typed.equals(before + rest) || typed.equals(before + wrong + rest))
                    || typed.equals(before + wrong + after)
                    || after.length() > 1 && typed.equals(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            if (slip && !typed.equals(form)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String form) {
        return Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
