package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import org.jspecify.annotations.Nullable;

/// The methods of `type`: calling a class, looking up attributes of a class, linearisation, subclass tests.
///
/// Compare CPython Objects/typeobject.c `type_call`, `_Py_type_getattro_impl`, `type_setattro`.
@NativeType("type")
final class TypeMethods {

    /// `type.__call__`, known by identity to the interpreter.
    static final Native[] HAND_ROWS = HandSlots.rows(new TypeCall());

    /// In a class of their own: the first types are made while there are no strings, and with them this class.
    private static final class Names {
        static final PyStr MRO = PyStr.intern("mro");
        static final PyStr MRO_ENTRIES = PyStr.intern("__mro_entries__");
        static final PyStr MODULE = PyStr.intern("__module__");
    }

    private TypeMethods() {}

    /// `type.__call__`: `__new__`, then `__init__` if that gave an instance of the class.
    private static final class TypeCall extends HandSlots {
        @Override
        public PyObject call(
                ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
            PyType type = (PyType) self;
            if (type == PyType.TYPE && count == 1) {
                Arguments.noKeywords("type()", keywords);
                return args[from].type();
            }
            if (type == PyType.TYPE && count != 3) {
                throw Raise.typeError("type() takes 1 or 3 arguments");
            }
            SlotFunction make = type.tp_new;
            if (make == null) {
                throw Raise.typeError("cannot create '%s' instances", type.fullName());
            }
            if (!type.isHeapType()) {
                if (type == PySuper.TYPE) {
                    PySuper.checkCall(args, from, count, keywords);
                }
                return made(ts, type, make, args, from, count, keywords);
            }
            try (var held = ts.holdArguments(args, from, count, keywords)) {
                return made(ts, type, make, args, from, count, keywords);
            }
        }

        private static PyObject made(
                ThreadState ts,
                PyType type,
                SlotFunction make,
                PyObject[] args,
                int from,
                int count,
                @Nullable PyTuple keywords) {
            PyObject made = make.call(ts, type, args, from, count, keywords);
            if (made.type != type && !made.type.isSubtype(type)) {
                return made;
            }
            SlotFunction init = made.type.tp_init;
            if (init != null && (init == PyType.OBJECT.tp_init || init == ExceptionTypes.BaseException.tp_init)) {
                // These run no Python code, so the object needs no hold.
                init.call(ts, made, args, from, count, keywords);
            } else if (init != null) {
                try (var held = ts.hold(made)) {
                    init.call(ts, made, args, from, count, keywords);
                }
            }
            return made;
        }

        @Override
        public PyObject call1(ThreadState ts, PyObject self, PyObject a) {
            return self == PyType.TYPE ? a.type : call(ts, self, new PyObject[] {a}, 0, 1, null);
        }
    }

    /// Calls a class by `type.__call__`, and not by an entry of its own as a call of the class does in CPython.
    static PyObject callByType(
            ThreadState ts, PyType type, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        checkMost(type, count, keywords);
        SlotFunction make = type.tp_new;
        return type == PySuper.TYPE && make != null
                ? TypeCall.made(ts, type, make, args, from, count, keywords)
                : HAND_ROWS[0].call(ts, type, args, from, count, keywords);
    }

    /// Checks the number of arguments for classes whose `__new__` tells it in other words than a call of the class.
    static void checkMost(PyType type, int count, @Nullable PyTuple keywords) {
        int most = type == PyInt.TYPE ? 2 : type == PyStr.TYPE ? 3 : Integer.MAX_VALUE;
        if (count > most && (keywords == null || keywords.size() == 0)) {
            throw Raise.typeError("%s() takes at most %d arguments (%d given)", type.name(), most, count);
        }
    }

