package dev.vertebra.interpreter.typing;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Native;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// A type parameter: `typing.TypeVar`, `typing.ParamSpec`, `typing.TypeVarTuple`.
///
/// Bound, constraints and default of a parameter that the new syntax declares are functions, called when first asked
/// for (PEP 695, PEP 696). Compare CPython Objects/typevarobject.c.
@NativeType("typing.TypeVar")
final class PyTypeParameter extends PyObject {
    static final PyType TYPE_VAR = PyType.builtin("typing.TypeVar", PyTypeParameter.class)
            .doc("A type parameter that stands for one type.")
            .sealed()
            .flags(PyType.HAS_DICT | PyType.HAS_WEAKREFS)
            .natives(PyTypeParameterNatives.rows(), TypeVarMembersNatives.rows())
            .structure(80, -1, -32)
            .ofModule()
            .order("__typing_subst__ __typing_prepare_subst__ __reduce__")
            .make();
    static final PyType PARAM_SPEC = PyType.builtin("typing.ParamSpec", PyTypeParameter.class)
            .doc("A type parameter that stands for the parameters of a callable.\n"
                    + "\n>>> P = ParamSpec('P')\n>>> Callable[P, int].__parameters__ == (P,)\nTrue")
            .sealed()
            .flags(PyType.HAS_DICT | PyType.HAS_WEAKREFS)
            .natives(
                    ParamSpecMembersNatives.rows(),
                    Native.of("ParamSpec", PyTypeParameterNatives.rows()),
                    Native.of("ParamSpec", TypeVarMembersNatives.rows()))
            .hides("__constraints__")
            .structure(56, -1, -32)
            .ofModule()
            .order("__typing_subst__ __typing_prepare_subst__ has_default __reduce__ __mro_entries__ "
                    + "__name__ __bound__ __covariant__ __contravariant__ __infer_variance__ args " + "kwargs")
            .make();
    static final PyType TYPE_VAR_TUPLE = PyType.builtin("typing.TypeVarTuple", PyTypeParameter.class)
            .doc("A type parameter that stands for any number of types.")
            .sealed()
            .flags(PyType.HAS_DICT | PyType.HAS_WEAKREFS)
            .natives(TypeVarTupleMembersNatives.rows(), Native.of("TypeVarTuple", PyTypeParameterNatives.rows()))
            .hides("__covariant__", "__contravariant__", "__infer_variance__", "__bound__", "__constraints__")
            .structure(40, -1, -32)
            .ofModule()
            .order("__typing_subst__ __typing_prepare_subst__ __reduce__")
            .make();

    private static final PyStr MODULE = PyStr.intern("__module__");

    final PyStr name;

    @Nullable
    PyObject bound;

    @Nullable
    PyObject evaluateBound;

    @Nullable
    PyObject constraints;

    @Nullable
    PyObject evaluateConstraints;

    @Nullable
    PyObject defaultValue;

    @Nullable
    PyObject evaluateDefault;

    boolean covariant;
    boolean contravariant;
    boolean inferVariance;

    PyTypeParameter(PyType type, PyStr name) {
        super(type);
        this.name = name;
    }

