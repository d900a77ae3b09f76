package dev.partnersupport.casework.topic;

import dev.partnersupport.contract.supportcase.PutDetailsSchema;
import dev.partnersupport.contract.supportcase.PutDetailsSchema.Field;
import dev.partnersupport.support.problem.AllLanguages;
import dev.partnersupport.support.problem.Pointers;
import dev.partnersupport.support.problem.Refusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What speaks against a form: one that nobody could fill in, or not in every language, is not taken. */
final class FormRules {

    private static final Set<String> NUMBERS = Set.of("integer", "number");

    private FormRules() {}

    static List<Reason> reasonsAgainst(PutDetailsSchema form) {
        var reasons = new ArrayList<Reason>();
        for (var at = 0; at < form.required().size(); at++) {
            if (!form.properties().containsKey(form.required().get(at))) {
                reasons.add(Reason.at("#/detailsSchema/required/" + at, "unknown_field"));
            }
        }
        form.properties()
                .forEach((name, field) ->
                        reasons.addAll(against(field, "#/detailsSchema/properties" + Pointers.segment(name))));
        return reasons;
    }

    private static List<Reason> against(Field field, String pointer) {
        var reasons = new ArrayList<Reason>();
        var languages =
                field.texts().stream().map(PutDetailsSchema.Text::language).toList();
        reasons.addAll(AllLanguages.missingFrom(languages, pointer + "/texts"));
        var ofText = Stream.of(field.format(), field.values(), field.minLength(), field.maxLength(), field.pattern());
        var ofNumber = Stream.of(field.minimum(), field.maximum());
        if (!field.type().equals("string") && ofText.anyMatch(Objects::nonNull)
                || !NUMBERS.contains(field.type()) && ofNumber.anyMatch(Objects::nonNull)) {
            reasons.add(Reason.at(pointer, "not_for_type", field.type()));
        }
        if (exceeds(field.minLength(), field.maxLength()) || exceeds(field.minimum(), field.maximum())) {
            reasons.add(Reason.at(pointer, "nothing_would_fit"));
        }
        if (field.pattern() != null && !FormPattern.isUsable(field.pattern())) {
            reasons.add(Reason.at(pointer + "/pattern", "not_a_pattern"));
        }
        return reasons;
    }

    private static <T extends Comparable<T>> boolean exceeds(T least, T most) {
        return least != null && most != null && least.compareTo(most) > 0;
    }
}
