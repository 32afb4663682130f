package cz.rozcestnik.build;

import cz.rozcestnik.language.Language;
import cz.rozcestnik.model.Types;
import cz.rozcestnik.model.definition.TypesReader;
import cz.rozcestnik.output.Output;
import cz.rozcestnik.problem.Outcome;
import cz.rozcestnik.problem.Problems;
import cz.rozcestnik.publish.form.FormPublisher;
import cz.rozcestnik.publish.handbook.HandbookPublisher;
import cz.rozcestnik.publish.hosting.HostingPublisher;
import cz.rozcestnik.publish.schema.SchemaPublisher;
import cz.rozcestnik.publish.search.OpenSearchExport;
import cz.rozcestnik.site.SettingsReader;
import cz.rozcestnik.site.SiteSettings;
import cz.rozcestnik.source.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** What is made of a site for its editors and its servers; it stands beside the site, not in it. */
public final class SideOutputs {
    private SideOutputs() {
    }

    /** Makes the settings of web servers that publish a site. */
    public static List<Output> hosting(CheckedSite checked) {
        return new HostingPublisher(checked.site()).snippets();
    }

    /** Makes the handbook of a site's editors, with the schemas of its types. */
    public static List<Output> handbook(CheckedSite checked) {
        List<Output> files = new ArrayList<>(new HandbookPublisher(checked.site()).publish());
        new SchemaPublisher(checked.site().types(), Language.CS).publish()
                .forEach(schema -> files.add(new Output("schema/" + schema.path(), schema.bytes())));
        return files;
    }

    /**
     * Makes the files that load the records of a site's search into OpenSearch.
     *
     * @param name what indexes begin with
     */
    public static List<Output> searchExport(CheckedSite checked, String name) {
        return new OpenSearchExport(checked.site(), name).publish();
    }

    /**
     * Makes the browser form for editors; the records themselves need not be right for it.
     *
     * @param content the folder of records from the site's root, with slashes
     */
    public static Outcome<List<Output>> form(SourceTree sources, String content, FormOptions form) {
        Problems problems = new Problems();
        Types types = problems.keep(TypesReader.read(sources));
        SiteSettings settings = problems.keep(SettingsReader.read(sources.content()));
        FormPublisher publisher = new FormPublisher(types, settings.name(), content, sources.content(), form.editor());
        return problems.with(publisher.publish(form.language(), form.repository()));
    }
}
