package dev.vertebra.natives.elementtree;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `TreeBuilder`: makes a tree of what a parser finds.
///
/// Text waits in an array until the next tag, since its pieces belong together; it becomes text of [#last] or, once an
/// element has ended, tail of [#lastForTail]. Elements are made here unless there is a factory; what factories make may
/// be anything. Its natives stand in [TreeBuilderMethods]. Compare CPython Modules/_elementtree.c TreeBuilderObject.
final class PyTreeBuilder extends PyObject {
    static final PyType TYPE = define();

    private static final PyStr TEXT = PyStr.intern("text");
    private static final PyStr TAIL = PyStr.intern("tail");
    private static final PyStr APPEND = PyStr.intern("append");
    private static final PyStr JOIN = PyStr.intern("join");

    /// What an events queue may be told of; the order is that of [#eventNames].
    enum Event {
        START,
        END,
        START_NS,
        END_NS,
        COMMENT,
        PI;

        /// The name by which events are asked for.
        final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private final TreeState state;
    private final PyType elementType;
    private @Nullable PyObject root;
    private PyObject current = PyNone.NONE;
    private PyObject last = PyNone.NONE;
    private @Nullable PyObject lastForTail;

    /// Pieces of text that wait.
    private @Nullable PyObject[] pieces = new @Nullable PyObject[4];

    private int pieceCount;

    /// The elements around the current one; those from [#depth] on have ended and are kept as long as CPython's.
    private final PyList stack = new PyList();

    private int depth;
    private @Nullable PyObject elementFactory;
    private @Nullable PyObject commentFactory;
    private @Nullable PyObject instructionFactory;
    private boolean insertsComments;
    private boolean insertsInstructions;

    /// What takes events; null without a queue.
    private @Nullable PyObject appendEvent;

    /// What events are called in the queue, in the order of [Event]; null for those that are not asked for.
    private final @Nullable PyObject[] eventNames = new @Nullable PyObject[Event.values().length];

    PyTreeBuilder(PyType type, TreeState state) {
        super(type);
        this.state = state;
        elementType = state.element;
    }

    TreeState state() {
        return state;
    }

    /// Makes the class.
    static PyType define() {
        return PyType.builtin("xml.etree.ElementTree.TreeBuilder", PyTreeBuilder.class)
                .natives(TreeBuilderMethodsNatives.rows())
                .structure(168)
                .ofModule()
                .make();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visitAllBackwards(eventNames, eventNames.length);
        visitor.visit(appendEvent);
        visitor.visit(root);
        visitor.visit(current);
        visitor.visit(last);
        visitor.visit(lastForTail);
        visitor.visitAll(pieces, pieceCount);
        visitor.visit(stack);
        visitor.visit(instructionFactory);
        visitor.visit(commentFactory);
        visitor.visit(elementFactory);
    }

    @Override
    public void traverseForDeath(Visitor visitor) {
        visitor.visitAllBackwards(eventNames, eventNames.length);
        visitor.visit(appendEvent);
        visitor.visit(stack);
        visitor.visitAll(pieces, pieceCount);
        visitor.visit(last);
        visitor.visit(lastForTail);
        visitor.visit(current);
        visitor.visit(instructionFactory);
        visitor.visit(commentFactory);
        visitor.visit(elementFactory);
        visitor.visit(root);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    // --- settings

    void setElementFactory(@Nullable PyObject factory) {
        PyObject before = elementFactory;
        elementFactory = factory;
        Memory.replace(this, before, factory);
    }

    void setCommentFactory(@Nullable PyObject factory, boolean inserts) {
        PyObject before = commentFactory;
        commentFactory = factory;
        insertsComments = inserts && factory != null;
        Memory.replace(this, before, factory);
    }

    void setInstructionFactory(@Nullable PyObject factory, boolean inserts) {
        PyObject before = instructionFactory;
        instructionFactory = factory;
        insertsInstructions = inserts && factory != null;
        Memory.replace(this, before, factory);
    }

    /// Sets what takes events, of which none is asked for then.
    void setEvents(PyObject append) {
        PyObject before = appendEvent;
        appendEvent = append;
        Memory.replace(this, before, append);
        for (Event each : Event.values()) {
            setEvent(each, null);
        }
    }

    /// Asks for events, or not.
    ///
    /// @param name what they are called in the queue, or null
    void setEvent(Event event, @Nullable PyObject name) {
        PyObject before = eventNames[event.ordinal()];
        eventNames[event.ordinal()] = name;
        Memory.replace(this, before, name);
    }

    /// Whether the queue takes an event.
    boolean tells(Event event) {
        return appendEvent != null && eventNames[event.ordinal()] != null;
    }

    /// Whether processing instructions come to anything.
    boolean wantsInstructions() {
        return insertsInstructions || tells(Event.PI);
    }

    void tell(ThreadState ts, Event event, PyObject node) {
        PyObject append = appendEvent;
        PyObject name = eventNames[event.ordinal()];
        if (name != null && append != null) {
            try (var held = ts.hold(this, node)) {
                Calls.call1(ts, append, PyTuple.of(name, node));
            }
        }
    }

    // --- text

    /// Takes a piece of text; it is ignored before the first element.
    void data(PyObject data) {
        int count = pieceCount;
        if (count == 0 && last == PyNone.NONE) {
            return;
        }
        if (count == 1 && pieces[0] instanceof PyList list && list.type() == PyList.TYPE) {
            list.append(data);
            return;
        }
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * count);
        }
        pieces[count] = data;
        pieceCount = count + 1;
        Memory.stored(this, data);
    }

    /// The pieces as one object: the only one, or a list of them.
    private PyObject waiting() {
        PyObject first = pieces[0];
        if (pieceCount == 1 && first != null) {
            return first;
        }
        PyObject[] all = new PyObject[pieceCount];
        System.arraycopy(pieces, 0, all, 0, all.length);
        return PyList.of(all);
    }

