package dev.vertebra.processor;

import dev.vertebra.declare.Signature;
import dev.vertebra.processor.JavaType.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the Java parameters of a native fit its Python signature.
final class CallRules {
    private CallRules() {}

    /// What is wrong with a native, or null.
    static @Nullable String check(Row row) {
        JavaMethod method = row.method();
        Signature signature = row.signature();
        if (signature == null || signature.name().isEmpty()) {
            return "the signature begins with the Python name";
        }
        if (row.receiverInSignature() && signature.parameters().isEmpty()) {
            return "the signature of a method begins with " + (row.kind().equals("METHOD") ? "self" : "type");
        }
        if (row.kind().equals("INIT") != (method.result().form() == Form.VOID) && isConstructor(row)) {
            return row.kind().equals("INIT") ? "__init__ gives nothing" : "__new__ gives the object";
        }
        List<JavaType> types = method.parameters();
        int receivers = row.hasReceiver() ? 1 : 0;
        if (types.size() < receivers) {
            return "the Java method lacks the receiver";
        }
        if (receivers == 1 && !fitsReceiver(row, types.getFirst())) {
            return "the first Java parameter (after ThreadState) is "
                    + (row.kind().equals("CLASS_METHOD") || row.kind().equals("NEW") ? "the PyType" : "self");
        }
        List<JavaType> rest = types.subList(receivers, types.size());
        if (method.raw()) {
            return SlotRules.isRaw(rest) ? null : "the raw form ends with (PyObject[], int, int, @Nullable PyTuple)";
        }
        List<Signature.Parameter> parameters = row.parameters();
        if (rest.size() != parameters.size()) {
            return "the signature has " + parameters.size() + " parameters, the Java method " + rest.size();
        }
        for (int i = 0; i < rest.size(); i++) {
            String problem = checkParameter(parameters.get(i), rest.get(i));
            if (problem != null) {
                return "'" + parameters.get(i).name() + "': " + problem;
            }
        }
        return null;
    }

    private static boolean isConstructor(Row row) {
        return row.kind().equals("INIT") || row.kind().equals("NEW");
    }

    private static boolean fitsReceiver(Row row, JavaType type) {
        boolean takesClass = row.kind().equals("CLASS_METHOD") || row.kind().equals("NEW");
        return takesClass ? type.name().endsWith("PyType") : type.isPython();
    }

    private static @Nullable String checkParameter(Signature.Parameter parameter, JavaType type) {
        if (parameter.kind() == Signature.Kind.VAR_POSITIONAL) {
            return type.name().endsWith("PyTuple") ? null : "*" + parameter.name() + " is a PyTuple";
        }
        if (parameter.kind() == Signature.Kind.VAR_KEYWORD) {
            return type.name().endsWith("PyDict") ? null : "**" + parameter.name() + " is a PyDict";
        }
        if (type.form() == Form.OTHER || type.form() == Form.VOID || type.form() == Form.OBJECTS) {
            return "no conversion to " + type.name();
        }
        if (type.sliceIndex() && type.form() != Form.LONG) {
            return "@SliceIndex is for long";
        }
        if (parameter.required()) {
            return type.nullable() ? "a required argument is never null" : null;
        }
        return Defaults.expression(parameter, type) == null
                ? "the default " + parameter.defaultText() + " does not fit " + type.name()
                        + (type.isPython() ? "; use @Nullable" : "")
                : null;
    }
}