    @PyNew("type(object_or_name=<no signature>, /)")
    static PyObject __new__(
            ThreadState ts, PyType metatype, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count != 3) {
            throw Raise.typeError("type.__new__() takes exactly 3 arguments (%d given)", count);
        }
        if (!(args[from] instanceof PyStr name)) {
            throw wrongArgument(1, "str", args[from]);
        }
        if (!(args[from + 1] instanceof PyTuple bases)) {
            throw wrongArgument(2, "tuple", args[from + 1]);
        }
        if (!(args[from + 2] instanceof PyDict namespace)) {
            throw wrongArgument(3, "dict", args[from + 2]);
        }
        rejectEntries(bases);
        PyType winner = ClassCreation.calculateMetatype(metatype, bases);
        if (winner != metatype && winner.tp_new != PyType.TYPE.tp_new && winner.tp_new != null) {
            return winner.tp_new.call(ts, winner, args, from, count, keywords);
        }
        return ClassCreation.make(ts, winner, name, bases, namespace, keywordDict(args, from + count, keywords));
    }

    private static void rejectEntries(PyTuple bases) {
        for (int i = 0; i < bases.size(); i++) {
            if (!(bases.get(i) instanceof PyType) && bases.get(i).type().lookup(Names.MRO_ENTRIES) != null) {
                throw Raise.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
            }
        }
    }

    private static PyException wrongArgument(int position, String expected, PyObject given) {
        return Raise.typeError(
                "type.__new__() argument %d must be %s, not %s",
                position, expected, given == PyNone.NONE ? "None" : given.type().fullName());
    }

    private static @Nullable PyDict keywordDict(PyObject[] args, int from, @Nullable PyTuple keywords) {
        if (keywords == null || keywords.size() == 0) {
            return null;
        }
        PyDict dict = new PyDict();
        for (int i = 0; i < keywords.size(); i++) {
            dict.putStr((PyStr) keywords.get(i), args[from + i]);
        }
        return dict;
    }

    @PyInit("type(object_or_name=<no signature>, /)")
    static void __init__(
            ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (count != 1 && count != 3) {
            throw Raise.typeError("type.__init__() takes 1 or 3 arguments");
        }
        if (count == 1 && keywords != null && keywords.size() > 0) {
            throw Raise.typeError("type.__init__() takes no keyword arguments");
        }
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyType self) {
        PyObject module = TypeAttributes.moduleOrNull(self);
        if (module instanceof PyStr text && !text.toString().equals("builtins")) {
            return PyStr.of("<class '" + text + "." + self.qualname() + "'>");
        }
        return PyStr.of("<class '" + self.name() + "'>");
    }

    @PySpecial
    static PyObject __getattribute__(ThreadState ts, PyType self, PyObject attribute) {
        PyStr name = attribute instanceof PyStr text ? text : Attributes.name(attribute);
        PyObject found = getOrNull(ts, self, name);
        if (found == null) {
            throw Attributes.noAttribute(self, name);
        }
        return found;
    }

    /// The attribute of a class: data descriptor of the metatype, attribute of the class bound to nothing, attribute of
    /// the metatype.
    static @Nullable PyObject getOrNull(ThreadState ts, PyType self, PyStr name) {
        PyObject meta = self.type.lookup(name);
        SlotFunction metaGet = null;
        if (meta != null) {
            metaGet = meta.type.tp_descr_get;
            if (metaGet != null && meta.type.tp_descr_set != null) {
                return metaGet.get(ts, meta, self, self.type);
            }
        }
        PyObject own = self.lookup(name);
        if (own != null) {
            SlotFunction get = own.type.tp_descr_get;
            return get == null ? own : get.get(ts, own, null, self);
        }
        if (metaGet != null && meta != null) {
            return metaGet.get(ts, meta, self, self.type);
        }
        return meta;
    }

    @PySpecial
    static void __setattr__(ThreadState ts, PyType self, PyObject attribute, PyObject value) {
        assign(ts, self, attribute, value);
    }

    @PySpecial
    static void __delattr__(ThreadState ts, PyType self, PyObject attribute) {
        assign(ts, self, attribute, null);
    }

    private static void assign(ThreadState ts, PyType self, PyObject attribute, @Nullable PyObject value) {
        PyStr name = attribute instanceof PyStr text ? text : Attributes.name(attribute);
        if (self.is(PyType.IMMUTABLE)) {
            throw Raise.typeError("cannot set '%s' attribute of immutable type '%s'", name, self.fullName());
        }
        PyObject meta = self.type.lookup(name);
        SlotFunction set = meta == null ? null : meta.type.tp_descr_set;
        if (set != null && meta != null) {
            set.assign(ts, meta, self, value);
        } else {
            setOwn(self, name, value);
        }
    }

    /// Changes the namespace of a class and what depends on it.
    static void setOwn(PyType self, PyStr name, @Nullable PyObject value) {
        PyStr key = name.internAtRunTime();
        if (value != null) {
            self.dict().putStr(key, value);
        } else if (self.dict().removeStr(key) == null) {
            throw Attributes.noAttribute(self, name);
        }
        self.modified();
        SlotWiring.changed(self, key);
    }

    /// Computes the linearisation of the class: the order in which attributes are looked up in it and its bases.
    @PyMethod("mro(self, /)")
    static PyObject mro(ThreadState ts, PyType self) {
        PyType[] bases = new PyType[self.bases().size()];
        for (int i = 0; i < bases.length; i++) {
            bases[i] = (PyType) self.bases().get(i);
        }
        return PyList.of(Mro.linearise(self, bases));
    }

    /// The linearisation of a new class, by its metatype's `mro()` if that has one of its own.
    static PyType[] computeMro(ThreadState ts, PyType type, PyType[] bases) {
        PyObject method = type.type().lookup(Names.MRO);
        if (method == null || method == PyType.TYPE.lookup(Names.MRO)) {
            return bases.length == 1 && bases[0].mroTuple != null
                    ? Mro.behind(type, bases[0])
                    : Mro.linearise(type, bases);
        }
        PyTuple result = Iterate.toTuple(ts, Calls.callMethod(ts, type, Names.MRO));
        if (result.size() == 0) {
            throw Raise.typeError("type MRO must not be empty");
        }
        PyType[] mro = new PyType[result.size()];
        for (int i = 0; i < mro.length; i++) {
            if (!(result.get(i) instanceof PyType each)) {
                throw Raise.typeError(
                        "mro() returned a non-class ('%s')",
                        result.get(i).type().fullName());
            }
            PyType base = type.base;
            if (each != type && base != null && !Layouts.solidBase(base).isSubtype(Layouts.solidBase(each))) {
                throw Raise.typeError("mro() returned base with unsuitable layout ('%s')", each.fullName());
            }
            mro[i] = each;
        }
        return mro;
    }

    /// The classes that have this one among their direct bases, in a list.
    @PyMethod("__subclasses__(self, /)")
    static PyObject subclasses(PyType self) {
        PyList list = new PyList();
        for (PyType each : StaticTypes.directSubclasses(self)) {
            list.append(each);
        }
        for (PyType each : self.subclassesNow()) {
            list.append(each);
        }
        return list;
    }

    /// A new dictionary, in which the body of a class statement runs.
    @PyClassMethod("__prepare__(cls, name, bases, /, **kwds)")
    static PyObject prepare(PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        return new PyDict();
    }

    /// Whether an object is an instance of the class, as isinstance() asks.
    @PyMethod("__instancecheck__(self, instance, /)")
    static boolean instanceCheck(ThreadState ts, PyType self, PyObject instance) {
        return Classes.isRealInstance(ts, instance, self);
    }

    /// Whether another class derives from the class or is the same, as issubclass() asks.
    @PyMethod("__subclasscheck__(self, subclass, /)")
    static boolean subclassCheck(ThreadState ts, PyType self, PyObject subclass) {
        return Classes.isRealSubclass(ts, subclass, self);
    }

    /// The names of the attributes of the class and its bases, without those of the metaclass.
    @PyMethod("__dir__(self, /)")
    static PyObject dir(ThreadState ts, PyType self) {
        PyDict names = new PyDict();
        for (int i = self.mro().length - 1; i >= 0; i--) {
            PyDict namespace = self.mro()[i].dict();
            for (int j = namespace.next(0); j >= 0; j = namespace.next(j + 1)) {
                names.put(ts, namespace.keyAt(j), PyNone.NONE);
            }
        }
        return Iterate.toList(ts, names);
    }

    /// How many bytes of memory the class takes.
    @PyMethod("__sizeof__(self, /)")
    static long sizeof(PyType self) {
        return ObjectSizes.ofType(self);
    }

    @PySpecial
    static PyObject __or__(ThreadState ts, PyObject left, PyObject right) {
        return UnionTypes.or(ts, left, right);
    }

    /// The module of a class, as its namespace or name says.
    static PyObject moduleOf(PyType type) {
        PyObject own = type.dict().getStr(Names.MODULE);
        return own == null ? PyNone.NONE : own;
    }
}
