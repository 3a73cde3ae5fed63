package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.datetime.span.AsciiText;
import dev.vertebra.natives.datetime.span.CallReader;
import dev.vertebra.natives.datetime.span.PyTimeDelta;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `datetime.timezone`: a time zone with one offset. Compare CPython Modules/_datetimemodule.c PyDateTime_TimeZone.
@NativeType("datetime.timezone")
public final class PyTimeZone extends PyTzInfo {
    static final PyType TYPE;

    /// `datetime.timezone.utc`.
    public static final PyTimeZone UTC;

    private static final CallReader.Shape SHAPE = CallReader.Shape.of("timezone", 1, "offset", "name");

    static {
        PyType.Builder builder = PyType.builtin("datetime.timezone", PyTimeZone.class)
                .base(PyTzInfo.TYPE)
                .doc("A time zone whose offset from UTC is always the same.")
                .sealed()
                .natives(PyTimeZoneNatives.rows())
                .uncollected()
                .structure(32)
                .order("tzname utcoffset dst fromutc __getinitargs__");
        TYPE = builder.make();
        UTC = constant(PyTimeDelta.ZERO);
        int most = (23 * 60 + 59) * 60;
        builder.constant("utc", UTC)
                .constant("min", constant(PyTimeDelta.constantSeconds(-most)))
                .constant("max", constant(PyTimeDelta.constantSeconds(most)));
    }

    final PyTimeDelta offset;
    private final @Nullable PyObject name;

    private PyTimeZone(PyTimeDelta offset, @Nullable PyObject name) {
        super(TYPE);
        this.offset = offset;
        this.name = name;
    }

    private static PyTimeZone constant(PyTimeDelta offset) {
        PyTimeZone made = new PyTimeZone(offset, null);
        made.immortalise();
        return made;
    }

    /// A time zone.
    ///
    /// @param name its name as a str, or null
    static PyTimeZone of(ThreadState ts, PyTimeDelta offset, @Nullable PyObject name) {
        if (name == null && offset.isZero()) {
            return UTC;
        }
        if (!offset.isOffset()) {
            throw Raise.valueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not %s.",
                    Text.repr(ts, offset));
        }
        return new PyTimeZone(offset, name);
    }

    @PyNew("timezone(*args, **kwargs)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallReader reader = new CallReader(SHAPE, args, from, count, keywords);
        PyObject offset = reader.checked(reader.required(), PyTimeDelta.TYPE);
        PyStr name = reader.nextText();
        reader.end();
        return of(ts, (PyTimeDelta) offset, name);
    }

    @PySpecial
    static PyObject tp_richcompare(PyTimeZone self, PyObject other, int op) {
        return (op == CompareOp.EQ || op == CompareOp.NE) && other instanceof PyTimeZone that
                ? PyBool.of(CompareOp.holds(op, self.offset.order(that.offset)))
                : PyNotImplemented.INSTANCE;
    }

    @PySpecial
    static long __hash__(ThreadState ts, PyTimeZone self) {
        return PyTimeDelta.__hash__(ts, self.offset);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyTimeZone self) {
        if (self == UTC) {
            return PyStr.of("datetime.timezone.utc");
        }
        PyObject name = self.name;
        String text = "datetime.timezone(" + Text.repr(ts, self.offset);
        return PyStr.of(text + (name == null ? ")" : ", " + Text.repr(ts, name) + ")"));
    }

    @PySpecial
    static PyObject __str__(PyTimeZone self) {
        PyObject name = self.name;
        if (name != null) {
            return name;
        }
        AsciiText text = new AsciiText(48).ascii("UTC");
        return (self.offset.isZero() ? text : text.offset(self.offset, ":")).toStr();
    }

    private static void check(PyObject moment, String method) {
        if (moment != PyNone.NONE && !(moment instanceof PyDateTime)) {
            throw Raise.typeError(
                    "%s(dt) argument must be a datetime instance or None, not %s",
                    method, moment.type().fullName());
        }
    }

    /// The name that was given, or else the offset as `UTC+HH:MM`.
    @PyMethod("tzname(self, object, /)")
    static PyObject tzname(PyTimeZone self, PyObject object) {
        check(object, "tzname");
        return __str__(self);
    }

    /// The offset.
    @PyMethod("utcoffset(self, object, /)")
    static PyObject utcoffset(PyTimeZone self, PyObject object) {
        check(object, "utcoffset");
        return self.offset;
    }

    /// None: there is no summer time.
    @PyMethod("dst(self, object, /)")
    static PyObject dst(PyTimeZone self, PyObject object) {
        check(object, "dst");
        return PyNone.NONE;
    }

    /// A datetime in UTC -> the same moment in local time.
    @PyMethod("fromutc(self, object, /)")
    static PyObject fromutc(ThreadState ts, PyTimeZone self, PyObject object) {
        return DateTimeArithmetic.moved(ts, checked(self, object), self.offset, 1);
    }

    /// The arguments that make the same object, for pickle.
    @PyMethod("__getinitargs__(self, /)")
    static PyObject getinitargs(PyTimeZone self) {
        PyObject name = self.name;
        return name == null ? PyTuple.of(self.offset) : PyTuple.of(self.offset, name);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(offset);
        visitor.visit(name);
    }
}
