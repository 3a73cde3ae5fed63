package dev.vertebra.natives.decimal;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.context.PyContextVar;
import dev.vertebra.natives.decimal.number.Arithmetic;
import dev.vertebra.natives.decimal.number.DecimalRules;
import dev.vertebra.natives.decimal.number.DecimalValue;
import dev.vertebra.natives.decimal.number.LogarithmOfTen;
import dev.vertebra.natives.decimal.number.Rounding;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `decimal.Context`: the rules of operations, the signals that have come up, and those that raise an exception.
///
/// Compare CPython Modules/_decimal/_decimal.c PyDecContextObject.
@NativeType("Context")
final class PyDecimalContext extends PyObject {
    static final PyType TYPE = PyType.builtin("decimal.Context", PyDecimalContext.class)
            .doc("What operations on decimals obey.\n"
                    + "\n"
                    + "What is not given is as in DefaultContext. Flags and traps are lists of signals, or mappings"
                    + " of all\n"
                    + "signals to truth values.\n"
                    + "\n>>> Context(prec=3).divide(Decimal(2), Decimal(3))\nDecimal('0.667')")
            .natives(
                    PyDecimalContextNatives.rows(),
                    ContextFunctionsNatives.rows(),
                    ContextPairsNatives.rows(),
                    ContextQuestionsNatives.rows(),
                    ContextSettingsNatives.rows())
            .structure(96)
            .ofModule()
            .order("abs exp ln log10 minus next_minus next_plus normalize plus to_integral to_integral_exact"
                    + " to_integral_value sqrt add compare compare_signal divide divide_int divmod max max_mag min"
                    + " min_mag multiply next_toward quantize remainder remainder_near subtract power fma Etiny"
                    + " Etop radix is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan"
                    + " is_subnormal is_zero _apply canonical copy_abs copy_decimal copy_negate logb"
                    + " logical_invert number_class to_sci_string to_eng_string compare_total compare_total_mag"
                    + " copy_sign logical_and logical_or logical_xor rotate same_quantum scaleb shift clear_flags"
                    + " clear_traps __copy__ __reduce__ copy create_decimal create_decimal_from_float prec Emax"
                    + " Emin rounding capitals clamp")
            .make();

    private static final String SIGNATURE =
            "(prec=None, rounding=None, Emin=None, Emax=None, capitals=None," + " clamp=None, flags=None, traps=None)";
    private static final PyContextVar CURRENT = PyContextVar.shared("decimal_context");
    private static final DecimalRules[] ROUNDINGS = roundings();
    private static final PyStr FLAGS = PyStr.intern("flags");
    private static final PyStr TRAPS = PyStr.intern("traps");

    final DecimalRules rules;
    final Signal.Set flags = new Signal.Set();
    final Signal.Set traps = new Signal.Set();
    boolean capitals = true;
    private final PySignalDict shownFlags;
    private final PySignalDict shownTraps;

    PyDecimalContext(PyType type, PyType signalDict, DecimalRules rules) {
        super(type);
        this.rules = rules;
        shownFlags = new PySignalDict(signalDict, flags);
        shownTraps = new PySignalDict(signalDict, traps);
    }

    private static DecimalRules[] roundings() {
        Rounding[] all = Rounding.values();
        DecimalRules[] rules = new DecimalRules[all.length];
        LogarithmOfTen logarithm = new LogarithmOfTen();
        for (Rounding each : all) {
            rules[each.ordinal()] = new DecimalRules(
                    DecimalRules.MAX_PRECISION, DecimalRules.MAX_EXPONENT, DecimalRules.MIN_EXPONENT, each, logarithm);
        }
        return rules;
    }

    /// New rules without limits, with a rounding.
    static DecimalRules rulesFor(Rounding rounding) {
        return new DecimalRules(ROUNDINGS[rounding.ordinal()]);
    }

    // --- the current context

    /// The context of the running thread and task, made from DefaultContext at first.
    static PyDecimalContext current(ThreadState ts) {
        if (CURRENT.value(ts) instanceof PyDecimalContext context) {
            return context;
        }
        PyDecimalContext made = copy(ts, DecimalState.of(ts).usual);
        CURRENT.assign(ts, made);
        return made;
    }

    /// Makes a context the current one; of a template a copy.
    static void makeCurrent(ThreadState ts, PyDecimalContext context) {
        CURRENT.assign(ts, DecimalState.of(ts).isTemplate(context) ? copy(ts, context) : context);
    }

    // --- operations

    /// The rules for an operation that begins.
    DecimalRules rules() {
        rules.raised = 0;
        return rules;
    }

    /// The rules for an operation that begins, with a rounding of its own if one is given.
    DecimalRules rules(@Nullable PyObject rounding) {
        if (rounding == null || rounding == PyNone.NONE) {
            return rules();
        }
        return rules.with(ContextSettings.roundingOf(rounding));
    }

    /// Ends an operation: sets flags, springs traps, makes the object.
    PyDecimal settle(ThreadState ts, DecimalValue value) {
        int raised = rules.raised;
        if (raised != 0) {
            note(ts, raised);
        }
        return new PyDecimal(value);
    }

    /// Ends an operation that had rules of its own.
    PyDecimal settle(ThreadState ts, DecimalValue value, DecimalRules own) {
        if (own.raised != 0) {
            note(ts, own.raised);
        }
        return new PyDecimal(value);
    }

    /// Sets flags.
    ///
    /// @throws dev.vertebra.objectmodel.PyException if one of them is trapped
    void note(ThreadState ts, int conditions) {
        flags.conditions |= conditions;
        int trapped = conditions & traps.conditions;
        if (trapped != 0) {
            throw DecimalState.of(ts).failure(trapped);
        }
    }

