package cz.rozcestnik.check;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.problem.Problem;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Problems;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences are short, abbreviations explained, and officialese said otherwise. */
final class LanguageIsPlain implements TextRule {
    /** The most words of a sentence that most people understand at first reading. */
    private static final int LONGEST_SENTENCE = 35;
    private static final int SHOWN_WORDS = 8;
    private static final char FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*+");
    /** With a number behind it, it is the name of a norm or a code: EN 301 549. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])\\p{Lu}{2,6}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}]|\\s\\p{N})");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

    private final PlainLanguage plain;
    /** By their first two letters: a pattern is tried only where a word begins like one of its phrases. */
    private final Map<Language, Map<Integer, Pattern>> phrases = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> instead = new EnumMap<>(Language.class);

    /** The rule with the words of a site. */
    LanguageIsPlain(PlainLanguage plain) {
        this.plain = plain;
        for (Language language : Language.values()) {
            Map<String, String> byPhrase = new HashMap<>();
            plain.in(language).phrases().forEach(phrase -> byPhrase.put(folded(phrase.phrase()), phrase.instead()));
            instead.put(language, Map.copyOf(byPhrase));
            Map<Integer, Pattern> byHead = new HashMap<>();
            byPhrase.keySet().stream().filter(phrase -> !phrase.isEmpty()).collect(Collectors.groupingBy(phrase -> head(phrase, 0)))
                    .forEach((head, alike) -> byHead.put(head, anyOf(alike)));
            phrases.put(language, byHead);
        }
    }

    @Override
    public List<Problem> problems(ReadableText text) {
        Problems problems = new Problems();
        Set<String> told = new HashSet<>(plain.in(text.language()).abbreviations());
        List<Passage> passages = text.passages();
        BitSet capitals = new BitSet();
        for (int i = 0; i < passages.size(); i++) {
            if (hasCapitals(passages.get(i))) {
                capitals.set(i);
                explained(passages.get(i), told);
            }
        }
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.prose()) {
                sentences(passage, problems);
                if (capitals.get(i)) {
                    abbreviations(passage, told, problems);
                }
                phrases(passage, text.language(), problems);
            }
        }
        return problems.list();
    }

    @Override
    public String madeOf() {
        return plain.written();
    }

    /** Whether two capital letters stand together; a look at the characters is far cheaper than the pattern. */
    private static boolean hasCapitals(Passage passage) {
        String text = passage.text();
        for (int i = 1; i < text.length(); i += 2) {
            if (mayBeCapital(text.charAt(i))
                    && (mayBeCapital(text.charAt(i - 1)) || i + 1 < text.length() && mayBeCapital(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeCapital(char sign) {
        if (sign < FIRST_BEYOND_ASCII) {
            return sign >= 'A' && sign <= 'Z';
        }
        return Character.isUpperCase(sign) || Character.isSurrogate(sign);
    }

    /** Whether a sentence may have more words than most people understand: something stands between any two of them. */
    private static boolean mayBeLong(String text, Passage.Span sentence) {
        int between = 0;
        for (int i = sentence.from(); i < sentence.to() && sentence.to() - sentence.from() > 2 * LONGEST_SENTENCE; i++) {
            between += Character.isLetterOrDigit(text.charAt(i)) ? 0 : 1;
        }
        return between >= LONGEST_SENTENCE;
    }

    private static void sentences(Passage passage, Problems problems) {
        if (passage.text().length() <= 2 * LONGEST_SENTENCE) {
            return;
        }
        for (Passage.Span sentence : passage.sentences()) {
            if (!mayBeLong(passage.text(), sentence)) {
                continue;
            }
            List<String> words = WORD.matcher(passage.text().substring(sentence.from(), sentence.to())).results()
                    .map(word -> word.group()).toList();
            if (words.size() > LONGEST_SENTENCE) {
                problems.add(ProblemCode.SENTENCE_TOO_LONG, passage.place(sentence), words.size(), LONGEST_SENTENCE,
                        beginning(passage, sentence));
            }
        }
    }

    private static String beginning(Passage passage, Passage.Span sentence) {
        String[] words = passage.words(sentence).split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(SHOWN_WORDS, words.length)));
    }

    /** An abbreviation in brackets, or with brackets after it, is explained: Evropský sociální fond (ESF). */
    private static void explained(Passage passage, Set<String> told) {
        Matcher found = ABBREVIATION.matcher(passage.text());
        while (found.find()) {
            boolean inBrackets = found.start() > 0 && passage.text().charAt(found.start() - 1) == '('
                    && passage.text().startsWith(")", found.end());
            if (inBrackets || passage.text().startsWith(" (", found.end())) {
                told.add(found.group());
            }
        }
    }

    private static void abbreviations(Passage passage, Set<String> told, Problems problems) {
        Matcher found = ABBREVIATION.matcher(passage.text());
        while (found.find()) {
            if (!ROMAN.matcher(found.group()).matches() && told.add(found.group())) {
                problems.add(ProblemCode.ABBREVIATION_UNEXPLAINED,
                        passage.place(new Passage.Span(found.start(), found.end())), found.group());
            }
        }
    }

    private void phrases(Passage passage, Language language, Problems problems) {
        Map<Integer, Pattern> byHead = phrases.get(language);
        String text = passage.text();
        int at = 0;
        while (at < text.length()) {
            Pattern pattern = at > 0 && isPartOfWord(text.charAt(at - 1)) ? null : byHead.get(head(text, at));
            Matcher found = pattern == null ? null : pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
            boolean banned = found != null && found.lookingAt();
            if (banned) {
                Passage.Span span = new Passage.Span(found.start(), found.end());
                problems.add(ProblemCode.PHRASE_BANNED, passage.place(span), passage.words(span), instead.get(language).get(folded(found.group())));
            }
            at = banned ? found.end() : at + 1;
        }
    }

    private static int head(String text, int at) {
        boolean alone = at + 1 == text.length() || !isPartOfWord(text.charAt(at + 1));
        return folded(text.charAt(at)) << Character.SIZE | (alone ? ' ' : folded(text.charAt(at + 1)));
    }

    /** As patterns compare letters whose case does not matter. */
    private static char folded(char sign) {
        if (sign < FIRST_BEYOND_ASCII) {
            return sign >= 'A' && sign <= 'Z' ? (char) (sign + 'a' - 'A') : sign;
        }
        return Character.toLowerCase(Character.toUpperCase(sign));
    }

    private static boolean isPartOfWord(char sign) {
        return sign < FIRST_BEYOND_ASCII ? sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9'
                : Character.isLetterOrDigit(sign);
    }

    private static Pattern anyOf(Collection<String> phrases) {
        String all = phrases.stream().sorted()
                .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q")).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String folded(String phrase) {
        return String.join(" ", phrase.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    }
}
