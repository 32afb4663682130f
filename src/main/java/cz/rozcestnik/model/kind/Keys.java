package cz.rozcestnik.model.kind;

import cz.rozcestnik.model.Reading;
import cz.rozcestnik.problem.ProblemCode;
import cz.rozcestnik.problem.Suggestion;
import cz.rozcestnik.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** The keys that a mapping may have. */
public final class Keys {
    private Keys() {
    }

    /** Tells every key that is not known, at the key. */
    public static void refuseUnknown(YamlNode.Mapping mapping, List<String> known, Reading reading) {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                Optional<String> meant = Suggestion.closest(entry.key(), known);
                if (meant.isPresent()) {
                    reading.problems().add(ProblemCode.FIELD_UNKNOWN_SUGGESTED, entry.keyPlace(), entry.key(), meant.get());
                } else {
                    reading.problems().add(ProblemCode.FIELD_UNKNOWN, entry.keyPlace(), entry.key(),
                            String.join(", ", known));
                }
            }
        }
    }
}
