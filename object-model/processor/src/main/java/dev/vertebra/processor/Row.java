package dev.vertebra.processor;

import dev.vertebra.declare.Signature;
import dev.vertebra.declare.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One native.
///
/// @param kind the constant of `Native.Kind`
/// @param name the Python name, or the name of the slot
/// @param signature as declared, or null for getters, setters and slots
/// @param shown the `__text_signature__`, empty for none; null where it follows from the signature
/// @param passing the call that marks the row as one that gets its arguments in another way than by array, or an empty
///     text
/// @param doc the documentation, or null
/// @param methods the Java methods: one, or for a slot those that share it
/// @param slot the slot, or null
record Row(
        String kind,
        String name,
        @Nullable Signature signature,
        @Nullable String shown,
        String passing,
        @Nullable String doc,
        List<JavaMethod> methods,
        @Nullable Slot slot) {
    /// The call that marks a row as a method that is passed the class that defines it.
    static final String DEFINING_CLASS = ".definingClass()";

    /// The call that marks a row as a function whose array of arguments is read by a format.
    static final String PARSED = ".parsedCall()";

    Row {
        methods = List.copyOf(methods);
    }

    JavaMethod method() {
        return methods.getFirst();
    }

    /// The method of a Java name, or null.
    @Nullable
    JavaMethod method(String javaName) {
        for (JavaMethod method : methods) {
            if (method.name().equals(javaName)) {
                return method;
            }
        }
        return null;
    }

    /// Whether the caller passes an object that the Java method takes before the arguments.
    boolean hasReceiver() {
        return switch (kind) {
            case "METHOD", "CLASS_METHOD", "NEW", "INIT" -> true;
            case "FUNCTION" -> signature != null && marked(signature);
            default -> false;
        };
    }

    /// Whether messages about arguments count the only one, too, as they do for methods that take keywords.
    boolean countsSingle() {
        return passing.equals(DEFINING_CLASS);
    }

    /// Whether a format reads the arguments.
    boolean isParsed() {
        return passing.equals(PARSED) || passing.equals(".tupleCall(true)");
    }

    /// Whether the first parameter of the signature stands for that object.
    boolean receiverInSignature() {
        return hasReceiver() && !kind.equals("NEW") && !kind.equals("INIT");
    }

    /// The parameters that arguments fill.
    List<Signature.Parameter> parameters() {
        if (signature == null) {
            return List.of();
        }
        List<Signature.Parameter> all = signature.parameters();
        return receiverInSignature() ? all.subList(1, all.size()) : all;
    }

    private static boolean marked(Signature signature) {
        return !signature.parameters().isEmpty()
                && signature.parameters().getFirst().marker();
    }
}
