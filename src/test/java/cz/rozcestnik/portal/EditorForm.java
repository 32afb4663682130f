package cz.rozcestnik.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import cz.rozcestnik.testing.Visit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The browser form in the hands of an editor, with the files that it keeps inside the browser. */
final class EditorForm {
    /** High enough to show every field of a record at once: those out of sight are not made. */
    private static final int HEIGHT = 12_000;
    private static final int WIDTH = 1280;

    private static final String FOLDER = "const root = await (await navigator.storage.getDirectory())"
            + ".getDirectoryHandle('sveltia-cms-test', {create: true});";
    private static final String SEED = "async files => {" + FOLDER + """
            for (const [path, text] of Object.entries(files)) {
              const names = path.split('/');
              let folder = root;
              for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, {create: true});
              const file = await (await folder.getFileHandle(names.at(-1), {create: true})).createWritable();
              await file.write(text);
              await file.close();
            }
            }""";
    private static final String READ = "async () => {" + FOLDER + """
            const files = {};
            const read = async (folder, path) => {
              for await (const [name, entry] of folder.entries()) {
                if (entry.kind === 'directory') await read(entry, path + name + '/');
                else files[path + name] = await (await entry.getFile()).text();
              }
            };
            await read(root, '');
            return files;
            }""";

    private final Visit visit;
    private final Page page;

    private EditorForm(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** Opens the form over files that lie in the browser. */
    static EditorForm open(Visit visit, Map<String, String> files) {
        EditorForm form = new EditorForm(visit);
        form.page.setViewportSize(WIDTH, HEIGHT);
        visit.open("index.html");
        form.page.evaluate(SEED, files);
        form.page.reload();
        form.button(Pattern.compile("testovac")).click();
        form.page.getByText("Krizová pomoc").first().waitFor();
        return form;
    }

    Page page() {
        return page;
    }

    /** Begins a new record of a type. */
    void create(String type) {
        visit.open("index.html#/collections/" + type + "/new");
        field("title").waitFor();
    }

    /** Opens a record by its type and name. */
    /** Opens a record from the list of its type, so that no input of the record before it is taken for its own. */
    void edit(String record) {
        visit.open("index.html#/collections/" + record.substring(0, record.indexOf('/')));
        assertThat(page.locator("[data-key-path=\"title\"]")).hasCount(0);
        visit.open("index.html#/collections/" + record.replaceFirst("/", "/entries/"));
        field("title").waitFor();
    }

    /** The Czech field of a name; names of items and parts follow a dot. */
    Locator field(String name) {
        return page.locator("[data-key-path=\"" + name + "\"]").first();
    }

    void write(String field, String text) {
        field(field).locator("input").fill(text);
    }

    /** Changes the file, and nothing that it says. */
    void addSpaceToTitle() {
        Locator title = field("title").locator("input");
        assertThat(title).not().hasValue("");
        title.fill(title.inputValue() + " ");
    }

    void choose(String field, String option) {
        field(field).getByRole(AriaRole.COMBOBOX).click();
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(option)).first().click();
    }

    void add(String list) {
        field(list).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Přidat"))).click();
    }

    /** Begins a group of parts that a record need not have. */
    void addGroup(String group) {
        field(group).getByRole(AriaRole.CHECKBOX).first().click();
    }

    Locator save() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uložit").setExact(true));
    }

    /** Saves, after which the form shows the records of the type. */
    void saveAndWait(String type) {
        save().click();
        page.waitForURL(Pattern.compile("#/collections/" + type + "$"));
        field("title").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** The files as they lie in the browser now. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        ((Map<?, ?>) page.evaluate(READ)).forEach((path, text) -> files.put(path.toString(), text.toString()));
        return files;
    }

    private Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
