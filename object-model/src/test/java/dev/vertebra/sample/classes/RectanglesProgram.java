package dev.vertebra.sample.classes;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ClassBuilder;
import dev.vertebra.objectmodel.Classes;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.CompareOp;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Items;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyNotImplemented;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;

/// Sample: classes with a metaclass and descriptors, made in Java on the object model alone.
///
/// It runs without an interpreter: there is no Python source, no frame and no import, yet the classes are those that
/// Python code would see.
public final class RectanglesProgram {
    private final ThreadState ts = ThreadState.current();
    private final PyDict registry = new PyDict();
    private final PyObject notPositive =
            ClassBuilder.named("NotPositive").base(ExceptionTypes.ValueError).make(ts);
    private final PyObject registering = registering();
    private final PyObject positive = positive();
    private final PyObject rectangle = rectangle();

    /// Runs the sample.
    public static void main(String[] args) {
        RectanglesProgram program = new RectanglesProgram();
        program.useInstances();
        program.useMetaclass();
        program.seeErrors();
        System.out.println(ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> name.startsWith("dev.vertebra"))
                .sorted()
                .toList());
    }

    /// A metaclass that keeps its classes by name; `len()` of a class tells how many instances it has made.
    private PyObject registering() {
        PyStr made = PyStr.intern("made");
        return ClassBuilder.named("Registering")
                .base(PyType.TYPE)
                .method("__new__(metaclass, name, bases, namespace, /, *, tag=None)", (thread, a) -> {
                    PyObject make = Attributes.get(thread, PyType.TYPE, "__new__");
                    PyObject cls = Calls.callAll(thread, make, a[0], a[1], a[2], a[3]);
                    registry.putStr((PyStr) a[1], cls);
                    Attributes.set(thread, cls, PyStr.intern("tag"), a[4] == null ? PyNone.NONE : a[4]);
                    Attributes.set(thread, cls, made, PyInt.of(0));
                    return cls;
                })
                .method("__call__(cls, /, *args, **keywords)", (thread, a) -> {
                    PyObject count = Numbers.add(thread, Attributes.get(thread, a[0], made), PyInt.of(1));
                    Attributes.set(thread, a[0], made, count);
                    PyObject make = Attributes.get(thread, PyType.TYPE, "__call__");
                    PyTuple rest = (PyTuple) a[1];
                    PyObject[] all = new PyObject[rest.size() + 1];
                    all[0] = a[0];
                    System.arraycopy(rest.toArray(), 0, all, 1, rest.size());
                    return Calls.call(thread, make, PyTuple.of(all), (PyDict) a[2]);
                })
                .method("__len__(cls)", (thread, a) -> Attributes.get(thread, a[0], made))
                .make(ts);
    }

    /// A data descriptor: a number greater than zero, kept in the instance under a private name.
    private PyObject positive() {
        PyStr key = PyStr.intern("key");
        return ClassBuilder.named("Positive")
                .method("__set_name__(self, owner, name)", (thread, a) -> {
                    Attributes.set(thread, a[0], key, PyStr.of("_" + a[2]));
                    return PyNone.NONE;
                })
                .method(
                        "__get__(self, instance, owner=None)",
                        (thread, a) -> a[1] == PyNone.NONE
                                ? a[0]
                                : Attributes.get(thread, a[1], (PyStr) Attributes.get(thread, a[0], key)))
                .method("__set__(self, instance, value)", (thread, a) -> {
                    if (!Compare.test(thread, PyInt.of(0), a[2], CompareOp.LT)) {
                        throw Raise.withArgs((PyType) notPositive, a[2]);
                    }
                    Attributes.set(thread, a[1], (PyStr) Attributes.get(thread, a[0], key), a[2]);
                    return PyNone.NONE;
                })
                .make(ts);
    }

    private PyObject rectangle() {
        return ClassBuilder.named("Rectangle")
                .module("shapes")
                .metaclass(registering)
                .keyword("tag", PyStr.of("four corners"))
                .attribute("width", Calls.call0(ts, positive))
                .attribute("height", Calls.call0(ts, positive))
                .method("__init__(self, width, height=1)", (thread, a) -> {
                    Attributes.set(thread, a[0], PyStr.intern("width"), a[1]);
                    Attributes.set(thread, a[0], PyStr.intern("height"), a[2] == null ? PyInt.of(1) : a[2]);
                    return PyNone.NONE;
                })
                .property("area", (thread, a) -> Numbers.multiply(thread, width(a[0]), height(a[0])))
                .method("__add__(self, other)", (thread, a) -> {
                    if (!Classes.isInstance(thread, a[1], a[0].type())) {
                        return PyNotImplemented.INSTANCE;
                    }
                    PyObject width = Numbers.add(thread, width(a[0]), width(a[1]));
                    return Calls.call2(thread, a[0].type(), width, height(a[0]));
                })
                .method(
                        "__repr__(self)",
                        (thread, a) -> PyStr.of(a[0].type().name() + "(" + width(a[0]) + ", " + height(a[0]) + ")"))
                .classMethod("square(cls, side)", (thread, a) -> Calls.call2(thread, a[0], a[1], a[1]))
                .make(ts);
    }

    private PyObject width(PyObject object) {
        return Attributes.get(ts, object, "width");
    }

    private PyObject height(PyObject object) {
        return Attributes.get(ts, object, "height");
    }

    private void useInstances() {
        PyObject two = Calls.call2(ts, rectangle, PyInt.of(2), PyInt.of(3));
        PyObject square = Calls.callMethod(ts, rectangle, "square", PyInt.of(4));
        say(two, Attributes.get(ts, two, "area"), square, Numbers.add(ts, two, square));
        Attributes.set(ts, two, PyStr.intern("height"), PyInt.of(10));
        say(Attributes.get(ts, two, "area"), Attributes.get(ts, two, "__dict__"));
        say(
                Attributes.get(ts, rectangle, "width").type(),
                Attributes.get(ts, two, "__init__").type());
        PyObject function = Attributes.get(ts, rectangle, "__init__");
        say(Attributes.get(ts, function, "__qualname__"), Attributes.get(ts, function, "__text_signature__"));
    }

    private void useMetaclass() {
        PyObject wide = ClassBuilder.named("Wide").base(rectangle).make(ts);
        Calls.call1(ts, wide, PyInt.of(9));
        say(rectangle, wide, wide.type(), Attributes.get(ts, wide, "__mro__"));
        say(PyInt.of(Items.length(ts, rectangle)), PyInt.of(Items.length(ts, wide)));
        say(
                Attributes.get(ts, rectangle, "tag"),
                Attributes.get(ts, wide, "tag"),
                Calls.callMethod(ts, registry, "keys"));
    }

    private void seeErrors() {
        PyObject one = Calls.call1(ts, rectangle, PyInt.of(1));
        attempt(() -> Attributes.set(ts, one, PyStr.intern("width"), PyInt.of(-5)));
        attempt(() -> Attributes.set(ts, one, PyStr.intern("area"), PyInt.of(1)));
        attempt(() -> Attributes.get(ts, one, "colour"));
        attempt(() -> Numbers.add(ts, one, PyInt.of(1)));
        attempt(() -> Calls.call0(ts, rectangle));
        PyObject other = ClassBuilder.named("Other").base(PyType.TYPE).make(ts);
        attempt(() ->
                ClassBuilder.named("Both").base(rectangle).metaclass(other).make(ts));
    }

    private void attempt(Runnable action) {
        try {
            action.run();
            System.out.println("nothing was raised");
        } catch (PyException e) {
            PyObject raised = e.value();
            System.out.println(raised.type().name() + ": " + Text.str(ts, raised));
        }
    }

    private void say(PyObject... objects) {
        StringBuilder line = new StringBuilder();
        for (PyObject object : objects) {
            line.append(line.isEmpty() ? "" : "  ").append(Text.repr(ts, object));
        }
        System.out.println(line);
    }
}
