package dev.vertebra.natives.elementtree;

import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Indexed;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.ObjectSizes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ReferenceTracker;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `Element`: a tag, attributes, the text behind the start tag and behind the end tag, children.
///
/// Text that came in pieces is a list until somebody asks for it. Invariant: children from [#size] on are null; the
/// array has no room for fewer than four unless it is empty. Compare CPython Modules/_elementtree.c ElementObject.
final class PyElement extends PyObject implements Indexed {
    private static final PyElement[] NO_CHILDREN = {};

    /// How many children CPython's element has room for as soon as it has attributes or children.
    private static final int LEAST_ROOM = 4;

    /// How many bytes attributes and children take beside an element.
    private static final int EXTRA_SIZE = 64;

    private static final PyStr JOIN = PyStr.intern("join");

    static final PyType TYPE = define();

    private PyObject tag;
    private PyObject text = PyNone.NONE;
    private PyObject tail = PyNone.NONE;
    private @Nullable PyDict attrib;
    private PyElement[] children = NO_CHILDREN;
    private int size;

    /// Whether the text is a list of pieces that nobody has asked for.
    private boolean textInPieces;

    private boolean tailInPieces;

    /// Whether CPython's element has memory for attributes and children.
    private boolean hasExtra;

    /// Makes an element.
    ///
    /// @param attrib the attributes, which are the element's own from now on; null for none
    PyElement(PyType type, PyObject tag, @Nullable PyDict attrib) {
        super(type, ReferenceTracker.TRACKED);
        this.tag = tag;
        this.attrib = attrib;
        hasExtra = attrib != null;
    }