    /// Gives the parameter the module of the running code.
    PyTypeParameter inModule(ThreadState ts) {
        var frame = ts.frame();
        PyObject module = frame == null ? null : frame.globals().getStr(PyStr.intern("__name__"));
        Attributes.dictOf(this).putStr(MODULE, module == null ? PyNone.NONE : module);
        return this;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(bound);
        visitor.visit(evaluateBound);
        visitor.visit(constraints);
        visitor.visit(evaluateConstraints);
        visitor.visit(defaultValue);
        visitor.visit(evaluateDefault);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// The value of a lazily evaluated property, evaluated if need be.
    private @Nullable PyObject evaluated(ThreadState ts, @Nullable PyObject value, @Nullable PyObject function) {
        if (value != null || function == null) {
            return value;
        }
        PyObject result = Calls.call0(ts, function);
        Memory.stored(this, result);
        return result;
    }

    @PySpecial
    static PyObject __repr__(PyTypeParameter self) {
        if (self.inferVariance || self.type() == TYPE_VAR_TUPLE) {
            return self.name;
        }
        String variance = self.covariant ? "+" : self.contravariant ? "-" : "~";
        return PyStr.of(variance + self.name);
    }

    @PyMember("__name__")
    static PyObject name(PyTypeParameter self) {
        return self.name;
    }

    @PyMember("__covariant__")
    static PyObject covariant(PyTypeParameter self) {
        return PyBool.of(self.covariant);
    }

    @PyMember("__contravariant__")
    static PyObject contravariant(PyTypeParameter self) {
        return PyBool.of(self.contravariant);
    }

    @PyMember("__infer_variance__")
    static PyObject inferVariance(PyTypeParameter self) {
        return PyBool.of(self.inferVariance);
    }

    @PyGetter("__bound__")
    static PyObject bound(ThreadState ts, PyTypeParameter self) {
        self.bound = self.evaluated(ts, self.bound, self.evaluateBound);
        return self.bound == null ? PyNone.NONE : self.bound;
    }

    @PyGetter("__constraints__")
    static PyObject constraints(ThreadState ts, PyTypeParameter self) {
        self.constraints = self.evaluated(ts, self.constraints, self.evaluateConstraints);
        return self.constraints == null ? PyTuple.EMPTY : self.constraints;
    }

    // The value that stands for the parameter where none is given.
    @PyGetter("__default__")
    static PyObject defaultValue(ThreadState ts, PyTypeParameter self) {
        self.defaultValue = self.evaluated(ts, self.defaultValue, self.evaluateDefault);
        return self.defaultValue == null ? NoDefault.INSTANCE : self.defaultValue;
    }

    @PyMethod("has_default(self, /)")
    static boolean hasDefault(PyTypeParameter self) {
        return self.evaluateDefault != null || self.defaultValue != null && self.defaultValue != NoDefault.INSTANCE;
    }

    @PyMethod("__typing_subst__(self, arg, /)")
    static PyObject typingSubst(ThreadState ts, PyTypeParameter self, PyObject arg) {
        String function = self.type() == TYPE_VAR
                ? "_typevar_subst"
                : self.type() == PARAM_SPEC ? "_paramspec_subst" : "_typevartuple_typing_subst";
        if (self.type() == TYPE_VAR_TUPLE) {
            throw Raise.typeError("Substitution of bare TypeVarTuple is not supported");
        }
        return Calls.callMethod(ts, ts.importModule("typing"), function, self, arg);
    }

    @PyMethod("__typing_prepare_subst__(self, alias, args, /)")
    static PyObject typingPrepareSubst(ThreadState ts, PyTypeParameter self, PyObject alias, PyObject args) {
        if (self.type() == TYPE_VAR) {
            long given = Items.length(ts, args);
            PyTuple parameters = Iterate.toTuple(ts, Attributes.get(ts, alias, "__parameters__"));
            int index = 0;
            while (index < parameters.size() && parameters.get(index) != self) {
                index++;
            }
            if (index < given) {
                return args;
            }
            if (index == given && hasDefault(self)) {
                return Numbers.add(ts, args, PyTuple.of(defaultValue(ts, self)));
            }
            throw Raise.typeError(
                    "Too few arguments for %s; actual %d, expected at least %d", Text.str(ts, alias), given, index + 1);
        }
        String function = self.type() == PARAM_SPEC ? "_paramspec_prepare_subst" : "_typevartuple_prepare_subst";
        return Calls.callMethod(ts, ts.importModule("typing"), function, self, alias, args);
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyTypeParameter self) {
        return self.name;
    }

    @PyMethod("__mro_entries__(self, bases, /)")
    @ShownSignature("($self, object, /)")
    static PyObject mroEntries(PyTypeParameter self, PyObject bases) {
        throw Raise.typeError("Cannot subclass an instance of %s", self.type().name());
    }

    /// The shared part of the constructors.
    static PyTypeParameter make(
            ThreadState ts,
            PyType type,
            PyObject name,
            PyObject bound,
            boolean covariant,
            boolean contravariant,
            boolean infer,
            @Nullable PyObject byDefault) {
        if (!(name instanceof PyStr text)) {
            throw Raise.typeError(
                    "%s() argument 'name' must be str, not %s",
                    type.name().toLowerCase(java.util.Locale.ROOT), name.type().fullName());
        }
        if (covariant && contravariant) {
            throw Raise.valueError("Bivariant types are not supported.");
        }
        if (infer && (covariant || contravariant)) {
            throw Raise.valueError("Variance cannot be specified with infer_variance.");
        }
        PyTypeParameter made = new PyTypeParameter(type, text);
        if (bound != PyNone.NONE) {
            made.bound = Calls.callMethod(
                    ts, ts.importModule("typing"), "_type_check", bound, PyStr.of("Bound must be a type."));
        }
        made.covariant = covariant;
        made.contravariant = contravariant;
        made.inferVariance = infer;
        made.defaultValue = byDefault;
        return made.inModule(ts);
    }

    @PyNew("TypeVar(*args, **kwargs)")
    static PyObject __new__(ThreadState ts, PyType cls, PyTuple args, @Nullable PyDict kwargs) {
        return TypeParameters.construct(ts, cls, args, kwargs == null ? new PyDict() : kwargs);
    }
}
