package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PySuper;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;

/// Class definitions and `super`.
@SuppressWarnings("NullAway") // Places of a frame that are not in use are null; an instruction never reads one.
final class ClassOps {
    private static final PyStr BUILD_CLASS = PyStr.intern("__build_class__");
    private static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");

    private ClassOps() {}

    /// `LOAD_BUILD_CLASS`.
    static PyObject buildClass(PyThread ts, PyFrame f) {
        PyObject found = f.builtins instanceof PyDict builtins
                ? builtins.getStr(BUILD_CLASS)
                : Items.get(ts, f.builtins, BUILD_CLASS);
        if (found == null) {
            throw Raise.nameError(BUILD_CLASS, "__build_class__ not found");
        }
        return found;
    }

    /// `SETUP_ANNOTATIONS`.
    static void setupAnnotations(PyThread ts, PyFrame f) {
        PyObject locals = f.localsOrRaise();
        if (locals.type() == PyDict.TYPE) {
            PyDict dict = (PyDict) locals;
            if (dict.getStr(ANNOTATIONS) == null) {
                dict.putStr(ANNOTATIONS, new PyDict());
            }
            return;
        }
        try {
            Items.get(ts, locals, ANNOTATIONS);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.KeyError)) {
                throw e;
            }
            Items.set(ts, locals, ANNOTATIONS, new PyDict());
        }
    }

    /// `LOAD_SUPER_ATTR`: `super` itself, the class and the object are on the stack; bit 0 asks for a method, bit 1
    /// says that there were arguments.
    static void superAttribute(PyThread ts, PyFrame f, int arg) {
        PyObject function = RareOps.top(f, 3);
        PyObject cls = RareOps.top(f, 2);
        PyObject self = RareOps.top(f, 1);
        PyStr name = f.unit.names[arg >> 2];
        boolean method = (arg & 1) != 0;
        if (function == PySuper.TYPE && cls instanceof PyType type) {
            if (method) {
                PyObject found = PySuper.lookupMethod(ts, type, self, name);
                if (found != null) {
                    Memory.incref(found);
                    f.s[f.sp - 3] = found;
                    f.s[f.sp - 2] = self;
                    f.sp--;
                    Memory.drop(ts, cls);
                    return;
                }
            }
            RareOps.replace(ts, f, 3, PySuper.lookup(ts, type, self, name));
        } else {
            PyObject made = (arg & 2) != 0 ? Calls.call2(ts, function, cls, self) : Calls.call0(ts, function);
            try (var held = ts.hold(made)) {
                RareOps.replace(ts, f, 3, Attributes.get(ts, made, name));
            }
        }
        if (method) {
            f.s[f.sp++] = null;
        }
    }
}
