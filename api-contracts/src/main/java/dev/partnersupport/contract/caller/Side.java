package dev.partnersupport.contract.caller;

/** On whose behalf something was done. */
public enum Side {
    PARTNER,
    OPERATOR,
    SYSTEM
}
