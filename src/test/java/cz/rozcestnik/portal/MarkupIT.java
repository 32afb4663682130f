package cz.rozcestnik.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page of the portal, read by the Nu HTML checker. */
class MarkupIT {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final long STACK = 64L << 20;

    private final Findings findings = new Findings();

    @Test
    void the_nu_checker_finds_no_error_on_any_page() throws Exception {
        deeply(() -> {
            SimpleDocumentValidator checker = checker();
            for (String page : SitePages.all()) {
                check(checker, page, SitePages.markup(page));
            }
            return checker;
        });
        assertThat(findings.errors).isEmpty();
    }

    @Test
    void the_nu_checker_would_find_one() throws Exception {
        deeply(() -> {
            SimpleDocumentValidator checker = checker();
            check(checker, "a.html", "<!doctype html><html lang=cs><title>A</title><ul><p>B</p></ul>");
            return checker;
        });

        assertThat(findings.errors).singleElement().asString().startsWith("a.html:1: Element “p” not allowed as child of element “ul”");
    }

    /** The checker's schema is nested more deeply than the stack of a test is long. */
    private static void deeply(Callable<SimpleDocumentValidator> work) throws Exception {
        FutureTask<SimpleDocumentValidator> task = new FutureTask<>(work);
        new Thread(null, task, "checker", STACK).start();
        task.get();
    }

    private SimpleDocumentValidator checker() throws Exception {
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(SCHEMA, findings);
        checker.setUpValidatorAndParsers(findings, true, false);
        return checker;
    }

    private static void check(SimpleDocumentValidator checker, String name, String markup) throws Exception {
        InputSource source = new InputSource(new StringReader(markup));
        source.setSystemId(name);
        checker.checkHtmlInputSource(source);
    }

    private static final class Findings implements ErrorHandler {
        private final List<String> errors = new ArrayList<>();

        @Override
        public void warning(SAXParseException found) {
            // The checker reads files and takes the site's own style sheet for a stranger's.
        }

        @Override
        public void error(SAXParseException found) {
            errors.add(found.getSystemId() + ":" + found.getLineNumber() + ": " + found.getMessage());
        }

        @Override
        public void fatalError(SAXParseException found) {
            error(found);
        }
    }
}
