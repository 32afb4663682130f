package cz.rozcestnik.search;

import java.util.ArrayList;
import java.util.List;

/** Reads what was typed: words, quoted phrases, and either of them with a minus before it. */
final class QueryReader {
    private static final String QUOTES = "\"\u201e\u201c\u201d\u00ab\u00bb";

    private final String text;
    private final Words language;
    private final List<Word> plain = new ArrayList<>();
    private final List<List<Word>> phrases = new ArrayList<>();
    private final List<List<Word>> excluded = new ArrayList<>();
    private int size;

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
        int at = 0;
        while (at < words.size() && size < Query.MOST_WORDS) {
            int start = words.get(at).start();
            int quote = start > 0 && isQuote(start - 1) ? start - 1 : start;
            int closing = quote < start ? closing(start) : start;
            List<Word> group = new ArrayList<>();
            group.add(words.get(at++));
            while (at < words.size() && words.get(at).end() <= closing) {
                group.add(words.get(at++));
            }
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
        List<List<Word>> words = telling();
        boolean open = !plain.isEmpty() && plain.get(plain.size() - 1).end() == text.length() && !words.isEmpty()
                && words.get(words.size() - 1).contains(plain.get(plain.size() - 1));
        String letters = open ? plain.get(plain.size() - 1).letters() : "";
        return new Query(words, letters, phrases, withoutCommon(excluded), onlyExcluded, false);
    }

    /** The plain words without stop words, unless there is nothing else. */
    private List<List<Word>> telling() {
        List<List<Word>> all = new ArrayList<>();
        for (Word word : plain) {
            all.add(Query.listOf(word));
        }
        List<List<Word>> telling = withoutCommon(all);
        return Query.first(telling.isEmpty() && phrases.isEmpty() ? all : telling, Query.MOST_WORDS);
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
