package dev.vertebra.objectmodel;

import dev.vertebra.declare.Signature;
import org.jspecify.annotations.Nullable;

/// The `__text_signature__` of natives: their declared signature with the bound parameter marked.
final class TextSignature {
    /// What ends a signature at the head of a docstring.
    private static final String END = ")\n--\n\n";

    private static final PyStr DOC = PyStr.intern("__doc__");

    private TextSignature() {}

    /// The signature of a function or method, or null where it can't be expressed.
    static @Nullable String of(Native function) {
        String shown = function.shown();
        if (shown != null && function.kind() != Native.Kind.NEW) {
            return shown.isEmpty() ? null : shown;
        }
        String text = function.signature();
        if (function.kind() == Native.Kind.NEW) {
            return "($type, *args, **kwargs)";
        }
        if (text.isEmpty() || text.contains("<no signature>") || isUndeclared(function)) {
            return null;
        }
        Signature signature = Signature.parse(text);
        return switch (function.kind()) {
            case METHOD -> ofMethod(signature, "self");
            case CLASS_METHOD -> ofMethod(signature, "type");
            case NEW, INIT -> "($self, /, *args, **kwargs)";
            case FUNCTION -> ofFunction(signature);
            case STATIC_METHOD, GETTER, MEMBER, SETTER, SLOT -> text;
        };
    }

    /// Functions whose parameters CPython's documentation tells in its own way, not as a signature.
    private static boolean isUndeclared(Native function) {
        return switch (function.qualifiedName()) {
            case "__build_class__()", "dir()", "getattr()", "iter()", "max()", "min()", "next()", "vars()" -> true;
            case "dict.update()", "generator.throw()", "coroutine.throw()", "async_generator.athrow()" -> true;
            case "math.hypot()" -> true;
            default -> false;
        };
    }

    /// How a static type is called, or null where it can't be expressed or its documentation shows it by hand.
    static @Nullable String ofCalls(PyType type) {
        if (type.isHeapType()) {
            return type.dict().getStr(DOC) instanceof PyStr text ? ofDoc(type.name(), text.value()) : null;
        }
        String doc = type.doc;
        if (doc != null && doc.startsWith(type.name() + "(")) {
            return ofDoc(type.name(), doc);
        }
        String init = ownSignature(type, type.tp_init);
        return init == null ? ownSignature(type, type.tp_new) : init;
    }

    /// The signature at the head of a docstring: the name, parentheses, and a line of two hyphens after them. Compare
    /// CPython Objects/typeobject.c find_signature, skip_signature.
    private static @Nullable String ofDoc(String name, String doc) {
        int length = name.length();
        if (doc.length() <= length || doc.charAt(length) != '(' || !doc.startsWith(name)) {
            return null;
        }
        int end = doc.indexOf(END);
        int paragraph = doc.indexOf("\n\n");
        return end >= 0 && (paragraph < 0 || end < paragraph) ? doc.substring(length, end + 1) : null;
    }

    /// The documentation of a type without the signature at its head.
    static @Nullable String withoutSignature(String name, @Nullable String doc) {
        return doc == null || ofDoc(name, doc) == null ? doc : doc.substring(doc.indexOf(END) + END.length());
    }

    private static @Nullable String ownSignature(PyType type, @Nullable SlotFunction function) {
        if (!(function instanceof Native row) || !row.name().equals(type.name())) {
            return null;
        }
        String shown = row.shown();
        if (shown != null) {
            return shown.isEmpty() ? null : shown;
        }
        String text = row.signature();
        return text.startsWith("(*args") || text.contains("<no signature>") ? null : text;
    }

    /// A `/` that is declared stays where it is; without one, the bound parameter gets it.
    private static String ofMethod(Signature signature, String bound) {
        boolean slash = signature.parameters().getFirst().kind() == Signature.Kind.POSITIONAL_ONLY;
        String text = slash
                ? "($" + signature.parametersText().substring(1)
                : signature.withoutFirst().textSignature(bound);
        // The searches of strings are declared to Argument Clinic with optional groups, which the grammar here lacks.
        return text.replace(", start=0, end=sys.maxsize, /)", "[, start[, end]], /)");
    }

    private static String ofFunction(Signature signature) {
        boolean marked = !signature.parameters().isEmpty()
                && signature.parameters().getFirst().marker();
        return (marked ? signature.withoutFirst() : signature).textSignature("module");
    }
}
