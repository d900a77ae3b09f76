package dev.partnersupport.localstack.run;

/** One process of the local stack that is started, watched, and started again when it crashed. */
interface Part {

    String name();

    void start();

    boolean isReady();

    /** The process as it is now; to be asked for after a start. */
    ProcessHandle process();

    /** Whether the process that ended had been told to (SIGTERM, SIGINT): then it stays down. */
    boolean wasStopped();

    /** Why it ended, for people: the last lines that it said. */
    String lastWords();

    /** Ends it and waits for that. */
    void stop();
}
