package cz.rozcestnik.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.HashSet;
import java.util.Set;

/** Counts what a page loads, as the browser's own protocol tells it. */
final class Traffic {
    private final Set<String> underWay = new HashSet<>();
    private int requests;
    private int waves;
    private long bytes;

    Traffic(CDPSession session) {
        session.on("Network.requestWillBeSent", this::asked);
        session.on("Network.loadingFinished", this::came);
        session.on("Network.loadingFailed", failed -> underWay.remove(id(failed)));
        session.send("Network.enable");
    }

    int requests() {
        return requests;
    }

    int waves() {
        return waves;
    }

    long bytes() {
        return bytes;
    }

    private void asked(JsonObject request) {
        requests++;
        waves += underWay.isEmpty() ? 1 : 0;
        underWay.add(id(request));
    }

    private void came(JsonObject finished) {
        underWay.remove(id(finished));
        bytes += finished.get("encodedDataLength").getAsLong();
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
