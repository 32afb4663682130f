package cz.rozcestnik.site;

import cz.rozcestnik.document.RecordName;
import cz.rozcestnik.problem.Place;

/**
 * That one record names another.
 *
 * @param from  who names
 * @param field the field in which, with dots into groups: {@code measures.measure}
 * @param to    who is named
 * @param place where it is written
 */
public record Reference(RecordName from, String field, RecordName to, Place place) {
}