    /// Sets flags that raise nothing.
    void flag(int conditions) {
        flags.conditions |= conditions;
    }

    // --- life

    /// A copy without flags.
    static PyDecimalContext copy(ThreadState ts, PyDecimalContext from) {
        PyDecimalContext made =
                new PyDecimalContext(TYPE, DecimalState.of(ts).signalDict, new DecimalRules(from.rules));
        made.capitals = from.capitals;
        made.traps.conditions = from.traps.conditions;
        return made;
    }

    @PyNew("Context(*args, **kwargs)")
    @ShownSignature(SIGNATURE)
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        DecimalState state = DecimalState.of(ts);
        PyDecimalContext usual = state.usual;
        PyDecimalContext made = new PyDecimalContext(cls, state.signalDict, new DecimalRules(usual.rules));
        made.capitals = usual.capitals;
        made.traps.conditions = usual.traps.conditions;
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("Context(*args, **kwargs)")
    @ShownSignature(SIGNATURE)
    static void __init__(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        ContextSettings.setAll(ts, self, Given.bind(ContextSettings.NAMES, 0, args, from, count, keywords), 0);
    }

    @PySpecial
    static PyObject __repr__(PyDecimalContext self) {
        DecimalRules rules = self.rules;
        return PyStr.ofPlain("Context(prec=" + rules.precision + ", rounding="
                + ContextSettings.nameOf(rules.rounding) + ", Emin=" + rules.least + ", Emax=" + rules.largest
                + ", capitals=" + (self.capitals ? 1 : 0) + ", clamp=" + (rules.clamp ? 1 : 0) + ", flags="
                + Signal.list(self.flags.conditions) + ", traps=" + Signal.list(self.traps.conditions) + ")");
    }

    @PySpecial
    static PyObject __getattribute__(ThreadState ts, PyDecimalContext self, PyObject name) {
        if (name instanceof PyStr text) {
            if (PyStr.same(text, FLAGS)) {
                return self.shownFlags;
            }
            if (PyStr.same(text, TRAPS)) {
                return self.shownTraps;
            }
        }
        return Attributes.genericGet(ts, self, Attributes.name(name));
    }

    @PySpecial
    static void tp_setattro(ThreadState ts, PyDecimalContext self, PyObject name, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.attributeError("context attributes cannot be deleted");
        }
        if (name instanceof PyStr text && (PyStr.same(text, FLAGS) || PyStr.same(text, TRAPS))) {
            Signal.Set signals = PyStr.same(text, FLAGS) ? self.flags : self.traps;
            signals.conditions = PySignalDict.conditionsOfMapping(ts, value);
            return;
        }
        Attributes.genericSet(ts, self, Attributes.name(name), value);
    }

    /// A copy of the context.
    @PyMethod("__copy__(self, /)")
    static PyObject copySpecial(ThreadState ts, PyDecimalContext self) {
        PyDecimalContext made = copy(ts, self);
        made.flags.conditions = self.flags.conditions;
        return made;
    }

    /// A copy of the context, whose flags are clear.
    @PyMethod("copy(self, /)")
    static PyObject copyMethod(ThreadState ts, PyDecimalContext self) {
        return copy(ts, self);
    }

    /// What pickle stores: the class and the arguments for it.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyDecimalContext self) {
        DecimalRules rules = self.rules;
        DecimalState state = DecimalState.of(ts);
        PyTuple arguments = PyTuple.of(
                PyInt.of(rules.precision),
                ContextSettings.nameOf(rules.rounding),
                PyInt.of(rules.least),
                PyInt.of(rules.largest),
                PyInt.of(self.capitals ? 1 : 0),
                PyInt.of(rules.clamp ? 1 : 0),
                state.list(self.flags.conditions),
                state.list(self.traps.conditions));
        return PyTuple.of(self.type(), arguments);
    }

    /// Make a Decimal of a number or text, rounded as the context says.
    @PyMethod("create_decimal(self, *args, **kwargs)")
    @ShownSignature("($self, num=\"0\", /)")
    static PyObject createDecimal(
            ThreadState ts, PyDecimalContext self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Arguments.noKeywords("create_decimal()", keywords);
        if (count > 1) {
            throw Raise.typeError("function takes at most 1 argument (%d given)", count);
        }
        if (count == 0) {
            return new PyDecimal(DecimalValue.ZERO);
        }
        DecimalValue value = Operands.any(ts, args[from], self, false);
        DecimalRules rules = self.rules();
        long room = rules.precision - (rules.clamp ? 1 : 0);
        if (value.isNan() && !value.hasNoDigits() && value.digits() > room) {
            self.note(ts, DecimalRules.CONVERSION_SYNTAX);
            return new PyDecimal(DecimalValue.NAN);
        }
        return self.settle(ts, Arithmetic.apply(value, rules));
    }

    /// Make a Decimal of a float or integer, rounded as the context says.
    @PyMethod("create_decimal_from_float(self, f, /)")
    static PyObject createDecimalFromFloat(ThreadState ts, PyDecimalContext self, PyObject number) {
        DecimalValue value;
        if (number instanceof PyFloat real) {
            value = Operands.ofDouble(real.value());
        } else if (number instanceof PyInt integer) {
            value = Operands.ofInteger(integer);
        } else {
            throw Raise.typeError("argument must be int or float");
        }
        return self.settle(ts, Arithmetic.apply(value, self.rules()));
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(shownTraps);
        visitor.visit(shownFlags);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// A size that an argument gives.
    static long size(PyObject value) {
        if (!(value instanceof PyInt number)) {
            throw Raise.typeError("an integer is required");
        }
        if (!number.isSmall()) {
            throw Raise.overflowError("Python int too large to convert to C ssize_t");
        }
        return number.small();
    }
}
