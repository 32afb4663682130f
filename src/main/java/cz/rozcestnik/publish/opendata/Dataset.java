package cz.rozcestnik.publish.opendata;

import cz.rozcestnik.language.Labels;
import java.util.List;

/**
 * A dataset that stands in the catalogue.
 *
 * @param name        in addresses, such as {@code services}
 * @param title       for people
 * @param description for people
 * @param personal    whether people are named in it
 * @param files       in which it can be downloaded, each holding all of it
 */
record Dataset(String name, Labels title, Labels description, boolean personal, List<Distribution> files) {

    /** Keeps a copy. */
    Dataset {
        files = List.copyOf(files);
    }

    /** A file with a dataset, by its path from the site's root. */
    record Distribution(String path, Format format) {
    }

    /** The formats of files, by their media types of IANA and their codes in the file types of the EU's vocabularies. */
    enum Format {
        /** Comma-separated values. */
        CSV("text/csv"),
        /** JSON. */
        JSON("application/json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** Returns the media type. */
        String mediaType() {
            return mediaType;
        }
    }

    /** Returns the files of a dataset that is a table. */
    static List<Distribution> table(String path) {
        return List.of(new Distribution(path + ".csv", Format.CSV), new Distribution(path + ".json", Format.JSON));
    }
}
