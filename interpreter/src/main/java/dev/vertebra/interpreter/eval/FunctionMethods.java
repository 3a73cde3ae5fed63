package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.CodeFlags;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.namespaces.PyCell;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyMethod;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The attributes of functions. Compare CPython Objects/funcobject.c `PyFunction_Type`.
@NativeType("function")
final class FunctionMethods {
    private FunctionMethods() {}

    static PyType makeType() {
        return PyType.builtin("function", PyFunction.class)
                .doc("A function that runs a code object.\n\n"
                        + "  code\n"
                        + "    what to run\n"
                        + "  globals\n"
                        + "    the dictionary with the global names\n"
                        + "  name\n"
                        + "    the name of the function; that of the code unless given\n"
                        + "  argdefs\n"
                        + "    a tuple with the defaults of the last positional parameters\n"
                        + "  closure\n"
                        + "    a tuple with one cell for each free variable of the code\n"
                        + "  kwdefaults\n"
                        + "    a dictionary with the defaults of keyword-only parameters")
                .sealed()
                .flags(PyType.HAS_DICT | PyType.HAS_WEAKREFS | PyType.METHOD_DESCRIPTOR)
                .natives(FunctionMethodsNatives.rows(), new Native[] {FunctionCall.INSTANCE})
                .structure(144, 88, 96)
                .order("__closure__ __doc__ __globals__ __module__ __builtins__ __code__ __defaults__ __kwdefaults__"
                        + " __annotations__ __dict__ __name__ __qualname__")
                .make();
    }

    private static PyObject builtins(ThreadState ts) {
        var frame = ts.frame();
        return frame == null ? ((PyThread) ts).runtime().builtins() : frame.builtins();
    }

    @PyNew("function(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)")
    static PyObject __new__(
            ThreadState ts,
            PyType cls,
            PyCode code,
            PyDict globals,
            PyObject name,
            PyObject argdefs,
            PyObject closure,
            PyObject kwdefaults) {
        if (name != PyNone.NONE && !(name instanceof PyStr)) {
            throw Raise.typeError("arg 3 (name) must be None or string");
        }
        if (argdefs != PyNone.NONE && !(argdefs instanceof PyTuple)) {
            throw Raise.typeError("arg 4 (defaults) must be None or tuple");
        }
        checkClosure(code, closure, kwdefaults);
        PyFunction made = new PyFunction(code, globals, PyFunction.builtinsOf(globals, builtins(ts)));
        if (name != PyNone.NONE) {
            made.setName(name);
        }
        made.defaults = argdefs instanceof PyTuple tuple ? tuple : null;
        made.closure = closure instanceof PyTuple tuple ? tuple : null;
        made.kwdefaults = kwdefaults instanceof PyDict dict ? dict : null;
        return made;
    }

