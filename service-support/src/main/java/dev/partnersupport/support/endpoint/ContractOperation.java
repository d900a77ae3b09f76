package dev.partnersupport.support.endpoint;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/** The way from the method that is called to what the contract says of it: annotations stand on its interface only. */
public final class ContractOperation {

    private ContractOperation() {}

    /** The methods of the interfaces that a resource's method implements. */
    public static Stream<Method> of(Method implementation) {
        return Arrays.stream(implementation.getDeclaringClass().getInterfaces())
                .flatMap(contract -> Arrays.stream(contract.getMethods()))
                .filter(operation -> operation.getName().equals(implementation.getName())
                        && Arrays.equals(operation.getParameterTypes(), implementation.getParameterTypes()));
    }
}
