package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.CodeFlags;
import dev.vertebra.bytecode.PyCode;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// A function written in Python: code with the namespace, defaults and closure that it was defined with.
///
/// The Python-visible attributes are in [FunctionMethods], the call entries in [FunctionCall]. Compare CPython
/// Objects/funcobject.c.
public final class PyFunction extends PyObject {
    /// `types.FunctionType`.
    public static final PyType TYPE = FunctionMethods.makeType();

    private static final PyStr NAME = PyStr.intern("__name__");
    private static final PyStr BUILTINS = PyStr.intern("__builtins__");

    /// The code made ready to run.
    CodeUnit unit;

    /// Changes whenever code or defaults change, for inline caches of calls.
    int version;

    private PyCode code;
    private final PyDict globals;
    private final PyObject builtins;

    // What the code says until something else is set; not read before it is asked for, since functions are made often.
    private PyObject name = PyStr.EMPTY;
    private PyObject qualname = PyStr.EMPTY;
    private @Nullable PyObject doc;
    private boolean named;

    @Nullable
    PyTuple defaults;

    @Nullable
    PyDict kwdefaults;

    @Nullable
    PyTuple closure;

    @Nullable
    PyObject annotations;

    @Nullable
    PyObject module;

    @Nullable
    PyTuple typeParams;

    /// Makes a function without defaults and closure.
    ///
    /// @param builtins the built-in namespace: a dict, or what `__builtins__` in the globals says
    public PyFunction(PyCode code, PyDict globals, PyObject builtins) {
        super(TYPE, ReferenceTracker.TRACKED);
        this.code = code;
        this.unit = CodeUnit.of(code);
        this.globals = globals;
        this.builtins = builtins;
        this.module = globals.getStr(NAME);
    }

    private void readNames() {
        named = true;
        name = code.co_name();
        qualname = code.co_qualname();
        PyObject documentation = docOf(code);
        doc = documentation;
        // Not counted but for a text of a class of its own, which a program may have put into the constants.
        Memory.stored(this, documentation);
    }

    /// `__name__`.
    PyObject name() {
        if (!named) {
            readNames();
        }
        return name;
    }

    /// `__qualname__`.
    PyObject qualname() {
        if (!named) {
            readNames();
        }
        return qualname;
    }

    /// `__doc__`, null if it was deleted.
    @Nullable
    PyObject doc() {
        if (!named) {
            readNames();
        }
        return doc;
    }

    void setName(PyObject value) {
        PyObject before = name();
        name = value;
        Memory.replace(this, before, value);
    }

    void setQualname(PyObject value) {
        PyObject before = qualname();
        qualname = value;
        Memory.replace(this, before, value);
    }

    void setDoc(@Nullable PyObject value) {
        PyObject before = doc();
        doc = value;
        Memory.replace(this, before, value);
    }

    /// The documentation of a code object: its first constant, if the compiler put it there.
    private static PyObject docOf(PyCode code) {
        boolean first = code.co_consts().size() > 0 && code.co_consts().get(0) instanceof PyStr;
        boolean function = (code.co_flags & CodeFlags.OPTIMIZED) != 0;
        return first && function ? code.co_consts().get(0) : PyNone.NONE;
    }

    /// The built-in namespace that a namespace names, or a default.
    static PyObject builtinsOf(PyDict globals, PyObject fallback) {
        PyObject found = globals.getStr(BUILTINS);
        if (found == null) {
            return fallback;
        }
        return found instanceof dev.vertebra.namespaces.PyModule module ? module.dict() : found;
    }

    public PyCode code() {
        return code;
    }

    /// How many parameters have defaults.
    int defaultCount() {
        PyTuple known = defaults;
        return known == null ? 0 : known.size();
    }

    /// Replaces the code.
    void setCode(PyCode newCode) {
        if (!named) {
            readNames();
        }
        PyCode before = code;
        code = newCode;
        unit = CodeUnit.of(newCode);
        version++;
        Memory.replace(this, before, newCode);
    }

    /// The namespace of the module.
    public PyDict globals() {
        return globals;
    }

    /// The built-in namespace.
    public PyObject builtins() {
        return builtins;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(code);
        visitor.visit(globals);
        visitor.visit(builtins);
        visitPresent(visitor, module);
        visitPresent(visitor, defaults);
        visitPresent(visitor, kwdefaults);
        if (named) {
            if (doc != null) {
                visitor.visit(doc);
            }
            visitor.visit(name);
        }
        visitPresent(visitor, closure);
        visitPresent(visitor, annotations);
        visitPresent(visitor, typeParams);
        if (named) {
            visitor.visit(qualname);
        }
    }

    /// Compare CPython Objects/funcobject.c `func_traverse`: the attributes stand between name and closure.
    @Override
    public void traverseShown(Referents referents) {
        referents.visit(code);
        referents.visit(globals);
        referents.visit(builtins);
        visitPresent(referents, module);
        visitPresent(referents, defaults);
        visitPresent(referents, kwdefaults);
        referents.visit(doc);
        referents.visit(name);
        referents.attributes();
        visitPresent(referents, closure);
        visitPresent(referents, annotations);
        visitPresent(referents, typeParams);
        referents.visit(qualname);
    }

    @Override
    public void makeLateChildren() {
        name();
    }

    /// Counts what a new function holds besides its code, all of which its frame holds, too.
    void shareAllButCode() {
        Memory.share(globals);
        Memory.share(builtins);
        Memory.share(module);
    }

    /// Most functions have few of the fields that may be absent, and functions are made often.
    private static void visitPresent(Visitor visitor, @Nullable PyObject child) {
        if (child != null && child != PyNone.NONE) {
            visitor.visit(child);
        }
    }

    /// Compare CPython Objects/funcobject.c `func_clear`: the attributes stand between documentation and closure.
    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visit(globals);
        visitor.visit(builtins);
        visitPresent(visitor, module);
        visitPresent(visitor, defaults);
        visitPresent(visitor, kwdefaults);
        if (named) {
            visitPresent(visitor, doc);
        }
        Memory.traverseAttributes(this, visitor);
        visitPresent(visitor, closure);
        visitPresent(visitor, annotations);
        visitPresent(visitor, typeParams);
        visitor.visit(code);
        if (named) {
            visitor.visit(name);
            visitor.visit(qualname);
        }
    }

    @Override
    public boolean namesAttributes() {
        return true;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public String toString() {
        return "<function " + qualname() + ">";
    }
}
