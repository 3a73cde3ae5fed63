package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// A Python exception: its arguments, how it came about, and the named fields of its class.
///
/// Fields (`StopIteration.value`, `OSError.errno` …) stand in an array laid out by the class's list of names
/// ([ExceptionDefinitions]).
/// Compare CPython Objects/exceptions.c.
public class PyBaseException extends PyObject {
    private static final @Nullable PyObject[] NO_FIELDS = {};

    /// `args`.
    PyTuple args;

    /// `__traceback__`, or null; the interpreter's type.
    private @Nullable PyObject traceback;

    private @Nullable PyBaseException context;
    private @Nullable PyBaseException cause;
    private boolean suppressContext;

    /// The values of the named fields; null where one has not been set.
    final @Nullable PyObject[] fields;

    /// Makes an exception whose `__init__` has not run.
    PyBaseException(PyType type, PyTuple args) {
        super(type, ReferenceTracker.TRACKED);
        this.args = args;
        int count = ExceptionDefinitions.fieldNames(type).length;
        this.fields = count == 0 ? NO_FIELDS : new PyObject[count];
    }

    /// Makes an exception of a built-in class as a call of the class does, without running Python code.
    static PyBaseException make(PyType type, PyTuple args) {
        PyBaseException made = new PyBaseException(type, args);
        ExceptionInit.fill(made);
        return made;
    }

    public final PyTuple args() {
        return args;
    }

    final void setArgs(PyTuple newArgs) {
        PyTuple before = args;
        args = newArgs;
        Memory.replace(this, before, newArgs);
    }

    /// The traceback, or null.
    public final @Nullable PyObject traceback() {
        return traceback;
    }

    /// Sets the traceback.
    public final void setTraceback(@Nullable PyObject newTraceback) {
        PyObject before = traceback;
        traceback = newTraceback;
        Memory.replace(this, before, newTraceback);
    }

    /// Puts a new entry before the traceback of an exception that is being raised, and so is published.
    ///
    /// @param entry holds the old traceback, which moves into it, and what its maker has counted for it
    public final void extendTraceback(ThreadState ts, PyObject entry) {
        traceback = entry;
        Memory.putTogether(ts, entry);
    }

    /// The exception that was being handled when this one was raised, or null.
    public final @Nullable PyBaseException context() {
        return context;
    }

    /// Sets `__context__`.
    public final void setContext(@Nullable PyBaseException newContext) {
        PyBaseException before = context;
        context = newContext;
        Memory.replace(this, before, newContext);
    }

    /// The exception named by `raise … from`, or null.
    public final @Nullable PyBaseException cause() {
        return cause;
    }

    /// Sets `__cause__`, and with it `__suppress_context__`.
    public final void setCause(@Nullable PyBaseException newCause) {
        PyBaseException before = cause;
        cause = newCause;
        suppressContext = true;
        Memory.replace(this, before, newCause);
    }

    public final boolean suppressContext() {
        return suppressContext;
    }

    /// Sets `__suppress_context__`.
    public final void setSuppressContext(boolean suppress) {
        suppressContext = suppress;
    }

    /// The value of a named field, or null if it is not set or the class has no such field.
    public final @Nullable PyObject field(String name) {
        int index = ExceptionDefinitions.indexOf(type(), name);
        return index < 0 ? null : fields[index];
    }

    /// Sets a named field.
    ///
    /// @throws IllegalArgumentException if the class has no such field
    public final void setField(String name, @Nullable PyObject value) {
        int index = ExceptionDefinitions.indexOf(type(), name);
        if (index < 0) {
            throw new IllegalArgumentException(type().name() + " has no field " + name);
        }
        setField(index, value);
    }

    final void setField(int index, @Nullable PyObject value) {
        PyObject before = fields[index];
        fields[index] = value;
        Memory.replace(this, before, value);
    }

    /// A text for Java readers: the first argument if that is a str.
    final String plainText() {
        return args.size() > 0 && args.get(0) instanceof PyStr text ? text.toString() : args.size() + " arguments";
    }

    /// Compare CPython Objects/exceptions.c `SyntaxError_traverse`, `BaseException_traverse` and the like.
    @Override
    public void traverseShown(Referents referents) {
        String[] names = ExceptionDefinitions.fieldNames(type);
        for (int i = 0; i < fields.length; i++) {
            switch (names[i]) {
                // Numbers in C.
                case "characters_written", "start", "end" -> {}
                // Behind the numbers of SyntaxError.
                case "text" -> {}
                case "end_offset" -> {
                    referents.visit(fields[i]);
                    referents.visit(field("text"));
                }
                case "name" -> {
                    // AttributeError has the object first.
                    referents.visit(field("obj"));
                    referents.visit(fields[i]);
                }
                case "obj" -> {}
                default -> referents.visit(fields[i]);
            }
        }
        referents.attributes();
        referents.visit(args);
        referents.visit(traceback);
        referents.visit(cause);
        referents.visit(context);
    }

    @Override
    public void traverse(Visitor visitor) {
        if (fields.length > 0 && type.isSubtype(ExceptionTypes.AttributeError)) {
            // CPython's AttributeError lets go of the object before its name.
            visitor.visit(field("obj"));
            visitor.visit(field("name"));
        } else if (fields.length > 0) {
            visitor.visitAll(fields, fields.length);
        }
        visitOwn(visitor);
    }

    /// Most exceptions have few of these, and each is told by a call through an interface.
    private void visitOwn(Visitor visitor) {
        if (args != PyTuple.EMPTY) {
            visitor.visit(args);
        }
        if (traceback != null) {
            visitor.visit(traceback);
        }
        if (cause != null) {
            visitor.visit(cause);
        }
        if (context != null) {
            visitor.visit(context);
        }
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        if (fields.length > 0) {
            super.traverseForDeath(visitor);
            return;
        }
        visitOwn(visitor);
        died();
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
