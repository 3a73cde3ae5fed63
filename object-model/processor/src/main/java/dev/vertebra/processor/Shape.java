package dev.vertebra.processor;

/// An entry point of `SlotFunction`: its header and how it calls itself of the superclass.
enum Shape {
    UNARY("@Nullable PyObject", "unary", "self"),
    BINARY("PyObject", "binary", "self", "right"),
    POWER("PyObject", "power", "self", "exponent", "modulus"),
    GET("PyObject", "get", "self", "@Nullable instance", "@Nullable owner"),
    HASH("long", "hash", "self"),
    LENGTH("long", "length", "self"),
    TEST("boolean", "test", "self"),
    CONTAINS("boolean", "contains", "self", "element"),
    ASSIGN("void", "assign", "self", "key", "@Nullable value"),
    COMPARE("PyObject", "compare", "self", "other", "int operator"),
    FINALISE("void", "finalise", "self"),
    CALL("PyObject", "call", "self", "PyObject[] args", "int from", "int count", "@Nullable PyTuple keywords"),
    CALL0("PyObject", "call0", "self"),
    CALL1("PyObject", "call1", "self", "a"),
    CALL2("PyObject", "call2", "self", "a", "b"),
    CALL3("PyObject", "call3", "self", "a", "b", "c"),
    CALL4("PyObject", "call4", "self", "a", "b", "c", "d");

    private final String result;
    private final String method;

    @SuppressWarnings("ImmutableEnumChecker") // never written
    private final String[] parameters;

    Shape(String result, String method, String... parameters) {
        this.result = result;
        this.method = method;
        this.parameters = parameters;
    }

    /// The shape of a call with a number of arguments from 0 to 4.
    static Shape call(int count) {
        return switch (count) {
            case 0 -> CALL0;
            case 1 -> CALL1;
            case 2 -> CALL2;
            case 3 -> CALL3;
            default -> CALL4;
        };
    }

    boolean isVoid() {
        return result.equals("void");
    }

    /// The header of a method of this shape.
    ///
    /// @param suffix what its name has after that of the entry
    String header(String suffix) {
        StringBuilder out = new StringBuilder(result)
                .append(' ')
                .append(method)
                .append(suffix)
                .append("(ThreadState ts");
        for (String parameter : parameters) {
            String name = name(parameter);
            boolean typed = parameter.contains(" ") && !parameter.equals("@Nullable " + name);
            String type = typed ? "" : parameter.startsWith("@Nullable") ? "@Nullable PyObject " : "PyObject ";
            out.append(", ").append(type).append(typed ? parameter : name);
        }
        return out.append(')').toString();
    }

    /// A call of a method of this shape with the parameters of another.
    String invocation(String receiver, String suffix) {
        StringBuilder out =
                new StringBuilder(receiver).append(method).append(suffix).append("(ts");
        for (String parameter : parameters) {
            out.append(", ").append(name(parameter));
        }
        return (isVoid() ? "" : "return ") + out.append(");");
    }

    private static String name(String parameter) {
        return parameter.substring(parameter.lastIndexOf(' ') + 1);
    }
}
