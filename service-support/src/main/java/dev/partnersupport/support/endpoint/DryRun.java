package dev.partnersupport.support.endpoint;

import dev.partnersupport.support.http.Answer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** The full check and no effect: everything is done as it would be, then undone. */
@ApplicationScoped
public class DryRun {

    /** The query parameter; an operation that has it says so by {@code @Parameter(ref = "validateOnly")}. */
    public static final String PARAMETER = "validateOnly";

    private final CurrentVertxRequest request;
    private final EntityManager database;
    private final TransactionManager transaction;
    private final Answer answer;

    DryRun(CurrentVertxRequest request, EntityManager database, TransactionManager transaction, Answer answer) {
        this.request = request;
        this.database = database;
        this.transaction = transaction;
        this.answer = answer;
    }

    /** Whether the request at hand asks for no more than the check. */
    public boolean isWanted() {
        return "true".equals(request.getCurrent().request().getParam(PARAMETER));
    }

    @Transactional(rollbackOn = Exception.class)
    Object of(Callable<?> operation) throws Exception {
        var result = operation.call();
        database.flush();
        transaction.setRollbackOnly();
        answer.onlyValidated();
        return result;
    }
}
