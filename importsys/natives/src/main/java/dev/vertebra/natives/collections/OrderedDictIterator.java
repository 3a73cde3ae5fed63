package dev.vertebra.natives.collections;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyIterator;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `odict_iterator`: goes along the order of an OrderedDict, in either direction, for keys, values or pairs.
///
/// Any change of the order ends it with an error. Compare CPython Objects/odictobject.c `odictiter_iternext`.
@NativeType("odict_iterator")
final class OrderedDictIterator extends PyIterator {
    static final PyType TYPE = PyType.builtin("odict_iterator", OrderedDictIterator.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyIterator.ROWS, OrderedDictIteratorNatives.rows())
            .structure(64)
            .make();

    static final int KEYS = 0;
    static final int VALUES = 1;
    static final int ITEMS = 2;

    private @Nullable PyOrderedDict dict;
    private final int kind;
    private final boolean reverse;
    private final int size;
    private final long changes;
    private PyOrderedDict.@Nullable Link next;

    OrderedDictIterator(PyOrderedDict dict, int kind, boolean reverse) {
        super(TYPE);
        this.dict = dict;
        this.kind = kind;
        this.reverse = reverse;
        size = dict.size();
        changes = dict.changes();
        next = dict.end(reverse);
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
        PyOrderedDict source = dict;
        PyOrderedDict.Link link = next;
        if (source == null) {
            return null;
        }
        if (link == null) {
            end(source);
            return null;
        }
        if (source.changes() != changes) {
            end(source);
            throw Raise.runtimeError("OrderedDict mutated during iteration");
        }
        if (source.size() != size) {
            end(source);
            throw Raise.runtimeError("OrderedDict changed size during iteration");
        }
        PyObject key = link.key;
        long hash = Compare.hash(ts, key);
        if (source.find(ts, key, hash) == null) {
            end(source);
            throw Raise.keyError(key);
        }
        next = reverse ? link.before : link.after;
        if (kind == KEYS) {
            return key;
        }
        PyObject value = source.get(ts, key, hash);
        if (value == null) {
            end(source);
            throw Raise.keyError(key);
        }
        return kind == VALUES ? value : PyTuple.of(key, value);
    }

    private void end(PyOrderedDict source) {
        dict = null;
        next = null;
        Memory.dropped(this, source);
    }

    /// What pickle stores: iter() and what is left.
    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(ThreadState ts, OrderedDictIterator self) {
        PyList rest = new PyList();
        PyOrderedDict source = self.dict;
        if (source != null) {
            OrderedDictIterator copy = new OrderedDictIterator(source, self.kind, self.reverse);
            copy.next = self.next;
            PyObject element;
            while ((element = copy.next(ts)) != null) {
                rest.append(element);
            }
        }
        PyObject iter = Attributes.get(ts, ts.importModule("builtins"), "iter");
        return PyTuple.of(iter, PyTuple.of(rest));
    }

    /// Compare CPython Objects/odictobject.c `odictiter_traverse`.
    @Override
    public void traverseShown(Referents referents) {
        referents.visit(dict);
        if (next != null) {
            referents.visit(next.key);
        }
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(dict);
    }
}
