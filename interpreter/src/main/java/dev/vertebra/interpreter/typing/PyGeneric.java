package dev.vertebra.interpreter.typing;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInstance;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `typing.Generic`: what it does stands in the library's `typing`.
@NativeType("typing.Generic")
final class PyGeneric {
    static final PyType TYPE = PyType.builtin("typing.Generic", PyInstance.class)
            .doc("The base of classes that take type parameters.")
            .natives(PyGenericNatives.rows())
            .ofModule()
            .make();

    private PyGeneric() {}

    /// Fills in the type parameters of a generic class.
    @PyClassMethod("__class_getitem__(cls, /, *args, **kwargs)")
    @ShownSignature("")
    static PyObject classGetitem(ThreadState ts, PyType cls, PyTuple args, @Nullable PyDict kwargs) {
        return delegate(ts, "_generic_class_getitem", cls, args, kwargs);
    }

    /// Finds the type parameters of a new subclass.
    @PyClassMethod("__init_subclass__(cls, /, *args, **kwargs)")
    @ShownSignature("")
    static PyObject initSubclass(ThreadState ts, PyType cls, PyTuple args, @Nullable PyDict kwargs) {
        return delegate(ts, "_generic_init_subclass", cls, args, kwargs);
    }

    private static PyObject delegate(
            ThreadState ts, String function, PyType cls, PyTuple args, @Nullable PyDict kwargs) {
        PyObject[] all = new PyObject[args.size() + 1];
        all[0] = cls;
        System.arraycopy(args.toArray(), 0, all, 1, args.size());
        PyObject callable = Attributes.get(ts, ts.importModule("typing"), function);
        return Calls.call(ts, callable, PyTuple.of(all), kwargs);
    }
}
