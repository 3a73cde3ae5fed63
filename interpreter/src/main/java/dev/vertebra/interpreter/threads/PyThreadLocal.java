package dev.vertebra.interpreter.threads;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.SlotFunction;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/// `_thread._local`: an object with other attributes in each thread. Compare CPython Modules/_threadmodule.c `local`.
@NativeType("_thread._local")
final class PyThreadLocal extends PyObject {
    static final PyType TYPE = PyType.builtin("_thread._local", PyThreadLocal.class)
            .doc("An object whose attributes differ from thread to thread.")
            .flags(PyType.HAS_WEAKREFS)
            .natives(PyThreadLocalNatives.rows())
            .structure(56, 0, 32)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private static final PyStr DICT = PyStr.intern("__dict__");

    private final Map<ThreadState, PyDict> dicts = new WeakHashMap<>();
    private final PyObject[] args;
    private final @Nullable PyTuple keywords;

    private PyThreadLocal(PyType type, PyObject[] args, @Nullable PyTuple keywords) {
        super(type);
        this.args = args;
        this.keywords = keywords;
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visitAll(args, args.length);
        for (PyDict dict : dicts.values()) {
            visitor.visit(dict);
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("_local(*args, **kw)")
    @ShownSignature("()")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        int total = count + (keywords == null ? 0 : keywords.size());
        if (total > 0 && cls.tp_init == PyType.OBJECT.tp_init) {
            throw Raise.typeError("Initialization arguments are not supported");
        }
        PyThreadLocal made = new PyThreadLocal(cls, Arrays.copyOfRange(args, from, from + total), keywords);
        made.dicts.put(ts, new PyDict());
        Threads.of(ts).hasLocal(ts, made);
        return made;
    }

    /// The attributes of the running thread; a subclass's `__init__` runs when a thread first comes.
    private PyDict dict(ThreadState ts) {
        PyDict dict = dicts.get(ts);
        if (dict == null) {
            dict = new PyDict();
            dicts.put(ts, dict);
            Threads.of(ts).hasLocal(ts, this);
            Memory.stored(this, dict);
            SlotFunction init = type().tp_init;
            if (init != null && init != PyType.OBJECT.tp_init) {
                int named = keywords == null ? 0 : keywords.size();
                init.call(ts, this, args, 0, args.length - named, keywords);
            }
        }
        return dict;
    }

    /// A thread has ended; its attributes go.
    void forget(ThreadState ts) {
        Memory.dropped(this, dicts.remove(ts));
    }

    @PySpecial
    static PyObject __getattribute__(ThreadState ts, PyThreadLocal self, PyObject attribute) {
        PyStr name = (PyStr) attribute;
        PyDict dict = self.dict(ts);
        if (PyStr.same(name, DICT)) {
            return dict;
        }
        PyObject found = self.type().lookup(name);
        SlotFunction get = found == null ? null : found.type().tp_descr_get;
        if (get != null && found != null && found.type().tp_descr_set != null) {
            return get.get(ts, found, self, self.type());
        }
        PyObject own = dict.getStr(name);
        if (own != null) {
            return own;
        }
        if (found == null) {
            throw Attributes.noAttribute(self, name);
        }
        return get == null ? found : get.get(ts, found, self, self.type());
    }

    @PySpecial
    static void __setattr__(ThreadState ts, PyThreadLocal self, PyObject attribute, PyObject value) {
        PyStr name = writable(self, attribute);
        PyObject found = self.type().lookup(name);
        if (found != null && found.type().tp_descr_set != null) {
            found.type().tp_descr_set.assign(ts, found, self, value);
            return;
        }
        self.dict(ts).putStr(name.internAtRunTime(), value);
    }

    @PySpecial
    static void __delattr__(ThreadState ts, PyThreadLocal self, PyObject attribute) {
        PyStr name = writable(self, attribute);
        if (self.dict(ts).removeStr(name) == null) {
            throw Attributes.noAttribute(self, name);
        }
    }

    private static PyStr writable(PyThreadLocal self, PyObject attribute) {
        if (!(attribute instanceof PyStr name)) {
            throw Raise.typeError(
                    "attribute name must be string, not '%s'", attribute.type().fullName());
        }
        if (PyStr.same(name, DICT)) {
            throw Raise.attributeError(
                    self,
                    name,
                    "'%s' object attribute '__dict__' is read-only",
                    self.type().fullName());
        }
        return name;
    }
}
