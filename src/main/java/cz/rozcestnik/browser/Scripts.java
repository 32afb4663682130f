package cz.rozcestnik.browser;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Loads scripts that hand over a text, which works from a disk too. */
final class Scripts {
    /** A script that says nothing for so long is given up. */
    private static final int PATIENCE_MILLISECONDS = 20_000;

    private Scripts() {
    }

    /** Loads the script and gives the text it handed over under the name, or calls {@code missing}. */
    static void load(String address, String name, Consumer<String> loaded, Runnable missing) {
        load(address, name, PATIENCE_MILLISECONDS, (there, text) -> {
            if (there) {
                loaded.accept(text);
            } else {
                missing.run();
            }
        });
    }

    /** What to do when a script has ended. */
    @JSFunctor
    interface Ended extends JSObject {
        void ended(boolean there, String text);
    }

    @JSBody(params = {"address", "name", "patience", "done"}, script = """
            var site = window.rozcestnik;
            var texts = site.texts = site.texts || {};
            site.data = site.data || function (key, text) { texts[key] = String(text); };
            var script = document.createElement('script');
            var timer;
            function end() {
              if (!script) { return; }
              script.remove();
              script = null;
              clearTimeout(timer);
              var text = texts[name];
              delete texts[name];
              done(text !== undefined, text === undefined ? '' : text);
            }
            script.src = address;
            script.onload = end;
            script.onerror = end;
            timer = setTimeout(end, patience);
            document.head.appendChild(script);
            """)
    private static native void load(String address, String name, int patience, Ended done);
}
