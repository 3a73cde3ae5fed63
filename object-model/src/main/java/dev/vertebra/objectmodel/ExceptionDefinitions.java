package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Defines the built-in exception types: which natives and which named fields each has.
final class ExceptionDefinitions {
    private static final Map<PyType, String[]> FIELDS = new ConcurrentHashMap<>();
    private static final String[] NONE = {};

    private ExceptionDefinitions() {}

    /// Makes the type of a built-in exception.
    ///
    /// @param fields the names of the fields that it has beyond those of its base
    static PyType define(String name, PyType base, String... fields) {
        PyType.Builder builder = PyType.builtin(name, PyBaseException.class).base(base);
        FIELDS.put(builder.type, fields.length == 0 ? FIELDS.getOrDefault(base, NONE) : fields);
        return builder.flags(name.equals("BaseException") ? PyType.HAS_DICT : 0)
                .doc(ExceptionDocs.of(name))
                .redeclares(redeclared(name, base))
                .natives(natives(name, fields))
                .order(order(name))
                .make();
    }

    /// Makes `ExceptionGroup`, the one built-in type with two bases.
    static PyType group(PyType first, PyType second) {
        return PyType.builtin("ExceptionGroup", PyBaseException.class)
                .base(first)
                .secondBase(second)
                .flags(PyType.HAS_WEAKREFS)
                .natives()
                .structure(88, 16, -32)
                .order("__module__ __weakref__")
                .ofModule()
                .make();
    }

    /// Which functions of the base CPython's definition names again: each class has `__init__`, those that add nothing
    /// to BaseException have `__new__` too. Compare CPython Objects/exceptions.c `SimpleExtendsException`.
    private static Slot[] redeclared(String name, PyType base) {
        boolean operating = base.isSubtype(PyType.OBJECT) && FIELDS.get(base) != null && FIELDS.get(base).length > 0;
        return switch (name) {
            case "AttributeError", "NameError" -> new Slot[] {Slot.tp_str};
            case "BaseException" -> new Slot[] {Slot.tp_getattro};
            case "BaseExceptionGroup", "ImportError", "OSError", "StopIteration", "SystemExit" -> new Slot[0];
            case "KeyError", "SyntaxError" -> new Slot[] {Slot.tp_init};
            default -> operating ? new Slot[] {Slot.tp_init} : new Slot[] {Slot.tp_new, Slot.tp_init};
        };
    }

    private static String order(String name) {
        return switch (name) {
            case "BaseException" -> "__reduce__ __setstate__ with_traceback add_note __suppress_context__ __dict__";
            case "BaseExceptionGroup" -> "__class_getitem__";
            default -> "";
        };
    }

    private static Native[][] natives(String name, String[] fields) {
        Native[] members = ExceptionField.rows(fields);
        return switch (name) {
            case "BaseException" -> new Native[][] {BaseExceptionMethodsNatives.rows()};
            case "KeyError" -> new Native[][] {KeyErrorMethodsNatives.rows()};
            case "OSError" -> new Native[][] {members, OSErrorMethodsNatives.rows()};
            case "ImportError" -> new Native[][] {members, ImportErrorMethodsNatives.rows()};
            case "SyntaxError" -> new Native[][] {members, SyntaxErrorMethodsNatives.rows()};
            case "AttributeError" ->
                new Native[][] {members, FieldErrorMethodsNatives.rows(), AttributeErrorMethodsNatives.rows()};
            case "NameError", "StopIteration", "SystemExit" ->
                new Native[][] {members, FieldErrorMethodsNatives.rows()};
            case "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError" ->
                new Native[][] {members, UnicodeErrorMethodsNatives.rows()};
            case "BaseExceptionGroup" -> new Native[][] {members, ExceptionGroupMethodsNatives.rows()};
            default -> new Native[][] {members};
        };
    }

    /// The names of the fields of a class, those of its built-in base.
    static String[] fieldNames(PyType type) {
        for (PyType each = type; each != null; each = each.base) {
            String[] names = FIELDS.get(each);
            if (names != null) {
                return names;
            }
        }
        return NONE;
    }

    /// The position of a field, or -1.
    static int indexOf(PyType type, String name) {
        String[] names = fieldNames(type);
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
