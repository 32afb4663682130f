package cz.rozcestnik.browser;

/** Starts the client in a page: the page's own interface first, then the results page where there is one. */
public final class SearchClient {
    private SearchClient() {
    }

    /** Called once by the compiled script. */
    public static void main(String[] arguments) {
        Indexes indexes = new Indexes();
        new PublicSearch(indexes).provide();
        ResultsPage.start(indexes);
    }
}
