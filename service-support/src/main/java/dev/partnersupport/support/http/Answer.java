package dev.partnersupport.support.http;

import jakarta.enterprise.context.RequestScoped;

/** What a service says about the answer beyond its body. */
@RequestScoped
class Answer {

    private boolean created;

    /** The PUT at hand created the thing: 201 in place of 200. */
    void created() {
        created = true;
    }

    boolean isCreated() {
        return created;
    }
}
