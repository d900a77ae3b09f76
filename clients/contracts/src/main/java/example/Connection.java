package example;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.wire.WireParameters;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.client.jaxrs.ResteasyWebTarget;

/** One caller of one service, for one thread. */
final class Connection implements ClientRequestFilter, ContextResolver<ObjectMapper> {

    private final String token;
    private final ResteasyWebTarget target;
    private final Map<String, String> once = new HashMap<>();

    /** @param service the name of the variable that says where it is */
    Connection(String service, String token) {
        this.token = token;
        target = (ResteasyWebTarget) ClientBuilder.newBuilder()
                .register(this)
                .register(WireParameters.class)
                .build()
                .target(System.getenv(service));
    }

    /** The operations of an interface of the contracts. */
    <T> T to(Class<T> api) {
        return target.proxy(api);
    }

    /** A header that the next call has. */
    void sayOnce(String name, String value) {
        once.put(name, value);
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle("Authorization", "Bearer " + token);
        once.forEach(request.getHeaders()::putSingle);
        once.clear();
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return Procedures.JSON;
    }
}
