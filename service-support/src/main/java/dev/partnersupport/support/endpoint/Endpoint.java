package dev.partnersupport.support.endpoint;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every resource class, which an architecture test sees to. Its operations are only called when the document has
 * nothing against the request, a {@code validateOnly} leaves no effect, and a POST with an {@code Idempotency-Key} that was
 * sent before is answered with the first answer.
 */
@Inherited
@InterceptorBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Endpoint {}
