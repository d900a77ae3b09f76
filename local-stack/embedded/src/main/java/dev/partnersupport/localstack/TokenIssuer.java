package dev.partnersupport.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * An OAuth 2 token issuer for local use: client credentials at {@code /token}, {@code /jwks} and the discovery document.
 * Any OpenID provider takes its place by configuration. Clients are described by {@link LocalClient}; their secret is
 * {@value #SECRET}; a token lasts an hour.
 */
public final class TokenIssuer implements AutoCloseable {

    public static final String AUDIENCE = "partner-support";
    public static final String SECRET = "local-only";
    private static final int LIFETIME_MINUTES = 60;
    private static final int LARGEST_FORM = 8192;

    private final HttpServer server;
    private final URI issuer;
    private final IssuerKeys keys;
    private final AtomicInteger keysRead = new AtomicInteger();

    private TokenIssuer(HttpServer server, IssuerKeys keys, URI issuer) {
        this.server = server;
        this.keys = keys;
        this.issuer = issuer;
    }

    /** Starts the issuer under the address that stands in its tokens; the key in the folder is made once and kept. */
    public static TokenIssuer start(Path folder, String host, int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(host, port), 0);
            var address = URI.create("http://localhost:" + server.getAddress().getPort());
            return new TokenIssuer(server, IssuerKeys.kept(folder.resolve("issuer-key.json")), address).open();
        } catch (IOException e) {
            throw new UncheckedIOException("The token issuer did not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** Runs the issuer as a process of its own: {@code <data folder> <host to bind> <port>}. */
    public static void main(String[] args) {
        start(Path.of(args[0]), args[1], Integer.parseInt(args[2]));
    }

    /** The {@code iss} of the tokens and the base of the issuer's own paths. */
    public URI address() {
        return issuer;
    }

    /** A token as {@code /token} would give it. */
    public String token(LocalClient client) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer.toString());
        claims.setAudience(AUDIENCE);
        claims.setSubject(client.id());
        claims.setStringClaim("name", client.name());
        claims.setStringListClaim("groups", client.group());
        client.partnerId().ifPresent(partner -> claims.setStringClaim("partner_id", partner));
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LIFETIME_MINUTES);
        claims.setGeneratedJwtId();
        return sign(claims);
    }

    /** Signs any claims at all, so that tests can make the tokens that must be refused. */
    public String sign(JwtClaims claims) {
        return sign(claims.toJson());
    }

    /** Signs claims as they are written. */
    public String sign(String claims) {
        try {
            var key = keys.signing();
            var signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setKey(key.getPrivateKey());
            signature.setPayload(claims);
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs with another key from now on; the last one is still published, for the tokens that it signed. */
    public void rotate() {
        keys.rotate();
    }

    /** How often somebody has asked for the keys. */
    public int keysRead() {
        return keysRead.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private TokenIssuer open() {
        server.createContext("/token", this::token);
        server.createContext("/jwks", this::keys);
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, JsonUtil.toJson(discovery())));
        server.start();
        return this;
    }

    private void keys(HttpExchange exchange) throws IOException {
        keysRead.incrementAndGet();
        answer(exchange, 200, keys.published());
    }

    private void token(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            answer(exchange, 405, "{\"error\":\"invalid_request\"}");
            return;
        }
        var form = form(exchange.getRequestBody().readNBytes(LARGEST_FORM));
        if (!"client_credentials".equals(form.get("grant_type"))) {
            answer(exchange, 400, "{\"error\":\"unsupported_grant_type\"}");
            return;
        }
        var client = LocalClient.of(form.getOrDefault("client_id", ""));
        if (client.isEmpty() || !SECRET.equals(form.get("client_secret"))) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("access_token", token(client.get()));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", LIFETIME_MINUTES * 60);
        answer(exchange, 200, JsonUtil.toJson(answer));
    }

    private Map<String, Object> discovery() {
        var document = new LinkedHashMap<String, Object>();
        document.put("issuer", issuer.toString());
        document.put("token_endpoint", issuer + "/token");
        document.put("jwks_uri", issuer + "/jwks");
        document.put("grant_types_supported", new String[] {"client_credentials"});
        document.put("token_endpoint_auth_methods_supported", new String[] {"client_secret_post"});
        document.put("id_token_signing_alg_values_supported", new String[] {AlgorithmIdentifiers.RSA_USING_SHA256});
        return document;
    }

    private static Map<String, String> form(byte[] body) {
        var form = new HashMap<String, String>();
        for (var pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            var at = pair.indexOf('=');
            if (at > 0) {
                form.put(pair.substring(0, at), decoded(pair.substring(at + 1)));
            }
        }
        return form;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformedEscape) {
            return "";
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
