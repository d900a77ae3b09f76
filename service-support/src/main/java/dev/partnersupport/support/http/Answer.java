package dev.partnersupport.support.http;

import jakarta.enterprise.context.RequestScoped;

/** What is said about the answer beyond its body. */
@RequestScoped
public class Answer {

    private boolean created;
    private boolean onlyValidated;
    private boolean replayed;

    /** The PUT at hand created the thing: 201 in place of 200. */
    void created() {
        created = true;
    }

    boolean isCreated() {
        return created;
    }

    /** The request would have been accepted: 204. */
    public void onlyValidated() {
        onlyValidated = true;
    }

    boolean isOnlyValidated() {
        return onlyValidated;
    }

    /** It is the answer that the first request with this idempotency key got. */
    public void replayed() {
        replayed = true;
    }

    boolean isReplayed() {
        return replayed;
    }
}
