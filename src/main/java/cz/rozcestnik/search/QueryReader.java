package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what was typed: words, quoted phrases, and either of them with a minus before it. Words with no space between
 * them, such as {@code 108/2006}, {@code 18.8.2020} or an e-mail address, are a phrase too.
 */
final class QueryReader {
    /** One of these between two words holds them together. */
    private static final String GLUE = "-\u2010\u2011./@_&+:";
    private static final String QUOTES = "\"\u201e\u201c\u201d\u00ab\u00bb";

    private final String text;
    private final Words language;
    private final List<Word> plain = new ArrayList<>();
    private final List<List<Word>> phrases = new ArrayList<>();
    private final List<List<Word>> excluded = new ArrayList<>();
    private int size;
    private boolean quoted;
    private int open = -1;

    private QueryReader(String text, Words language) {
        this.text = text;
        this.language = language;
    }

    static Query read(String text, Words language) {
        QueryReader reader = new QueryReader(text, language);
        reader.read(language.in(text));
        return reader.query();
    }

    private void read(List<Word> words) {
        for (Word word : words) {
            open = word.end() == text.length() ? word.start() : open;
        }
        int at = 0;
        while (at < words.size() && size < Query.MOST_WORDS) {
            int start = words.get(at).start();
            int quote = start > 0 && isQuote(start - 1) ? start - 1 : start;
            int closing = quote < start ? closing(start) : start;
            List<Word> group = new ArrayList<>();
            group.add(words.get(at++));
            while (at < words.size() && (words.get(at).end() <= closing || closing == start && glued(words, at))) {
                group.add(words.get(at++));
            }
            quoted |= closing > start && group.size() > 1;
            add(group, isMinus(closing > start ? quote - 1 : start - 1));
        }
    }

    private void add(List<Word> group, boolean minus) {
        boolean phrase = group.size() > 1;
        if (minus) {
            excluded.add(group);
        } else if (phrase) {
            phrases.add(group);
        } else {
            plain.add(group.get(0));
        }
        size += minus || phrase || !group.get(0).common() ? group.size() : 0;
    }

    /** Whether nothing but glue is between a word and the one before; dates may have spaces: {@code 18. 8. 2020}. */
    private boolean glued(List<Word> words, int at) {
        int from = words.get(at - 1).end();
        int to = words.get(at).start();
        boolean date = to - from == 2 && text.charAt(from) == '.' && Letters.isSpace(text.charAt(from + 1))
                && isNumber(words.get(at - 1)) && isNumber(words.get(at));
        return date || to <= from || to - from == 1 && GLUE.indexOf(text.charAt(from)) >= 0;
    }

    private static boolean isNumber(Word word) {
        return word.key().charAt(0) <= '9';
    }

    private boolean isQuote(int at) {
        return QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    /** Where the quotation ends that begins before {@code start}; there, if it does not end. */
    private int closing(int start) {
        for (int at = start; at < text.length(); at++) {
            if (isQuote(at)) {
                return at;
            }
        }
        return start;
    }

    private boolean isMinus(int at) {
        return at >= 0 && text.charAt(at) == '-' && (at == 0 || text.charAt(at - 1) <= ' ' || text.charAt(at - 1) == 0xa0);
    }

    private Query query() {
        boolean onlyExcluded = plain.isEmpty() && phrases.isEmpty() && !excluded.isEmpty();
        if (onlyExcluded) {
            for (List<Word> group : excluded) {
                add(group, false);
            }
            excluded.clear();
        }
        return new Query(telling(), open, phrases, withoutCommon(excluded), new Query.Reading(quoted, onlyExcluded, false));
    }

    /** The plain words without stop words, unless there is nothing else. */
    private List<List<Word>> telling() {
        List<List<Word>> all = Compounds.joined(plain, language);
        List<List<Word>> telling = withoutCommon(all);
        return Lists.first(telling.isEmpty() && phrases.isEmpty() ? all : telling, Query.MOST_WORDS);
    }

    private static List<List<Word>> withoutCommon(List<List<Word>> groups) {
        List<List<Word>> kept = new ArrayList<>();
        for (List<Word> group : groups) {
            if (group.size() > 1 || !group.get(0).common()) {
                kept.add(group);
            }
        }
        return kept;
    }
}
