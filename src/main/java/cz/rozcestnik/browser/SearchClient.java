package cz.rozcestnik.browser;

/** Starts the client in a page. It answers questions and never touches what the page shows. */
public final class SearchClient {
    private SearchClient() {
    }

    /** Called once by the compiled script. */
    public static void main(String[] arguments) {
        new PublicSearch(new Indexes()).provide();
    }
}
