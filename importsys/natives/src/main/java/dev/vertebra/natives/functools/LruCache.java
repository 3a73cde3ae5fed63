package dev.vertebra.natives.functools;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
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
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `_lru_cache_wrapper`: a function that remembers its results. Compare CPython Modules/_functoolsmodule.c
/// bounded_lru_cache_wrapper.
@NativeType("_lru_cache_wrapper")
final class LruCache extends PyObject {
    static final PyType TYPE = PyType.builtin("functools._lru_cache_wrapper", LruCache.class)
            .sealed()
            .doc("A callable that remembers the results of a function.\n"
                    + "\nThe cache holds at most maxsize results. None is no bound, 0 is no cache.\n"
                    + "With typed, equal arguments of different types, such as 3 and 3.0, have results of their own.")
            .flags(PyType.HAS_DICT | PyType.HAS_WEAKREFS | PyType.METHOD_DESCRIPTOR)
            .natives(LruCacheNatives.rows())
            .structure(152, 136, 144)
            .ofModule()
            .make();

    /// Stands between positional and keyword arguments in keys: a class that no program can reach.
    private static final PyObject KEYWORD_MARK = LruLink.TYPE;

    private final PyObject function;
    private final PyObject infoType;
    private final PyDict cache = new PyDict();
    private final boolean typed;

    /// The greatest number of results; negative without a bound.
    private final long maxsize;

    private long hits;
    private long misses;
    private @Nullable LruLink oldest;
    private @Nullable LruLink newest;

    private LruCache(PyType type, PyObject function, PyObject infoType, boolean typed, long maxsize) {
        super(type);
        this.function = function;
        this.infoType = infoType;
        this.typed = typed;
        this.maxsize = maxsize;
    }

    @PyNew("lru_cache(user_function, maxsize, typed, cache_info_type)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject function, PyObject maxsize, boolean typed, PyObject infoType) {
        if (!Calls.isCallable(function)) {
            throw Raise.typeError("the first argument must be callable");
        }
        long bound = -1;
        if (maxsize != PyNone.NONE) {
            if (!Numbers.isIndex(maxsize)) {
                throw Raise.typeError("maxsize should be integer or None");
            }
            bound = Math.max(0, Numbers.asSize(ts, maxsize));
        }
        return new LruCache(cls, function, infoType, typed, bound);
    }

    @PySpecial
    static PyObject __call__(
            ThreadState ts, LruCache self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (self.maxsize == 0) {
            self.misses++;
            return Calls.call(ts, self.function, args, from, count, keywords);
        }
        PyObject key = self.key(args, from, count, keywords);
        try (ThreadState.Hold held = ts.hold(key)) {
            long hash = Compare.hash(ts, key);
            PyObject known = self.cache.get(ts, key, hash);
            if (known != null) {
                self.hits++;
                if (!(known instanceof LruLink link) || self.maxsize < 0) {
                    return known;
                }
                if (link != self.newest) {
                    self.unlink(link);
                    self.link(link);
                }
                return link.result;
            }
            self.misses++;
            PyObject result = Calls.call(ts, self.function, args, from, count, keywords);
            try (ThreadState.Hold heldResult = ts.hold(result)) {
                if (self.maxsize < 0) {
                    self.cache.put(ts, key, hash, result);
                } else if (self.cache.get(ts, key, hash) == null) {
                    self.remember(ts, new LruLink(key, hash, result));
                }
            }
            return result;
        }
    }

    /// Adds a result; the one that has not been used for longest makes room.
    private void remember(ThreadState ts, LruLink link) {
        LruLink last = oldest;
        if (last != null && cache.size() >= maxsize) {
            unlink(last);
            try (ThreadState.Hold held = ts.hold(last)) {
                int at = cache.lookup(ts, last.key, last.hash);
                if (at >= 0) {
                    cache.removeAt(at);
                }
            }
        }
        cache.put(ts, link.key, link.hash, link);
        link(link);
    }

    private void link(LruLink link) {
        LruLink before = newest;
        link.older = before;
        link.newer = null;
        newest = link;
        if (before == null) {
            oldest = link;
        } else {
            before.newer = link;
        }
    }

    private void unlink(LruLink link) {
        LruLink before = link.older;
        LruLink after = link.newer;
        if (before != null) {
            before.newer = after;
        } else if (oldest == link) {
            oldest = after;
        }
        if (after != null) {
            after.older = before;
        } else if (newest == link) {
            newest = before;
        }
        link.older = null;
        link.newer = null;
    }

    /// The key of a call: a single int or str itself, else a tuple. Compare CPython `lru_cache_make_key`.
    private PyObject key(PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int named = keywords == null ? 0 : keywords.size();
        if (!typed && named == 0) {
            if (count == 1 && (args[from].type() == PyStr.TYPE || args[from].type() == PyInt.TYPE)) {
                return args[from];
            }
            return PyTuple.copyOf(args, from, from + count);
        }
        int values = count + (named > 0 ? 1 + 2 * named : 0);
        PyObject[] parts = new PyObject[values + (typed ? count + named : 0)];
        System.arraycopy(args, from, parts, 0, count);
        int at = count;
        if (keywords != null && named > 0) {
            parts[at++] = KEYWORD_MARK;
            for (int i = 0; i < named; i++) {
                parts[at++] = keywords.get(i);
                parts[at++] = args[from + count + i];
            }
        }
        for (int i = 0; typed && i < count + named; i++) {
            parts[at++] = args[from + i].type();
        }
        return PyTuple.of(parts);
    }

    @PySpecial
    static PyObject __get__(LruCache self, @Nullable PyObject object, @Nullable PyObject owner) {
        return object == null || object == PyNone.NONE ? self : new dev.vertebra.objectmodel.PyMethod(self, object);
    }

    /// The counts of hits and misses, the bound, and the number of results in the cache.
    @PyMethod("cache_info(self, /)")
    static PyObject cacheInfo(ThreadState ts, LruCache self) {
        return Calls.call4(
                ts,
                self.infoType,
                PyInt.of(self.hits),
                PyInt.of(self.misses),
                self.maxsize < 0 ? PyNone.NONE : PyInt.of(self.maxsize),
                PyInt.of(self.cache.size()));
    }

    /// Forgets all results, and sets the counts of hits and misses to zero.
    @PyMethod("cache_clear(self, /)")
    static void cacheClear(LruCache self) {
        self.hits = 0;
        self.misses = 0;
        self.oldest = null;
        self.newest = null;
        self.cache.clear();
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, LruCache self) {
        return Attributes.get(ts, self, "__qualname__");
    }

    @PyMethod("__copy__(self, *args)")
    @TupleCall
    @ShownSignature("")
    static PyObject copy(LruCache self, PyTuple args) {
        return self;
    }

    @PyMethod("__deepcopy__(self, *args)")
    @TupleCall
    @ShownSignature("")
    static PyObject deepCopy(LruCache self, PyTuple args) {
        return self;
    }

    /// Compare CPython Modules/_functoolsmodule.c lru_cache_tp_traverse: what an entry holds counts as the cache's.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        for (LruLink each = oldest; each != null; each = each.newer) {
            each.traverse(referents);
            referents.visit(LruLink.TYPE);
        }
        referents.visit(cache);
        referents.visit(function);
        referents.visit(KEYWORD_MARK);
        referents.visit(LruLink.TYPE);
        referents.visit(infoType);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(function);
        visitor.visit(cache);
        visitor.visit(infoType);
    }

    @Override
    public boolean isContainer() {
        return true;
    }
}
