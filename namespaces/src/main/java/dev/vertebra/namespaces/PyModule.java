package dev.vertebra.namespaces;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Namesakes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.QuietAttributes;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// A module: a namespace with attribute access.
///
/// The namespace is a dict from the start and stays the same one, so functions can keep it as their globals.
/// Compare CPython Objects/moduleobject.c.
@NativeType("module")
public final class PyModule extends PyObject implements QuietAttributes, Namesakes {
    /// The class `module`.
    public static final PyType TYPE = PyType.builtin("module", PyModule.class)
            .doc("A module with a name and an empty namespace.\n\nThe name is a string; doc, if given, is any object.")
            .flags(PyType.HAS_DICT | PyType.HAS_WEAKREFS)
            .natives(PyModuleNatives.rows())
            .structure(56, 16, 40)
            .redeclares(Slot.tp_getattro)
            .make();

    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr DOC = PyStr.intern("__doc__");
    private static final PyStr PACKAGE = PyStr.intern("__package__");
    private static final PyStr LOADER = PyStr.intern("__loader__");
    private static final PyStr SPEC = PyStr.intern("__spec__");
    private static final PyStr FILE = PyStr.intern("__file__");
    private static final PyStr GETATTR = PyStr.intern("__getattr__");
    private static final PyStr DICT = PyStr.intern("__dict__");
    private static final PyStr DIR = PyStr.intern("__dir__");
    private static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");

    private final PyDict namespace;

    private PyModule(PyType type) {
        super(type);
        namespace = Attributes.dictOf(this);
    }

    /// Makes a module with the five attributes that each one has at first.
    ///
    /// @param name its dotted name
    /// @param doc its documentation, or null
    public static PyModule named(PyStr name, @Nullable PyObject doc) {
        PyModule module = new PyModule(TYPE);
        module.initialise(name, doc);
        return module;
    }

    @Override
    public @Nullable PyStr namesake() {
        if (!(namespace.getStr(NAME) instanceof PyStr name)) {
            return null;
        }
        PyObject within = namespace.getStr(name);
        return within == null || within.type().tp_call == null ? null : name;
    }

    /// The namespace: `__dict__`.
    public PyDict dict() {
        return namespace;
    }

    private void initialise(PyStr name, @Nullable PyObject doc) {
        namespace.putStr(NAME, name);
        namespace.putStr(DOC, doc == null ? PyNone.NONE : doc);
        namespace.putStr(PACKAGE, PyNone.NONE);
        namespace.putStr(LOADER, PyNone.NONE);
        namespace.putStr(SPEC, PyNone.NONE);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("module(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PyModule(cls);
    }

    @PyInit("module(name, doc=None)")
    static void __init__(PyModule self, PyStr name, @Nullable PyObject doc) {
        self.initialise(name, doc);
    }

    @PyMember("__dict__")
    static PyObject getDict(PyModule self) {
        return self.namespace;
    }

    @PySetter("__dict__")
    @SuppressWarnings("DoNotCallSuggester")
    static void setDict(PyModule self, @Nullable PyObject value) {
        throw Raise.attributeError("readonly attribute");
    }

    @PyGetter("__annotations__")
    static PyObject annotations(PyModule self) {
        PyObject annotations = self.namespace.getStr(ANNOTATIONS);
        if (annotations == null) {
            annotations = new PyDict();
            self.namespace.putStr(ANNOTATIONS, annotations);
        }
        return annotations;
    }

    @PySetter("__annotations__")
    static void setAnnotations(PyModule self, @Nullable PyObject value) {
        if (value != null) {
            self.namespace.putStr(ANNOTATIONS, value);
        } else if (self.namespace.removeStr(ANNOTATIONS) == null) {
            throw Raise.attributeError("__annotations__");
        }
    }

    /// The names in the module, or what its own `__dir__` function gives.
    @PyMethod("__dir__(self, /)")
    @TupleCall
    static PyObject dir(ThreadState ts, PyModule self) {
        if (!(Attributes.get(ts, self, DICT) instanceof PyDict dict)) {
            throw Raise.typeError("<module>.__dict__ is not a dictionary");
        }
        PyObject own = dict.getStr(DIR);
        if (own != null) {
            return Calls.call0(ts, own);
        }
        PyList names = new PyList(dict.size());
        for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
            names.append(dict.keyAt(i));
        }
        return names;
    }

    /// The generic lookup, then the module's own `__getattr__`, then an error that tells of circular imports and of
    /// files that hide other modules.
    @PySpecial
    static PyObject __getattribute__(ThreadState ts, PyModule self, PyObject attribute) {
        if (!(attribute instanceof PyStr name)) {
            throw Raise.typeError(
                    "attribute name must be string, not '%s'", attribute.type().name());
        }
        PyObject found = self.attributeOrNull(ts, name);
        if (found != null) {
            return found;
        }
        throw missing(ts, self, name);
    }

    /// The attribute or what the module's own `__getattr__` makes of it, which may raise; null if there is neither.
    @Override
    public @Nullable PyObject attributeOrNull(ThreadState ts, PyStr name) {
        PyObject found;
        try {
            found = Attributes.genericGetOrNull(ts, this, name);
        } catch (PyException e) {
            if (!e.matches(ExceptionTypes.AttributeError)) {
                throw e;
            }
            found = null;
        }
        if (found != null) {
            return found;
        }
        PyObject getattr = namespace.getStr(GETATTR);
        return getattr == null ? null : Calls.call1(ts, getattr, name);
    }

    /// The error says nothing of name and object itself: whoever asked for the attribute adds them, a call of
    /// `__getattribute__` does not.
    private static PyException missing(ThreadState ts, PyModule self, PyStr name) {
        if (!(self.namespace.getStr(NAME) instanceof PyStr module)) {
            return Raise.attributeError("module has no attribute '%s'", name);
        }
        String text = ModuleSpecs.missingAttribute(ts, module, name, self.namespace.getStr(SPEC));
        return Raise.attributeError("%s", text);
    }

    /// For tools in Java; runs no Python code.
    @Override
    public String toString() {
        return "<module " + namespace.getStr(NAME) + ">";
    }

    /// What importlib's `_module_repr` makes of a module.
    @PySpecial
    static PyObject __repr__(ThreadState ts, PyModule self) {
        PyObject spec = Attributes.getOrNull(ts, self, SPEC);
        if (spec != null && spec != PyNone.NONE) {
            return PyStr.of(ModuleSpecs.repr(ts, spec));
        }
        PyObject name = Attributes.getOrNull(ts, self, NAME);
        String text = name == null ? "'?'" : Text.repr(ts, name).toString();
        PyObject file = Attributes.getOrNull(ts, self, FILE);
        if (file != null) {
            return PyStr.of("<module " + text + " from " + Text.repr(ts, file) + ">");
        }
        PyObject loader = Attributes.getOrNull(ts, self, LOADER);
        return PyStr.of(
                loader == null || loader == PyNone.NONE
                        ? "<module " + text + ">"
                        : "<module " + text + " (" + Text.repr(ts, loader) + ")>");
    }
}
