package cz.rozcestnik.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs a property as the build does, to show that it finds a bug that was planted for it. */
public final class Properties {
    private Properties() {
    }

    /** Returns how a property of a class fails, nothing where it holds; a folder is for what its engine keeps. */
    public static List<String> failures(Class<?> properties, String property, Path folder) {
        PostDiscoveryFilter named = test -> FilterResult.includedIf(!test.isTest() || test.getDisplayName().startsWith(property));
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(properties)).filters(EngineFilter.includeEngines("jqwik"), named)
                .configurationParameter("jqwik.database", folder.resolve("database").toString())
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true").build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        assertThat(listener.getSummary().getTestsStartedCount()).isEqualTo(1);
        return listener.getSummary().getFailures().stream().map(failure -> failure.getException().toString()).toList();
    }
}
