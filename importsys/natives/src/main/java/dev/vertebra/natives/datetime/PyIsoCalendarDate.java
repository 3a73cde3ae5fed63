package dev.vertebra.natives.datetime;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;

/// `datetime.IsoCalendarDate`: what `isocalendar()` gives.
@NativeType("IsoCalendarDate")
final class PyIsoCalendarDate {
    static final PyType TYPE = PyType.builtin("datetime.IsoCalendarDate", PyTuple.class)
            .base(PyTuple.TYPE)
            .doc("What isocalendar() of a date or datetime gives: a tuple\n"
                    + "  (year, week, weekday)\n"
                    + "whose elements are attributes with these names, too.")
            .sealed()
            .natives(PyIsoCalendarDateNatives.rows())
            .structure(32)
            .ofModule()
            .make();

    private PyIsoCalendarDate() {}

    static PyObject of(int year, int week, int weekday) {
        return PyTuple.ofType(TYPE, new PyObject[] {PyInt.of(year), PyInt.of(week), PyInt.of(weekday)});
    }

    @PyNew("IsoCalendarDate(year, week, weekday)")
    @ShownSignature("")
    static PyObject __new__(PyType cls, int year, int week, int weekday) {
        return of(year, week, weekday);
    }

    @PySpecial
    static PyObject __repr__(PyTuple self) {
        return PyStr.of(self.type().fullName() + "(year=" + self.get(0) + ", week=" + self.get(1) + ", weekday="
                + self.get(2) + ")");
    }

    /// What copy and pickle make the object from again: a plain tuple.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyTuple self) {
        return PyTuple.of(PyTuple.TYPE, PyTuple.of(PyTuple.of(self.get(0), self.get(1), self.get(2))));
    }

    @PyGetter("year")
    static PyObject year(PyTuple self) {
        return self.get(0);
    }

    @PyGetter("week")
    static PyObject week(PyTuple self) {
        return self.get(1);
    }

    @PyGetter("weekday")
    static PyObject weekday(PyTuple self) {
        return self.get(2);
    }
}
