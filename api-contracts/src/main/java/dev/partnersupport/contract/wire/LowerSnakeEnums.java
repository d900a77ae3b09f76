package dev.partnersupport.contract.wire;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;

final class LowerSnakeEnums extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
        var named = names.clone();
        for (var i = 0; i < values.length; i++) {
            named[i] = WireName.of(values[i]);
        }
        return named;
    }
}
