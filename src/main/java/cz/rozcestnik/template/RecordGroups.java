package cz.rozcestnik.template;

import cz.rozcestnik.language.Collation;
import cz.rozcestnik.language.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders and groups of records that a template asks for. */
final class RecordGroups {

    private RecordGroups() {
    }

    /** Records under a letter of the alphabet. */
    public record LetterView(String letter, List<RecordView> records) {
    }

    /** Returns records under the letters of the alphabet, each group and the records in it in order. */
    static List<LetterView> letters(Collection<RecordView> chosen, Language reader) {
        Collation collation = Collation.of(reader);
        Map<String, List<RecordView>> byLetter = new LinkedHashMap<>();
        chosen.stream().sorted(collation.by(RecordView::title)).forEach(record ->
                byLetter.computeIfAbsent(collation.initial(record.title()), letter -> new ArrayList<>()).add(record));
        return byLetter.entrySet().stream().map(group -> new LetterView(group.getKey(), group.getValue())).toList();
    }

    /** Returns so many of the records that were verified last, the newest first; of one day the last in their order. */
    static List<RecordView> newest(List<RecordView> chosen, int most) {
        List<RecordView> verified = new ArrayList<>(chosen.stream().filter(record -> record.verified().isPresent()).toList());
        verified.sort(Comparator.comparing(record -> record.verified().orElseThrow().date().iso()));
        Collections.reverse(verified);
        return List.copyOf(verified.subList(0, Math.min(most, verified.size())));
    }
}