    private void forgetWaiting() {
        int count = pieceCount;
        pieceCount = 0;
        for (int i = 0; i < count; i++) {
            PyObject piece = pieces[i];
            pieces[i] = null;
            Memory.dropped(this, piece);
        }
    }

    /// Gives the text that waits to the element whose text or tail it is.
    void flush(ThreadState ts) {
        if (pieceCount == 0) {
            return;
        }
        PyObject data = waiting();
        PyObject owner = lastForTail;
        boolean asTail = owner != null;
        PyObject element = owner == null ? last : owner;
        if (element.type() == elementType && isAdded(ts, (PyElement) element, asTail, data)) {
            forgetWaiting();
            return;
        }
        try (var held = ts.hold(this, element)) {
            addByName(ts, element, asTail ? TAIL : TEXT, data);
        }
        forgetWaiting();
    }

    /// Adds text to an element that has none, or whose text is in pieces.
    private static boolean isAdded(ThreadState ts, PyElement element, boolean asTail, PyObject data) {
        PyObject kept = asTail ? element.keptTail() : element.keptText();
        if (kept == PyNone.NONE) {
            boolean inPieces = data.type() == PyList.TYPE;
            if (asTail) {
                element.setTail(data, inPieces);
            } else {
                element.setText(data, inPieces);
            }
            return true;
        }
        if (asTail ? element.isTailInPieces() : element.isTextInPieces()) {
            Iterate.extend(ts, (PyList) kept, data);
            return true;
        }
        return false;
    }

    private static void addByName(ThreadState ts, PyObject element, PyStr name, PyObject data) {
        PyObject before = Attributes.get(ts, element, name);
        try (var held = ts.hold(before)) {
            PyObject joined = Calls.callMethod(ts, PyStr.EMPTY, JOIN, data);
            PyObject all = before == PyNone.NONE ? joined : Numbers.add(ts, before, joined);
            Attributes.set(ts, element, name, all);
        }
    }

    // --- elements

    private void addTo(ThreadState ts, PyObject parent, PyObject child) {
        if (parent.type() != elementType) {
            Calls.callMethod(ts, parent, APPEND, child);
        } else if (child instanceof PyElement element) {
            ((PyElement) parent).append(element);
        } else {
            throw PyElement.notElement(child);
        }
    }

    private void setLastForTail(@Nullable PyObject value) {
        PyObject before = lastForTail;
        lastForTail = value;
        Memory.replace(this, before, value);
    }

    private void setLast(PyObject value) {
        PyObject before = last;
        last = value;
        Memory.replace(this, before, value);
    }

    private void setCurrent(PyObject value) {
        PyObject before = current;
        current = value;
        Memory.replace(this, before, value);
    }

    /// An element begins.
    ///
    /// @param attrib the attributes, which may become the element's own; null for none
    PyObject start(ThreadState ts, PyObject tag, @Nullable PyDict attrib) {
        flush(ts);
        PyObject factory = elementFactory;
        if (factory == null) {
            boolean empty = attrib == null || attrib.size() == 0 && attrib.type() == PyDict.TYPE;
            PyElement node = new PyElement(elementType, tag, empty ? null : attrib);
            begin(ts, node);
            return node;
        }
        PyObject node = Calls.call2(ts, factory, tag, attrib == null ? new PyDict() : attrib);
        try (var held = ts.hold(this, node)) {
            begin(ts, node);
        }
        return node;
    }

    private void begin(ThreadState ts, PyObject node) {
        setLastForTail(null);
        PyObject parent = current;
        if (parent != PyNone.NONE) {
            addTo(ts, parent, node);
        } else if (root != null) {
            throw Raise.raise(state.parseError, "multiple elements on top level");
        } else {
            root = node;
            Memory.stored(this, node);
        }
        if (depth < stack.size()) {
            stack.set(depth, parent);
        } else {
            stack.append(parent);
        }
        depth++;
        setCurrent(node);
        setLast(node);
        if (appendEvent != null) {
            tell(ts, Event.START, node);
        }
    }

    /// The current element ends.
    PyObject end(ThreadState ts) {
        flush(ts);
        if (depth == 0) {
            throw Raise.indexError("pop from empty stack");
        }
        PyObject ended = current;
        setLast(ended);
        setLastForTail(ended);
        depth--;
        setCurrent(stack.get(depth));
        if (appendEvent != null) {
            tell(ts, Event.END, ended);
        }
        return ended;
    }

    private void insert(ThreadState ts, PyObject node) {
        PyObject parent = current;
        if (parent != PyNone.NONE) {
            addTo(ts, parent, node);
            setLastForTail(node);
        }
    }

    PyObject comment(ThreadState ts, PyObject text) {
        flush(ts);
        PyObject factory = commentFactory;
        PyObject node = factory == null ? text : Calls.call1(ts, factory, text);
        try (var held = ts.hold(this, node)) {
            if (insertsComments && factory != null) {
                insert(ts, node);
            }
            tell(ts, Event.COMMENT, node);
        }
        return node;
    }

    PyObject instruction(ThreadState ts, PyObject target, PyObject text) {
        flush(ts);
        PyObject factory = instructionFactory;
        PyObject node = factory == null ? PyTuple.of(target, text) : Calls.call2(ts, factory, target, text);
        try (var held = ts.hold(this, node)) {
            if (insertsInstructions && factory != null) {
                insert(ts, node);
            }
            tell(ts, Event.PI, node);
        }
        return node;
    }

    /// The tree as far as it is there, or None.
    PyObject result() {
        PyObject found = root;
        return found == null ? PyNone.NONE : found;
    }
}
