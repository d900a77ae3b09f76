package dev.partnersupport.support.endpoint;

import dev.partnersupport.support.problem.Findings;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Inside of the constraints of the document, so that what these refuse never gets here. */
@Endpoint
@Interceptor
@Priority(EndpointInterceptor.AFTER_VALIDATION)
class EndpointInterceptor {

    static final int AFTER_VALIDATION = Interceptor.Priority.PLATFORM_AFTER + 900;

    private final Findings findings;
    private final DryRun dryRun;
    private final IdempotencyKeys keys;

    EndpointInterceptor(Findings findings, DryRun dryRun, IdempotencyKeys keys) {
        this.findings = findings;
        this.dryRun = dryRun;
        this.keys = keys;
    }

    @AroundInvoke
    Object call(InvocationContext operation) throws Exception {
        findings.refuse();
        if (dryRun.isWanted()) {
            return dryRun.of(operation::proceed);
        }
        var key = keys.given();
        if (key.isEmpty()) {
            return operation.proceed();
        }
        return keys.once(
                key.get(),
                Arrays.asList(operation.getParameters()),
                operation.getMethod().getReturnType(),
                operation::proceed);
    }
}
