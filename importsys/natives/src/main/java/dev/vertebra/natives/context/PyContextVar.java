package dev.vertebra.natives.context;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.ObjectIds;
import dev.vertebra.objectmodel.PyGenericAlias;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `contextvars.ContextVar`: a variable with a value for each context.
@NativeType("ContextVar")
public final class PyContextVar extends PyObject {
    /// `contextvars.ContextVar`.
    public static final PyType TYPE = PyType.builtin("_contextvars.ContextVar", PyContextVar.class)
            .sealed()
            .natives(PyContextVarNatives.rows())
            .structure(64)
            .make();

    private final PyObject name;
    private final @Nullable PyObject byDefault;

    private PyContextVar(PyObject name, @Nullable PyObject byDefault) {
        super(TYPE);
        this.name = name;
        this.byDefault = byDefault;
    }

    @PyNew("ContextVar(name=<unrepresentable>, *, default=<unrepresentable>)")
    @ShownSignature("")
    static PyObject __new__(ThreadState ts, PyType cls, @Nullable PyObject name, @Nullable PyObject byDefault) {
        if (name == null) {
            throw Raise.typeError("ContextVar() takes exactly 1 positional argument (0 given)");
        }
        if (!(name instanceof PyStr)) {
            throw Raise.typeError("context variable name must be a str");
        }
        return new PyContextVar(name, byDefault);
    }

    /// A variable that all runtimes share, for a native module.
    public static PyContextVar shared(String name) {
        PyContextVar made = new PyContextVar(PyStr.intern(name), null);
        made.immortalise();
        return made;
    }

    /// The value in the current context, or null if it has none there.
    public @Nullable PyObject value(ThreadState ts) {
        PyContext context = CurrentContexts.of(ts);
        if (context.lastVariable == this) {
            return context.lastValue;
        }
        PyObject value = context.values.get(ts, this);
        context.lastVariable = this;
        context.lastValue = value;
        return value;
    }

    /// Gives the variable a value in the current context.
    public void assign(ThreadState ts, PyObject value) {
        PyContext context = CurrentContexts.of(ts);
        context.lastVariable = null;
        context.values.put(ts, this, value);
    }

    @PySpecial
    static long __hash__(PyContextVar self) {
        return ObjectIds.hash(self);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyContextVar self) {
        StringBuilder text = new StringBuilder("<ContextVar name=").append(Text.repr(ts, self.name));
        if (self.byDefault != null) {
            text.append(" default=").append(Text.repr(ts, self.byDefault));
        }
        return PyStr.of(
                text.append(" at ").append(ObjectIds.address(self)).append('>').toString());
    }

    @PyMember("name")
    static PyObject name(PyContextVar self) {
        return self.name;
    }

    /// The value of this variable in the current context.
    ///
    /// Without a value there, the result is the argument, or else the default that the variable was made
    /// with. Without either, it is a LookupError.
    @PyMethod("get(self, default=<unrepresentable>, /)")
    static PyObject get(ThreadState ts, PyContextVar self, @Nullable PyObject otherwise) {
        PyObject value = self.value(ts);
        if (value != null) {
            return value;
        }
        if (otherwise != null) {
            return otherwise;
        }
        if (self.byDefault != null) {
            return self.byDefault;
        }
        throw Raise.withArgs(ExceptionTypes.LookupError, self);
    }

    /// Give this variable a value in the current context.
    ///
    /// The result is a Token with which `ContextVar.reset()` takes this back.
    @PyMethod("set(self, value, /)")
    static PyObject set(ThreadState ts, PyContextVar self, PyObject value) {
        PyContext context = CurrentContexts.of(ts);
        PyToken token = new PyToken(self, context, context.values.get(ts, self));
        context.lastVariable = null;
        context.values.put(ts, self, value);
        return token;
    }

    /// Take back the `ContextVar.set()` that gave the token: the variable has its earlier value again.
    @PyMethod("reset(self, token, /)")
    static void reset(ThreadState ts, PyContextVar self, PyObject given) {
        if (!(given instanceof PyToken token)) {
            throw Raise.typeError("expected an instance of Token, got %s", Text.repr(ts, given));
        }
        if (token.used) {
            throw Raise.runtimeError("%s has already been used once", Text.repr(ts, token));
        }
        if (token.variable != self) {
            throw Raise.valueError("%s was created by a different ContextVar", Text.repr(ts, token));
        }
        PyContext context = CurrentContexts.of(ts);
        if (token.context != context) {
            throw Raise.valueError("%s was created in a different Context", Text.repr(ts, token));
        }
        token.used = true;
        context.lastVariable = null;
        if (token.oldValue != null) {
            context.values.put(ts, self, token.oldValue);
        } else if (context.values.remove(ts, self) == null) {
            throw Raise.withArgs(ExceptionTypes.LookupError, self);
        }
    }

    /// A generic alias of the class, as in PEP 585.
    @PyClassMethod("__class_getitem__(type, object, /)")
    static PyObject classGetItem(ThreadState ts, PyType type, PyObject object) {
        return PyGenericAlias.of(ts, type, object);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(name);
        visitor.visit(byDefault);
    }

    /// CPython's collector knows a variable only if a cycle could go through its default.
    @Override
    public boolean isContainer() {
        return byDefault != null && Memory.isCollected(byDefault);
    }
}
