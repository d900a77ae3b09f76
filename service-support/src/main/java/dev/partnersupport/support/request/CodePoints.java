package dev.partnersupport.support.request;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/** Lengths of texts are counted in Unicode code points: an emoji is one, as in the document and in the database. */
@Singleton
class CodePoints implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class).validatedBy(OfText.class).includeExistingValidators(true);
        configuration.addMapping(mapping);
    }

    /** More specific than the validator for character sequences, and so preferred. */
    public static final class OfText implements ConstraintValidator<Size, String> {

        private int min;
        private int max;

        @Override
        public void initialize(Size size) {
            min = size.min();
            max = size.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            var length = text.codePointCount(0, text.length());
            return length >= min && length <= max;
        }
    }
}
