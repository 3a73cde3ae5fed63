package dev.vertebra.importsys.state;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyMethod;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// A native that behaves like a function written in Python: taken from a class it binds to any object, whatever its
/// class.
///
/// The classes of the import system are written in Python in CPython, and the library puts their methods into classes
/// of its own (`InspectLoader.exec_module = _LoaderBasics.exec_module`), which method descriptors would refuse.
@NativeType("function")
public final class ModuleFunction extends PyObject {
    static final PyType TYPE = PyType.builtin("function", ModuleFunction.class)
            .sealed()
            .flags(PyType.METHOD_DESCRIPTOR | PyType.HAS_DICT | PyType.HAS_WEAKREFS | PyType.NO_INSTANTIATION)
            .natives(ModuleFunctionNatives.rows())
            .structure(144, 88, 96)
            .make();

    private final Native function;
    private final PyStr module;
    private final String qualname;
    private final PyObject closure;
    private @Nullable PythonSignature signature;

    /// Makes a function.
    ///
    /// @param function what it does
    /// @param module its `__module__`
    /// @param qualname its `__qualname__`
    /// @param closure what the native gets as `$module`, or None
    public ModuleFunction(Native function, PyStr module, String qualname, PyObject closure) {
        super(TYPE);
        this.function = function;
        this.module = module;
        this.qualname = qualname;
        this.closure = closure;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(closure);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// Whether this is the function of a native.
    public boolean isOf(Native row) {
        return function == row;
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, ModuleFunction self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PythonSignature known = self.signature;
        if (known == null) {
            known = new PythonSignature(self.function.signature());
            self.signature = known;
        }
        known.check(self.qualname, count, keywords);
        return self.function.call(ts, self.closure, args, from, count, keywords);
    }

    @PySpecial
    static PyObject __get__(ModuleFunction self, @Nullable PyObject object, @Nullable PyObject owner) {
        return object == null || object == PyNone.NONE && owner != null && owner != PyNone.NONE.type()
                ? self
                : new PyMethod(self, object);
    }

    @PyGetter("__name__")
    static String name(ModuleFunction self) {
        return self.function.name();
    }

    @PyGetter("__qualname__")
    static String qualname(ModuleFunction self) {
        return self.qualname;
    }

    @PyMember("__module__")
    static PyObject module(ModuleFunction self) {
        return self.module;
    }

    /// The namespace of the module that the function belongs to, while it is loaded.
    @PyMember("__globals__")
    static PyObject globals(ThreadState ts, ModuleFunction self) {
        PyObject owner = ImportState.of(ts).modules().getStr(self.module);
        return owner == null ? new PyDict() : Attributes.dictOf(owner);
    }

    @PyMember("__doc__")
    static PyObject doc(ModuleFunction self) {
        return PyStr.orNone(self.function.doc());
    }

    @PyGetter("__text_signature__")
    static String textSignature(ModuleFunction self) {
        return self.function.signature();
    }

    @PyGetter("__dict__")
    static PyObject dict(ModuleFunction self) {
        return Attributes.dictOf(self);
    }

    @PySpecial
    static PyObject __repr__(ModuleFunction self) {
        return PyStr.of("<function " + self.qualname + " at " + ObjectIds.address(self) + ">");
    }
}
