package dev.vertebra.natives.zoneinfo;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyClassMethod;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.natives.datetime.PyDateTime;
import dev.vertebra.natives.datetime.PyTzInfo;
import dev.vertebra.natives.datetime.span.CallReader;
import dev.vertebra.natives.datetime.span.Gregorian;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.Stepper;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `zoneinfo.ZoneInfo`: a time zone of the tz database. Compare CPython Modules/_zoneinfo.c PyZoneInfo_ZoneInfo.
@NativeType("zoneinfo.ZoneInfo")
public final class PyZoneInfo extends PyTzInfo {
    static final PyType TYPE = PyType.builtin("zoneinfo.ZoneInfo", PyZoneInfo.class)
            .base(PyTzInfo.TYPE)
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyZoneInfoNatives.rows())
            .structure(208, 0, 32)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .order("clear_cache no_cache from_file utcoffset dst tzname fromutc __reduce__ _unpickle"
                    + " __init_subclass__ key")
            .make();

    private static final CallReader.Shape SHAPE = CallReader.Shape.of(null, 1, "key");
    private static final PyStr WEAK_CACHE = PyStr.intern("_weak_cache");

    /// Where a zone comes from, which decides how it is pickled.
    private enum Source {
        NO_CACHE,
        CACHE,
        FILE
    }

    private final PyObject key;
    private final ZoneData data;
    private final @Nullable PyObject fileText;
    private Source source = Source.NO_CACHE;

    private PyZoneInfo(PyType type, PyObject key, ZoneData data, @Nullable PyObject fileText) {
        super(type);
        this.key = key;
        this.data = data;
        this.fileText = fileText;
    }

    private static PyZoneInfo made(
            ThreadState ts, PyType type, PyObject key, ZoneData data, @Nullable PyObject fileText) {
        PyZoneInfo made = new PyZoneInfo(type, key, data, fileText);
        if (type.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    /// Reads the zone of a key.
    private static PyZoneInfo load(ThreadState ts, PyType type, PyObject key) {
        PyObject path = Calls.callMethod(ts, ts.importModule("zoneinfo._tzpath"), "find_tzfile", key);
        PyObject file = path == PyNone.NONE
                ? Calls.callMethod(ts, ts.importModule("zoneinfo._common"), "load_tzdata", key)
                : Calls.callMethod(ts, ts.importModule("io"), "open", path, PyStr.of("rb"));
        try (ThreadState.Hold held = ts.hold(file)) {
            ZoneData data;
            try {
                data = ZoneData.load(ts, file);
            } finally {
                Calls.callMethod(ts, file, "close");
            }
            return made(ts, type, key, data, null);
        }
    }

    @PyNew("ZoneInfo(*args, **kwargs)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        CallReader reader = new CallReader(SHAPE, args, from, count, keywords);
        PyObject key = reader.required();
        reader.end();
        return cached(ts, cls, key);
    }

    private static PyObject cached(ThreadState ts, PyType cls, PyObject key) {
        ZoneCaches caches = ZoneCaches.of(ts);
        PyObject known = caches.strong(ts, cls, key);
        if (known != null) {
            return known;
        }
        PyObject weak = caches.weak(ts, cls);
        PyObject zone = Calls.callMethod(ts, weak, "get", key, PyNone.NONE);
        if (zone == PyNone.NONE) {
            PyZoneInfo loaded = load(ts, cls, key);
            try (ThreadState.Hold held = ts.hold(loaded)) {
                zone = Calls.callMethod(ts, weak, "setdefault", key, loaded);
                if (zone instanceof PyZoneInfo stored) {
                    stored.source = Source.CACHE;
                }
                caches.keep(ts, cls, key, zone);
                return zone;
            }
        }
        caches.keep(ts, cls, key, zone);
        return zone;
    }

    /// Forget the zones that were asked for, or those of some keys.
    @PyClassMethod("clear_cache(type, *, only_keys=None)")
    static void clearCache(ThreadState ts, PyType type, PyObject onlyKeys) {
        ZoneCaches caches = ZoneCaches.of(ts);
        PyObject weak = caches.weak(ts, type);
        if (onlyKeys == PyNone.NONE) {
            Calls.callMethod(ts, weak, "clear");
            caches.clear(ts, type);
            return;
        }
        try (Stepper steps = Stepper.over(ts, onlyKeys)) {
            PyObject key;
            while ((key = steps.next()) != null) {
                caches.forget(ts, type, key);
                Calls.callMethod(ts, weak, "pop", key, PyNone.NONE);
            }
        }
    }

    /// A zone that is read anew and not remembered.
    @PyClassMethod("no_cache(type, key)")
    static PyObject noCache(ThreadState ts, PyType type, PyObject key) {
        return load(ts, type, key);
    }

    /// A zone that is read from a file object.
    @PyClassMethod("from_file(type, file_obj, /, key=None)")
    static PyObject fromFile(ThreadState ts, PyType type, PyObject file, PyObject key) {
        PyStr text = Text.repr(ts, file);
        PyZoneInfo made = made(ts, type, key, ZoneData.load(ts, file), text);
        made.source = Source.FILE;
        return made;
    }

    /// What the clock shows at a local time, or null for none: without a time, unless it is always the same.
    private @Nullable ZoneKind find(ThreadState ts, PyObject moment) {
        if (moment == PyNone.NONE) {
            return data.isFixed() ? data.rule().standard() : null;
        }
        if (moment instanceof PyDateTime known) {
            return data.at(known.secondsSince1970(), known.yearNumber(), known.isFolded() ? 1 : 0);
        }
        long days = number(ts, Calls.callMethod(ts, moment, "toordinal")) - Gregorian.EPOCH;
        long seconds = number(ts, Attributes.get(ts, moment, "hour")) * 3600
                + number(ts, Attributes.get(ts, moment, "minute")) * 60
                + number(ts, Attributes.get(ts, moment, "second"));
        int year = (int) number(ts, Attributes.get(ts, moment, "year"));
        int fold = number(ts, Attributes.get(ts, moment, "fold")) == 0 ? 0 : 1;
        return data.at(days * 86_400 + seconds, year, fold);
    }

    private static long number(ThreadState ts, PyObject value) {
        return Numbers.asLong(ts, value);
    }

    /// The offset from UTC at a datetime.
    @PyMethod("utcoffset(self, dt, /)")
    static PyObject utcoffset(ThreadState ts, PyZoneInfo self, PyObject dt) {
        ZoneKind kind = self.find(ts, dt);
        return kind == null ? PyNone.NONE : kind.offset();
    }

    /// What summer time adds at a datetime.
    @PyMethod("dst(self, dt, /)")
    static PyObject dst(ThreadState ts, PyZoneInfo self, PyObject dt) {
        ZoneKind kind = self.find(ts, dt);
        return kind == null ? PyNone.NONE : kind.summer();
    }

    /// The abbreviated name of the zone at a datetime.
    @PyMethod("tzname(self, dt, /)")
    static PyObject tzname(ThreadState ts, PyZoneInfo self, PyObject dt) {
        ZoneKind kind = self.find(ts, dt);
        return kind == null ? PyNone.NONE : kind.name();
    }

    /// A datetime in UTC -> the same moment in local time.
    @PyMethod("fromutc(self, object, /)")
    static PyObject fromutc(ThreadState ts, PyZoneInfo self, PyObject object) {
        if (!(object instanceof PyDateTime moment)) {
            throw Raise.typeError("fromutc: argument must be a datetime");
        }
        if (moment.zone() != self) {
            throw Raise.valueError("fromutc: dt.tzinfo is not self");
        }
        long seconds = moment.secondsSince1970();
        int year = moment.yearNumber();
        boolean folded = self.data.isRepeated(seconds, year);
        PyObject local = Numbers.add(ts, moment, self.data.atUtc(seconds, year).offset());
        if (!folded) {
            return local;
        }
        if (local instanceof PyDateTime plain && plain.isExact()) {
            return plain.folded(ts);
        }
        PyDict fold = new PyDict();
        fold.putStr(PyStr.intern("fold"), PyInt.ONE);
        return Calls.call(ts, Attributes.get(ts, local, "replace"), PyTuple.EMPTY, fold);
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyZoneInfo self) {
        String name = self.type().fullName();
        return PyStr.of(
                self.key != PyNone.NONE
                        ? name + "(key=" + Text.repr(ts, self.key) + ")"
                        : name + ".from_file(" + self.fileText + ")");
    }

    @PySpecial
    static PyObject __str__(ThreadState ts, PyZoneInfo self) {
        return self.key != PyNone.NONE ? self.key : __repr__(ts, self);
    }

    /// What copy and pickle make the object from again: the key, and whether it is remembered.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, PyZoneInfo self) {
        if (self.source == Source.FILE) {
            PyType error = (PyType) Attributes.get(ts, ts.importModule("pickle"), "PicklingError");
            throw Raise.raise(error, "Cannot pickle a ZoneInfo file from a file stream.");
        }
        PyObject maker = Attributes.get(ts, self, "_unpickle");
        return PyTuple.of(maker, PyTuple.of(self.key, PyInt.of(self.source == Source.CACHE ? 1 : 0)));
    }

    /// Makes a zone that was pickled.
    @PyClassMethod("_unpickle(type, key, from_cache, /)")
    static PyObject unpickle(ThreadState ts, PyType type, PyObject key, int fromCache) {
        return fromCache != 0 ? cached(ts, type, key) : load(ts, type, key);
    }

    /// Gives a subclass a memory of its own.
    @PyClassMethod("__init_subclass__(type, *args, **kwargs)")
    @ShownSignature("")
    static PyObject initSubclass(
            ThreadState ts, PyType type, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        Attributes.set(ts, type, WEAK_CACHE, ZoneCaches.newWeakCache(ts));
        return PyNone.NONE;
    }

    @PyMember("key")
    static PyObject key(PyZoneInfo self) {
        return self.key;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// Compare CPython Modules/_zoneinfo.c zoneinfo_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        referents.visit(key);
        referents.visit(fileText);
    }

    @Override
    public void traverse(Visitor visitor) {
        for (ZoneKind kind : data.kinds()) {
            visit(visitor, kind);
        }
        visit(visitor, data.rule().standard());
        ZoneKind summer = data.rule().summer();
        if (summer != null) {
            visit(visitor, summer);
        }
        visitor.visit(key);
        visitor.visit(fileText);
    }

    private static void visit(Visitor visitor, ZoneKind kind) {
        visitor.visit(kind.offset());
        visitor.visit(kind.summer());
        visitor.visit(kind.name());
    }
}
