package dev.partnersupport.support.event;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A consumer's method. It acts for all partners; when it fails it is called again with the same event, with backoff and for
 * ever, while its channel waits; only {@link UnreadableEvent} goes to the dead-letter topic, at once. With
 * {@code @Transactional} beside it each attempt is a transaction of its own; {@link Copies} need none.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface EventHandler {}
