package dev.vertebra.processor;

import dev.vertebra.declare.Slot;
import dev.vertebra.processor.JavaType.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the Java method of a slot must look like.
final class SlotRules {
    private SlotRules() {}

    /// What is wrong with one method, or null.
    static @Nullable String checkMethod(@Nullable Slot slot, JavaMethod method) {
        String name = method.name();
        if (slot == null) {
            return name + " names no slot; declare other special methods with @PyMethod";
        }
        boolean direct = slot.name().equals(name);
        if (!direct && name.startsWith("__r") && slot.dunders().indexOf(name) == 1) {
            return "declare " + slot.dunders().getFirst() + ": it serves " + name + " too";
        }
        if (name.equals("__getattr__")) {
            return "declare __getattribute__";
        }
        String expected = expected(slot, name, direct);
        return switch (slot.shape()) {
            case NEW -> "declare it with @PyNew";
            case INIT -> "declare it with @PyInit";
            default -> fits(slot, method, direct) ? null : name + " has the form " + expected;
        };
    }

    private static boolean fits(Slot slot, JavaMethod method, boolean direct) {
        List<JavaType> p = method.parameters();
        JavaType result = method.result();
        boolean self = !p.isEmpty() && p.getFirst().isPython();
        return switch (slot.shape()) {
            case UNARY -> self && p.size() == 1 && isValue(result);
            case NEXT -> self && p.size() == 1 && result.isPython();
            case BINARY -> self && p.size() == 2 && isOther(slot, p.get(1)) && isValue(result);
            case BINARY_R -> p.size() == 2 && p.get(0).isObject() && p.get(1).isObject() && isValue(result);
            case POWER ->
                self && p.size() == 3 && p.get(1).isObject() && p.get(2).isObject() && isValue(result);
            case GET -> self && p.size() == 3 && isMaybe(p.get(1)) && isMaybe(p.get(2)) && isValue(result);
            case HASH, LENGTH -> self && p.size() == 1 && (result.form() == Form.LONG || result.form() == Form.INT);
            case TEST -> self && p.size() == 1 && result.form() == Form.BOOLEAN;
            case CONTAINS -> self && p.size() == 2 && p.get(1).isObject() && result.form() == Form.BOOLEAN;
            case ASSIGN -> self && result.form() == Form.VOID && assigns(method, direct);
            case COMPARE ->
                self
                        && p.size() == (direct ? 3 : 2)
                        && p.get(1).isObject()
                        && (!direct || p.get(2).form() == Form.INT)
                        && isValue(result);
            case CALL -> self && method.raw() && isRaw(p.subList(1, p.size())) && isValue(result);
            case FINALIZE -> self && p.size() == 1 && result.form() == Form.VOID;
            case NEW, INIT -> false;
        };
    }

    private static boolean assigns(JavaMethod method, boolean direct) {
        List<JavaType> p = method.parameters();
        boolean deletes = method.name().startsWith("__del");
        if (p.size() != (deletes ? 2 : 3) || !p.get(1).isObject()) {
            return false;
        }
        return deletes || (p.get(2).isObject() && p.get(2).nullable() == direct);
    }

    private static boolean isValue(JavaType type) {
        return switch (type.form()) {
            case OBJECT, SUBTYPE -> !type.nullable();
            case INT, LONG, DOUBLE, BOOLEAN, TEXT -> true;
            case VOID, OBJECTS, OTHER -> false;
        };
    }

    private static boolean isOther(Slot slot, JavaType type) {
        boolean repeats = slot == Slot.sq_repeat || slot == Slot.sq_inplace_repeat;
        return type.isObject() || (repeats && type.form() == Form.LONG);
    }

    private static boolean isMaybe(JavaType type) {
        return type.isObject() && type.nullable();
    }

    /// Whether parameters take arguments as they came: array, start, count, keyword names.
    static boolean isRaw(List<JavaType> p) {
        return p.size() == 4
                && p.get(0).form() == Form.OBJECTS
                && p.get(1).form() == Form.INT
                && p.get(2).form() == Form.INT
                && p.get(3).form() == Form.SUBTYPE
                && p.get(3).nullable();
    }

    private static String expected(Slot slot, String name, boolean direct) {
        return "([ThreadState], "
                + switch (slot.shape()) {
                    case UNARY -> "self) -> value";
                    case NEXT -> "self) -> @Nullable PyObject";
                    case BINARY -> "self, PyObject) -> value";
                    case BINARY_R -> "PyObject, PyObject) -> value: either operand may be of the type";
                    case POWER -> "PyObject, PyObject, PyObject) -> value";
                    case GET -> "self, @Nullable PyObject, @Nullable PyObject) -> value";
                    case HASH, LENGTH -> "self) -> long";
                    case TEST -> "self) -> boolean";
                    case CONTAINS -> "self, PyObject) -> boolean";
                    case ASSIGN ->
                        direct
                                ? "self, PyObject, @Nullable PyObject) -> void"
                                : name.startsWith("__del")
                                        ? "self, PyObject) -> void"
                                        : "self, PyObject, PyObject) -> void";
                    case COMPARE -> direct ? "self, PyObject, int) -> value" : "self, PyObject) -> value";
                    case CALL -> "self, PyObject[], int, int, @Nullable PyTuple) -> value";
                    case NEW, INIT, FINALIZE -> "self) -> void";
                };
    }

    /// What is wrong with the methods of a slot together, or null.
    static @Nullable String check(Slot slot, List<JavaMethod> methods) {
        if (methods.size() == 1) {
            boolean half =
                    slot == Slot.tp_setattro && !methods.getFirst().name().equals(slot.name());
            return half ? "__setattr__ and __delattr__ come together" : null;
        }
        boolean shared = slot.shape() == Slot.Shape.ASSIGN || slot.shape() == Slot.Shape.COMPARE;
        long names = methods.stream().map(JavaMethod::name).distinct().count();
        boolean direct = methods.stream().anyMatch(m -> m.name().equals(slot.name()));
        return shared && !direct && names == methods.size() ? null : "several methods for the slot " + slot;
    }
}
