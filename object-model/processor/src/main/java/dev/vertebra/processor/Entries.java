package dev.vertebra.processor;

import dev.vertebra.declare.Signature;
import dev.vertebra.declare.Slot;
import dev.vertebra.processor.JavaType.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The cases of the switches of one natives class, by shape.
final class Entries {
    /// One case.
    ///
    /// @param id the row
    /// @param code the statements
    /// @param weight about the bytes of its code
    record Case(int id, String code, int weight) {}

    private static final String[] NAMES = {"a", "b", "c", "d"};
    private static final String[] OPERATORS = {"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"};

    private final String javaClass;
    private final Map<Shape, List<Case>> cases = new EnumMap<>(Shape.class);

    private Entries(String javaClass) {
        this.javaClass = javaClass;
    }

    /// Makes the cases of a class.
    static Map<Shape, List<Case>> of(NativeClass natives) {
        Entries entries = new Entries(natives.javaName());
        int id = 0;
        for (Row row : natives.rows()) {
            entries.add(id++, row);
        }
        return entries.cases;
    }

    private void add(int id, Row row) {
        switch (row.kind()) {
            case "SLOT" -> addSlot(id, row);
            case "GETTER", "MEMBER" -> add(Shape.UNARY, id, result(row.method(), "self"), 1);
            case "SETTER" -> add(Shape.ASSIGN, id, row.method().call(javaClass, "self", "value") + ";", 2);
            default -> addCallable(id, row);
        }
    }

    private void add(Shape shape, int id, String code, int arguments) {
        cases.computeIfAbsent(shape, key -> new ArrayList<>()).add(new Case(id, code, 16 + 10 * arguments));
    }

    private String result(JavaMethod method, String... arguments) {
        return "return " + method.result().wrap(method.call(javaClass, arguments)) + ";";
    }

    // --- slots

    private void addSlot(int id, Row row) {
        JavaMethod m = row.method();
        Slot slot = row.slot();
        if (slot == null) {
            throw new IllegalStateException(row.name());
        }
        switch (slot.shape()) {
            case UNARY, NEXT -> add(Shape.UNARY, id, result(m, "self"), 1);
            case BINARY, BINARY_R -> addBinary(id, m);
            case POWER -> add(Shape.POWER, id, result(m, "self", "exponent", "modulus"), 3);
            case GET -> add(Shape.GET, id, result(m, "self", "instance", "owner"), 3);
            case HASH -> add(Shape.HASH, id, plain(m, "self"), 1);
            case LENGTH -> add(Shape.LENGTH, id, plain(m, "self"), 1);
            case TEST -> add(Shape.TEST, id, plain(m, "self"), 1);
            case CONTAINS -> add(Shape.CONTAINS, id, plain(m, "self", "element"), 2);
            case FINALIZE -> add(Shape.FINALISE, id, m.call(javaClass, "self") + ";", 1);
            case ASSIGN -> addAssign(id, row, slot);
            case COMPARE -> addCompare(id, row, slot);
            case CALL -> add(Shape.CALL, id, result(m, "self", "args", "from", "count", "keywords"), 5);
            case NEW, INIT -> throw new IllegalStateException(row.name());
        }
    }

    private String plain(JavaMethod method, String... arguments) {
        return "return " + method.call(javaClass, arguments) + ";";
    }

    private void addBinary(int id, JavaMethod m) {
        boolean repeats = m.parameters().get(1).form() == Form.LONG;
        add(Shape.BINARY, id, result(m, "self", repeats ? "Arguments.asSize(ts, right)" : "right"), 2);
    }

    private void addAssign(int id, Row row, Slot slot) {
        JavaMethod direct = row.method(slot.name());
        if (direct != null) {
            add(Shape.ASSIGN, id, direct.call(javaClass, "self", "key", "value") + ";", 3);
            return;
        }
        JavaMethod set = row.method(slot.dunders().get(0));
        JavaMethod delete = row.method(slot.dunders().get(1));
        String missing = "throw Arguments.cannot" + (slot == Slot.tp_descr_set ? "Set" : "Assign");
        String deletion = delete == null ? missing + "(self, true)" : delete.call(javaClass, "self", "key");
        String setting = set == null ? missing + "(self, false)" : set.call(javaClass, "self", "key", "value");
        add(Shape.ASSIGN, id, "if (value == null) { " + deletion + "; } else { " + setting + "; }", 6);
    }

    private void addCompare(int id, Row row, Slot slot) {
        JavaMethod direct = row.method(slot.name());
        if (direct != null) {
            add(Shape.COMPARE, id, result(direct, "self", "other", "operator"), 3);
            return;
        }
        StringBuilder code = new StringBuilder("switch (operator) {");
        for (int operator = 0; operator < OPERATORS.length; operator++) {
            JavaMethod m = row.method(OPERATORS[operator]);
            JavaMethod equal = row.method("__eq__");
            if (m != null) {
                code.append(" case ").append(operator).append(": ").append(result(m, "self", "other"));
            } else if (operator == 3 && equal != null) {
                String same = equal.result().wrap(equal.call(javaClass, "self", "other"));
                code.append(" case 3: return Arguments.not(ts, ").append(same).append(");");
            }
        }
        code.append(" default: return PyNotImplemented.INSTANCE; }");
        add(Shape.COMPARE, id, code.toString(), 12);
    }

    // --- callables

    private void addCallable(int id, Row row) {
        JavaMethod m = row.method();
        if (m.raw()) {
            List<String> arguments = new ArrayList<>(receiver(row));
            arguments.addAll(List.of("args", "from", "count", "keywords"));
            add(Shape.CALL, id, finish(m, arguments), arguments.size());
            return;
        }
        List<Signature.Parameter> parameters = row.parameters();
        addGeneral(id, row, parameters);
        int least = 0;
        int most = 0;
        boolean fast = true;
        for (Signature.Parameter parameter : parameters) {
            if (parameter.positional()) {
                most++;
                least += parameter.required() ? 1 : 0;
            } else {
                fast &= parameter.defaultText() != null;
            }
        }
        for (int count = least; fast && count <= Math.min(most, 4); count++) {
            addFixed(id, row, parameters, count);
        }
    }

    private static List<String> receiver(Row row) {
        return row.hasReceiver() ? List.of("self") : List.of();
    }

    private String finish(JavaMethod m, List<String> arguments) {
        String call = m.callWith(javaClass, arguments);
        return m.result().form() == Form.VOID
                ? call + "; return PyNone.NONE;"
                : "return " + m.result().wrap(call) + ";";
    }

    private void addFixed(int id, Row row, List<Signature.Parameter> parameters, int count) {
        List<String> arguments = new ArrayList<>(receiver(row));
        Conversion conversion = new Conversion(row);
        for (int i = 0; i < parameters.size(); i++) {
            boolean given = i < count;
            arguments.add(given ? conversion.convert(i, NAMES[i]) : conversion.absent(i));
        }
        add(Shape.call(count), id, finish(row.method(), arguments), arguments.size());
    }

    private void addGeneral(int id, Row row, List<Signature.Parameter> parameters) {
        List<String> arguments = new ArrayList<>(receiver(row));
        Conversion conversion = new Conversion(row);
        for (int i = 0; i < parameters.size(); i++) {
            arguments.add(conversion.general(i, "x[" + i + "]"));
        }
        String bind = "Arguments.bind(this, self, args, from, count, keywords)";
        String code = parameters.isEmpty() ? bind + "; " : "PyObject[] x = " + bind + "; ";
        add(Shape.CALL, id, code + finish(row.method(), arguments), 2 * arguments.size() + 2);
    }
}
