package dev.vertebra.interpreter.typing;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// Type parameters as compiled code and as calls make them. Compare CPython Python/intrinsics.c,
/// Objects/typevarobject.c.
public final class TypeParameters {
    private TypeParameters() {}

    /// The intrinsics of one operand about type parameters.
    ///
    /// @param globals the global namespace of the running code
    public static PyObject intrinsic(ThreadState ts, PyDict globals, int function, PyObject value) {
        return switch (function) {
            case 7 -> declared(PyTypeParameter.TYPE_VAR, value);
            case 8 -> declared(PyTypeParameter.PARAM_SPEC, value);
            case 9 -> declared(PyTypeParameter.TYPE_VAR_TUPLE, value);
            case 10 -> subscriptGeneric(ts, (PyTuple) value);
            case 11 -> alias(globals, (PyTuple) value);
            default -> throw Raise.systemError("invalid intrinsic function %d", function);
        };
    }

    /// The intrinsics of two operands about type parameters.
    public static PyObject intrinsic(int function, PyObject second, PyObject first) {
        return switch (function) {
            case 2 -> {
                PyTypeParameter made = declared(PyTypeParameter.TYPE_VAR, second);
                made.evaluateBound = first;
                yield made;
            }
            case 3 -> {
                PyTypeParameter made = declared(PyTypeParameter.TYPE_VAR, second);
                made.evaluateConstraints = first;
                yield made;
            }
            case 5 -> {
                PyTypeParameter parameter = (PyTypeParameter) second;
                parameter.evaluateDefault = first;
                Memory.stored(parameter, first);
                yield parameter;
            }
            default -> throw Raise.systemError("invalid intrinsic function %d", function);
        };
    }

    private static PyTypeParameter declared(PyType type, PyObject name) {
        PyTypeParameter made = new PyTypeParameter(type, (PyStr) name);
        made.inferVariance = type != PyTypeParameter.TYPE_VAR_TUPLE;
        return made;
    }

    private static PyObject alias(PyDict globals, PyTuple parts) {
        PyObject module = globals.getStr(PyStr.intern("__name__"));
        return new PyTypeAlias(
                (PyStr) parts.get(0), parts.get(1), parts.get(2), null, module == null ? PyNone.NONE : module);
    }

    /// `Generic[T, *Ts]` for a class with type parameters.
    private static PyObject subscriptGeneric(ThreadState ts, PyTuple parameters) {
        PyObject[] unpacked = new PyObject[parameters.size()];
        PyObject typing = ts.importModule("typing");
        for (int i = 0; i < unpacked.length; i++) {
            PyObject each = parameters.get(i);
            unpacked[i] = each.type() == PyTypeParameter.TYPE_VAR_TUPLE
                    ? Items.get(ts, Attributes.get(ts, typing, "Unpack"), each)
                    : each;
        }
        PyObject function = Attributes.get(ts, typing, "_GenericAlias");
        return Calls.call2(ts, function, Attributes.get(ts, typing, "Generic"), PyTuple.of(unpacked));
    }

    /// `TypeVar(…)`, `ParamSpec(…)`, `TypeVarTuple(…)`.
    static PyObject construct(ThreadState ts, PyType type, PyTuple args, PyDict keywords) {
        PyObject name = args.size() > 0 ? args.get(0) : keyword(keywords, "name");
        if (name == null) {
            throw Raise.typeError(
                    "%s() missing required argument 'name' (pos 1)", type.name().toLowerCase(java.util.Locale.ROOT));
        }
        PyObject bound = keyword(keywords, "bound");
        PyTypeParameter made = PyTypeParameter.make(
                ts,
                type,
                name,
                bound == null ? PyNone.NONE : bound,
                flag(ts, keywords, "covariant"),
                flag(ts, keywords, "contravariant"),
                flag(ts, keywords, "infer_variance"),
                keyword(keywords, "default"));
        if (args.size() > 1) {
            if (type != PyTypeParameter.TYPE_VAR) {
                throw Raise.typeError(
                        "%s() takes exactly 1 positional argument (%d given)",
                        type.name().toLowerCase(java.util.Locale.ROOT), args.size());
            }
            constrain(ts, made, args, bound);
        }
        return made;
    }

    private static void constrain(ThreadState ts, PyTypeParameter made, PyTuple args, @Nullable PyObject bound) {
        if (args.size() == 2) {
            throw Raise.typeError("A single constraint is not allowed");
        }
        if (bound != null && bound != PyNone.NONE) {
            throw Raise.typeError("Constraints cannot be combined with bound=...");
        }
        PyObject[] constraints = new PyObject[args.size() - 1];
        PyObject typing = ts.importModule("typing");
        for (int i = 0; i < constraints.length; i++) {
            constraints[i] = Calls.callMethod(
                    ts, typing, "_type_check", args.get(i + 1), PyStr.of("Constraints must be types."));
        }
        made.constraints = PyTuple.of(constraints);
    }

    private static @Nullable PyObject keyword(PyDict keywords, String name) {
        return keywords.getStr(PyStr.intern(name));
    }

    private static boolean flag(ThreadState ts, PyDict keywords, String name) {
        PyObject value = keyword(keywords, name);
        return value != null && Truth.of(ts, value);
    }
}