    /// Makes the class.
    static PyType define() {
        return PyType.builtin("xml.etree.ElementTree.Element", PyElement.class)
                .flags(PyType.HAS_WEAKREFS | PyType.INDEXED)
                .natives(
                        ElementSlotsNatives.rows(),
                        ElementMethodsNatives.rows(),
                        ElementSearchNatives.rows(),
                        ElementCopyNatives.rows())
                .structure(56, 0, 48)
                .ofModule()
                .redeclares(Slot.tp_getattro)
                .order("clear get set find findtext findall append extend insert remove iter itertext iterfind items"
                        + " keys makeelement __copy__ __deepcopy__ __sizeof__ __getstate__ __setstate__")
                .make();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(tag);
        visitor.visit(text);
        visitor.visit(tail);
        visitor.visit(attrib);
        visitor.visitAll(children, size);
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visit(tag);
        visitor.visit(text);
        visitor.visit(tail);
        visitor.visit(attrib);
        visitor.visitAll(children, size);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    // --- tag and text

    PyObject tag() {
        return tag;
    }

    void setTag(PyObject value) {
        PyObject before = tag;
        tag = value;
        Memory.replace(this, before, value);
    }

    /// Whether the tag is, or equals, what is sought, which may be asked in Python.
    boolean hasTag(ThreadState ts, PyObject sought) {
        PyObject own = tag;
        if (own == sought) {
            return true;
        }
        if (own.type() == PyStr.TYPE && sought.type() == PyStr.TYPE) {
            return PyStr.same((PyStr) own, (PyStr) sought);
        }
        try (var held = ts.hold(this, own)) {
            return Compare.equal(ts, own, sought);
        }
    }

    private static PyObject joined(ThreadState ts, PyObject pieces) {
        return Calls.callMethod(ts, PyStr.EMPTY, JOIN, pieces);
    }

    /// The text before the first child, in one piece.
    PyObject text(ThreadState ts) {
        PyObject found = text;
        if (textInPieces) {
            found = joined(ts, found);
            setText(found, false);
        }
        return found;
    }

    /// The text behind the element, in one piece.
    PyObject tail(ThreadState ts) {
        PyObject found = tail;
        if (tailInPieces) {
            found = joined(ts, found);
            setTail(found, false);
        }
        return found;
    }

    /// The text as it is kept, perhaps in pieces.
    PyObject keptText() {
        return text;
    }

    /// The tail as it is kept, perhaps in pieces.
    PyObject keptTail() {
        return tail;
    }

    boolean isTextInPieces() {
        return textInPieces;
    }

    boolean isTailInPieces() {
        return tailInPieces;
    }

    /// Sets the text.
    ///
    /// @param inPieces whether it is a list of pieces, to be joined when somebody asks
    void setText(PyObject value, boolean inPieces) {
        PyObject before = text;
        text = value;
        textInPieces = inPieces;
        Memory.replace(this, before, value);
    }

    /// Sets the tail; see [#setText].
    void setTail(PyObject value, boolean inPieces) {
        PyObject before = tail;
        tail = value;
        tailInPieces = inPieces;
        Memory.replace(this, before, value);
    }

    // --- attributes

    @Nullable
    PyDict attributesOrNull() {
        return attrib;
    }

    /// The attributes, in a dict that is made if there is none.
    PyDict attributes() {
        PyDict found = attrib;
        hasExtra = true;
        if (found == null) {
            found = new PyDict();
            attrib = found;
            Memory.stored(this, found);
        }
        return found;
    }

    void setAttributes(@Nullable PyDict value) {
        PyDict before = attrib;
        hasExtra = true;
        attrib = value;
        Memory.replace(this, before, value);
    }

    // --- children

    int size() {
        return size;
    }

    PyElement get(int index) {
        return children[index];
    }

    @Override
    public @Nullable PyObject elementAt(long index) {
        return index < size ? children[(int) index] : null;
    }

    /// Whether there is memory for attributes and children, as there is after the first of them came.
    boolean hasExtra() {
        return hasExtra;
    }

    /// Makes room for more children, as much as CPython does.
    void makeRoom(int more) {
        hasExtra = true;
        long wanted = (long) size + more;
        int room = children.length;
        if (wanted <= room || wanted == 0) {
            return;
        }
        if (wanted <= LEAST_ROOM) {
            children = new PyElement[LEAST_ROOM];
            return;
        }
        wanted += (wanted >> 3) + (wanted < 9 ? 3 : 6);
        if (wanted > Integer.MAX_VALUE - 8) {
            throw Raise.memoryError();
        }
        children = Arrays.copyOf(children, (int) wanted);
    }

    void append(PyElement child) {
        if (size == children.length) {
            makeRoom(1);
        }
        children[size++] = child;
        Memory.stored(this, child);
    }

    /// Puts a child before the one at a position from 0 to [#size].
    void insert(int index, PyElement child) {
        makeRoom(1);
        System.arraycopy(children, index, children, index + 1, size - index);
        children[index] = child;
        size++;
        Memory.stored(this, child);
    }

    void set(int index, PyElement child) {
        PyElement before = children[index];
        children[index] = child;
        Memory.replace(this, before, child);
    }

    void remove(int index) {
        PyElement before = children[index];
        size--;
        System.arraycopy(children, index + 1, children, index, size - index);
        Arrays.fill(children, size, size + 1, null);
        Memory.dropped(this, before);
    }

    /// Replaces the children at `count` positions, the first `start` and each `step` behind the one before, by others:
    /// by as many unless the positions lie side by side.
    void replace(int start, int step, int count, PyElement[] others) {
        PyElement[] before = new PyElement[count];
        for (int i = 0; i < count; i++) {
            before[i] = children[start + i * step];
        }
        if (others.length != count) {
            if (others.length > count) {
                makeRoom(others.length - count);
            }
            int now = size - count + others.length;
            System.arraycopy(children, start + count, children, start + others.length, size - start - count);
            Arrays.fill(children, Math.min(now, size), size, null);
            size = now;
        }
        for (int i = 0; i < others.length; i++) {
            children[start + i * step] = others[i];
            Memory.stored(this, others[i]);
        }
        for (int i = count; --i >= 0; ) {
            Memory.dropped(this, before[i]);
        }
    }

    /// Takes out the children at `count` positions, the first `start` and each `step` behind the one before.
    void removeEach(int start, int step, int count) {
        PyElement[] before = new PyElement[count];
        int to = start;
        for (int i = 0; i < count; i++) {
            int at = start + i * step;
            before[i] = children[at];
            int end = i + 1 < count ? at + step : size;
            System.arraycopy(children, at + 1, children, to, end - at - 1);
            to += end - at - 1;
        }
        Arrays.fill(children, to, size, null);
        size = to;
        for (int i = count; --i >= 0; ) {
            Memory.dropped(this, before[i]);
        }
    }

    /// Forgets attributes and children, whatever becomes of them.
    private void dropExtra(@Nullable PyDict attributes, PyElement[] array, int count) {
        Memory.dropped(this, attributes);
        for (int i = 0; i < count; i++) {
            Memory.dropped(this, array[i]);
        }
    }

    /// Replaces attributes and children by others.
    ///
    /// @param others the children; null for no memory at all
    void replaceExtra(@Nullable PyDict attributes, PyElement @Nullable [] others) {
        PyDict attributesBefore = attrib;
        PyElement[] before = children;
        int count = size;
        attrib = attributes;
        Memory.stored(this, attributes);
        children = NO_CHILDREN;
        size = 0;
        hasExtra = others != null;
        if (others != null) {
            makeRoom(others.length);
            for (PyElement each : others) {
                append(each);
            }
        }
        dropExtra(attributesBefore, before, count);
    }

    /// What `__sizeof__` tells.
    long memory() {
        long extra = hasExtra ? EXTRA_SIZE + (children.length > LEAST_ROOM ? 8L * children.length : 0) : 0;
        return ObjectSizes.basicSize(type()) + extra;
    }

    /// The TypeError for something that ought to be an element.
    static PyException notElement(PyObject value) {
        return Raise.typeError("expected an Element, not \"%s\"", value.type().fullName());
    }

    /// The elements of a list or tuple.
    ///
    /// @throws PyException a TypeError if something else is among them
    static PyElement[] all(PyObject sequence) {
        int count = ElementSlots.sizeOf(sequence);
        PyElement[] found = new PyElement[count];
        for (int i = 0; i < count; i++) {
            PyObject each = ElementSlots.at(sequence, i);
            if (!(each instanceof PyElement element)) {
                throw notElement(each);
            }
            found[i] = element;
        }
        return found;
    }
}
