package dev.partnersupport.support.problem;

import dev.partnersupport.support.problem.Refusal.Reason;
import dev.partnersupport.support.text.Language;
import java.util.Arrays;
import java.util.List;

/** What the operator writes for people is written in every language (FR-34). */
public final class AllLanguages {

    private AllLanguages() {}

    /** A reason for each language that is not among these. */
    public static List<Reason> missingFrom(List<String> written, String pointer) {
        return Arrays.stream(Language.values())
                .filter(language -> !written.contains(language.tag()))
                .map(language -> Reason.at(pointer, "language_missing", language.tag()))
                .toList();
    }
}
