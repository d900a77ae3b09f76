package dev.partnersupport.support.http;

import dev.partnersupport.support.route.Routes;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Metrics name routes, never what was asked for: a request that is refused before it is matched would bring its own path in, with
 * whatever somebody wrote there.
 */
@Singleton
class RouteLabels implements MeterFilter {

    private static final String URI = "uri";
    private static final Tag UNMATCHED = Tag.of(URI, "UNMATCHED");

    private final Routes routes;

    RouteLabels(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        var uri = id.getTag(URI);
        if (uri == null || !uri.startsWith("/") || routes.isTemplate(uri)) {
            return id;
        }
        List<Tag> tags = new ArrayList<>(id.getTags());
        tags.replaceAll(tag -> tag.getKey().equals(URI) ? UNMATCHED : tag);
        return id.replaceTags(tags);
    }
}
