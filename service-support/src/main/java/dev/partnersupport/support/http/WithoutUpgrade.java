package dev.partnersupport.support.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * HTTP/2 without TLS is not offered: a client that asks to upgrade along with a large body (the JDK's does by default) would wait
 * for ever, and its body fill the memory. Asked in vain, it goes on with HTTP/1.1. With TLS there is HTTP/2 as ever.
 */
@Singleton
class WithoutUpgrade implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
