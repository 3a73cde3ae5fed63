package dev.vertebra.processor;

import java.util.List;

/// The Java side of a native.
///
/// @param name the name of the method
/// @param threadState whether it takes the thread state first
/// @param parameters its other parameters
/// @param result its result
/// @param raw whether it takes the arguments as they came
record JavaMethod(String name, boolean threadState, List<JavaType> parameters, JavaType result, boolean raw) {
    JavaMethod {
        parameters = List.copyOf(parameters);
    }

    /// A call of the method.
    ///
    /// @param arguments Java expressions for the parameters without the thread state
    String call(String javaClass, String... arguments) {
        return callWith(javaClass, List.of(arguments));
    }

    /// A call of the method.
    String callWith(String javaClass, List<String> arguments) {
        StringBuilder out =
                new StringBuilder(javaClass).append('.').append(name).append('(');
        if (threadState) {
            out.append("ts");
        }
        for (int i = 0; i < arguments.size(); i++) {
            out.append(out.charAt(out.length() - 1) == '(' ? "" : ", ");
            out.append(i < parameters.size() ? parameters.get(i).cast(arguments.get(i)) : arguments.get(i));
        }
        return out.append(')').toString();
    }
}