    /// Checks what a function is made with, in CPython's order: kinds first, then the cells.
    private static void checkClosure(PyCode code, PyObject closure, PyObject kwdefaults) {
        int free = code.nfreevars;
        if (free > 0 && closure == PyNone.NONE) {
            throw Raise.typeError("arg 5 (closure) must be tuple");
        }
        if (closure != PyNone.NONE && !(closure instanceof PyTuple)) {
            throw Raise.typeError("arg 5 (closure) must be None or tuple");
        }
        if (kwdefaults != PyNone.NONE && !(kwdefaults instanceof PyDict)) {
            throw Raise.typeError("arg 6 (kwdefaults) must be None or dict");
        }
        if (!(closure instanceof PyTuple cells)) {
            return;
        }
        if (cells.size() != free) {
            throw Raise.valueError("%s requires closure of length %d, not %d", code.co_name(), free, cells.size());
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!(cells.get(i) instanceof PyCell)) {
                throw Raise.typeError(
                        "arg 5 (closure) expected cell, found %s",
                        cells.get(i).type().fullName());
            }
        }
    }

    @PySpecial
    static PyObject __get__(PyFunction self, @Nullable PyObject object, @Nullable PyObject owner) {
        return object == null || object == PyNone.NONE ? self : new PyMethod(self, object);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyFunction self) {
        return PyStr.of("<function " + Text.str(ts, self.qualname()) + " at " + ObjectIds.address(self) + ">");
    }

    private static PyObject orNone(@Nullable PyObject object) {
        return object == null ? PyNone.NONE : object;
    }

    @PyGetter("__name__")
    static PyObject name(PyFunction self) {
        return self.name();
    }

    @PySetter("__name__")
    static void setName(PyFunction self, @Nullable PyObject value) {
        if (!(value instanceof PyStr)) {
            throw Raise.typeError("__name__ must be set to a string object");
        }
        self.setName(value);
    }

    @PyGetter("__qualname__")
    static PyObject qualname(PyFunction self) {
        return self.qualname();
    }

    @PySetter("__qualname__")
    static void setQualname(PyFunction self, @Nullable PyObject value) {
        if (!(value instanceof PyStr)) {
            throw Raise.typeError("__qualname__ must be set to a string object");
        }
        self.setQualname(value);
    }

    @PyGetter("__code__")
    static PyObject code(ThreadState ts, PyFunction self) {
        AuditHooks.read(ts, self, "__code__");
        return self.code();
    }

    @PySetter("__code__")
    static void setCode(ThreadState ts, PyFunction self, @Nullable PyObject value) {
        if (!(value instanceof PyCode code)) {
            throw Raise.typeError("__code__ must be set to a code object");
        }
        AuditHooks.write(ts, self, "__code__", value);
        int closure = self.closure == null ? 0 : self.closure.size();
        if (closure != code.nfreevars) {
            throw Raise.valueError(
                    "%s() requires a code object with %d free vars, not %d", self.name(), closure, code.nfreevars);
        }
        int kinds = CodeFlags.GENERATOR | CodeFlags.COROUTINE | CodeFlags.ASYNC_GENERATOR;
        if ((self.code().co_flags & kinds) != (code.co_flags & kinds)) {
            ts.warn(
                    ExceptionTypes.DeprecationWarning,
                    "Assigning a code object of non-matching type is deprecated "
                            + "(e.g., from a generator to a plain function)",
                    1);
        }
        self.setCode(code);
    }

    @PyGetter("__defaults__")
    static PyObject defaults(ThreadState ts, PyFunction self) {
        AuditHooks.read(ts, self, "__defaults__");
        return orNone(self.defaults);
    }

    @PySetter("__defaults__")
    static void setDefaults(ThreadState ts, PyFunction self, @Nullable PyObject value) {
        if (value != null && value != PyNone.NONE && !(value instanceof PyTuple)) {
            throw Raise.typeError("__defaults__ must be set to a tuple object");
        }
        AuditHooks.write(ts, self, "__defaults__", value == PyNone.NONE ? null : value);
        PyTuple before = self.defaults;
        self.defaults = value instanceof PyTuple tuple ? tuple : null;
        self.version++;
        Memory.replace(self, before, self.defaults);
    }

    @PyGetter("__kwdefaults__")
    static PyObject kwdefaults(ThreadState ts, PyFunction self) {
        AuditHooks.read(ts, self, "__kwdefaults__");
        return orNone(self.kwdefaults);
    }

    @PySetter("__kwdefaults__")
    static void setKwdefaults(ThreadState ts, PyFunction self, @Nullable PyObject value) {
        if (value != null && value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Raise.typeError("__kwdefaults__ must be set to a dict object");
        }
        AuditHooks.write(ts, self, "__kwdefaults__", value == PyNone.NONE ? null : value);
        PyDict before = self.kwdefaults;
        self.kwdefaults = value instanceof PyDict dict ? dict : null;
        self.version++;
        Memory.replace(self, before, self.kwdefaults);
    }

    @PyGetter("__annotations__")
    static PyObject annotations(ThreadState ts, PyFunction self) {
        if (self.annotations instanceof PyTuple pairs) {
            PyDict dict = new PyDict();
            for (int i = 0; i < pairs.size(); i += 2) {
                dict.put(ts, pairs.get(i), pairs.get(i + 1));
            }
            setAnnotations(self, dict);
        }
        if (self.annotations == null) {
            setAnnotations(self, new PyDict());
        }
        return orNone(self.annotations);
    }

    @PySetter("__annotations__")
    static void setAnnotations(PyFunction self, @Nullable PyObject value) {
        if (value != null && value != PyNone.NONE && !(value instanceof PyDict)) {
            throw Raise.typeError("__annotations__ must be set to a dict object");
        }
        PyObject before = self.annotations;
        self.annotations = value == PyNone.NONE ? null : value;
        Memory.replace(self, before, self.annotations);
    }

    @PyGetter("__type_params__")
    static PyObject typeParams(PyFunction self) {
        return self.typeParams == null ? PyTuple.EMPTY : self.typeParams;
    }

    @PySetter("__type_params__")
    static void setTypeParams(PyFunction self, @Nullable PyObject value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Raise.typeError("__type_params__ must be set to a tuple");
        }
        PyTuple before = self.typeParams;
        self.typeParams = tuple;
        Memory.replace(self, before, tuple);
    }

    @PyMember("__doc__")
    static PyObject doc(PyFunction self) {
        return orNone(self.doc());
    }

    @PySetter("__doc__")
    static void setDoc(PyFunction self, @Nullable PyObject value) {
        self.setDoc(value);
    }

    @PyMember("__module__")
    static PyObject module(PyFunction self) {
        return orNone(self.module);
    }

    @PySetter("__module__")
    static void setModule(PyFunction self, @Nullable PyObject value) {
        PyObject before = self.module;
        self.module = value;
        Memory.replace(self, before, value);
    }

    @PyMember("__closure__")
    static PyObject closure(PyFunction self) {
        return orNone(self.closure);
    }

    @PyMember("__globals__")
    static PyObject globals(PyFunction self) {
        return self.globals();
    }

    @PyMember("__builtins__")
    static PyObject builtins(PyFunction self) {
        return self.builtins();
    }
}
