package dev.vertebra.natives.elementtree;

import dev.vertebra.natives.elementtree.PyTreeBuilder.Event;
import dev.vertebra.natives.elementtree.TreeParser.Method;
import dev.vertebra.natives.expat.DocumentText;
import dev.vertebra.natives.expat.parse.ContentModel;
import dev.vertebra.natives.expat.parse.XmlError;
import dev.vertebra.natives.expat.parse.XmlListener;
import dev.vertebra.natives.expat.parse.XmlParser;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Tells the target of a parser what was found.
///
/// What the target raises waits until the bytes are parsed; of the rest of them the target is told nothing. Compare
/// CPython Modules/_elementtree.c expat_start_handler.
final class TreeListener implements XmlListener {
    private static final int NAMES = 256;
    private static final int LONGEST_SHOWN = 100;

    private final TreeParser owner;
    private final @Nullable PyTreeBuilder builder;
    private @Nullable ThreadState thread;
    private @Nullable PyException failure;
    private int mark;

    /// Names as Python has them, by the hash of the parser's.
    private final @Nullable String[] known = new @Nullable String[NAMES];

    private final @Nullable PyStr[] names = new @Nullable PyStr[NAMES];

    TreeListener(TreeParser owner, @Nullable PyTreeBuilder builder) {
        this.owner = owner;
        this.builder = builder;
    }

    /// Gets ready to be told of events.
    void begin(ThreadState ts) {
        if (thread != null) {
            throw Raise.runtimeError("the parser is running");
        }
        thread = ts;
        mark = ts.candidateCount;
    }

    void end() {
        thread = null;
    }

    /// Throws what the target has raised.
    void check() {
        PyException raised = failure;
        if (raised != null) {
            failure = null;
            throw raised;
        }
    }

    private ThreadState ts() {
        ThreadState ts = thread;
        return ts == null ? ThreadState.current() : ts;
    }

    /// Lets what an event has left behind die.
    private void release(ThreadState ts) {
        if (failure == null && ts.candidateCount > mark) {
            mark = Memory.tracker().releaseWithin(ts, mark);
        }
    }

    private void tell(Method method, PyObject... args) {
        PyObject callable = owner.method(method);
        if (failure != null || callable == null) {
            return;
        }
        ThreadState ts = ts();
        try {
            Calls.call(ts, callable, args, 0, args.length, null);
        } catch (PyException e) {
            failure = e;
        }
        release(ts);
    }

    /// A name of the parser with the brace that opens the namespace.
    private PyStr name(String name) {
        int at = name.hashCode() & NAMES - 1;
        PyStr found = names[at];
        // Identity is enough: the parser gives the same text for the same name, and another is made anew.
        if (found != null && isSame(known[at], name)) {
            return found;
        }
        found = PyStr.of(name.indexOf('}') < 0 ? name : "{" + name);
        known[at] = name;
        names[at] = found;
        return found;
    }

    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private static boolean isSame(@Nullable String a, String b) {
        return a == b;
    }

    private PyObject nameOrNone(@Nullable String name) {
        return name == null ? PyNone.NONE : name(name);
    }

    @Override
    public void startElement(String name, String[] attributes, int count, int specified) {
        if (failure != null) {
            return;
        }
        PyDict attrib = null;
        if (count > 0) {
            attrib = new PyDict();
            for (int i = 0; i < count; i += 2) {
                attrib.putStr(name(attributes[i]), PyStr.of(attributes[i + 1]));
            }
        }
        PyTreeBuilder direct = builder;
        if (direct == null) {
            tell(Method.START, name(name), attrib == null ? new PyDict() : attrib);
            return;
        }
        ThreadState ts = ts();
        try {
            direct.start(ts, name(name), attrib);
        } catch (PyException e) {
            failure = e;
        }
        release(ts);
    }

    @Override
    public void endElement(String name) {
        if (failure != null) {
            return;
        }
        PyTreeBuilder direct = builder;
        if (direct == null) {
            tell(Method.END, name(name));
            return;
        }
        ThreadState ts = ts();
        try {
            direct.end(ts);
        } catch (PyException e) {
            failure = e;
        }
        release(ts);
    }

    private void data(PyObject text) {
        PyTreeBuilder direct = builder;
        if (direct == null) {
            tell(Method.DATA, text);
        } else {
            direct.data(text);
        }
    }

    @Override
    public void characters(byte[] bytes, int from, int to) {
        if (failure == null) {
            data(DocumentText.decoded(bytes, from, to));
        }
    }

    @Override
    public void startNamespace(@Nullable String prefix, @Nullable String uri) {
        PyTreeBuilder direct = builder;
        if (failure != null || direct != null && !direct.tells(Event.START_NS)) {
            return;
        }
        PyStr start = PyStr.of(prefix == null ? "" : prefix);
        PyStr named = PyStr.of(uri == null ? "" : uri);
        if (direct == null) {
            tell(Method.START_NS, start, named);
        } else {
            queue(direct, Event.START_NS, PyTuple.of(start, named));
        }
    }

    @Override
    public void endNamespace(@Nullable String prefix) {
        PyTreeBuilder direct = builder;
        if (failure != null) {
            return;
        }
        if (direct == null) {
            tell(Method.END_NS, PyStr.of(prefix == null ? "" : prefix));
        } else {
            queue(direct, Event.END_NS, PyNone.NONE);
        }
    }

    private void queue(PyTreeBuilder direct, Event event, PyObject what) {
        ThreadState ts = ts();
        try {
            direct.tell(ts, event, what);
        } catch (PyException e) {
            failure = e;
        }
        release(ts);
    }

    @Override
    public void comment(String comment) {
        PyTreeBuilder direct = builder;
        if (failure != null) {
            return;
        }
        PyStr text = PyStr.of(comment);
        if (direct == null) {
            tell(Method.COMMENT, text);
            return;
        }
        ThreadState ts = ts();
        try {
            direct.comment(ts, text);
        } catch (PyException e) {
            failure = e;
        }
        release(ts);
    }

    @Override
    public void instruction(String target, String data) {
        PyTreeBuilder direct = builder;
        if (failure != null || direct != null && !direct.wantsInstructions()) {
            return;
        }
        if (direct == null) {
            tell(Method.PI, PyStr.of(target), PyStr.of(data));
            return;
        }
        ThreadState ts = ts();
        try {
            direct.instruction(ts, PyStr.of(target), PyStr.of(data));
        } catch (PyException e) {
            failure = e;
        }
        release(ts);
    }

    @Override
    public void startDoctype(String name, @Nullable String system, @Nullable String pub, boolean internalSubset) {
        if (failure != null) {
            return;
        }
        if (owner.method(Method.DOCTYPE) != null) {
            tell(Method.DOCTYPE, name(name), nameOrNone(pub), nameOrNone(system));
            return;
        }
        ThreadState ts = ts();
        try {
            if (Attributes.getOrNull(ts, owner, Method.DOCTYPE.text) != null) {
                ts.warn(
                        ExceptionTypes.RuntimeWarning,
                        "The doctype() method of XMLParser is ignored.  "
                                + "Define doctype() method on the TreeBuilder target.",
                        1);
            }
        } catch (PyException e) {
            failure = e;
        }
        release(ts);
    }

    /// Takes references to entities that the document does not declare.
    @Override
    public void rest(byte[] bytes, int from, int to) {
        PyDict entity = owner.entity();
        if (to - from < 2 || bytes[from] != '&' || failure != null || entity == null) {
            return;
        }
        ThreadState ts = ts();
        try {
            PyObject value = entity.get(ts, DocumentText.decoded(bytes, from + 1, to - 1));
            if (value != null) {
                data(value);
                return;
            }
            int end = from + Math.min(to - from, LONGEST_SHOWN);
            XmlParser parser = owner.parser();
            failure = owner.state()
                    .failure(
                            ts,
                            "undefined entity "
                                    + DocumentText.decoded(bytes, from, end).value(),
                            XmlError.UNDEFINED_ENTITY.code(),
                            parser.line(),
                            parser.column());
        } catch (PyException e) {
            failure = e;
        }
    }

    @Override
    public int @Nullable [] encoding(String name) {
        try {
            return failure == null ? DocumentText.encodingTable(ts(), name) : null;
        } catch (PyException e) {
            failure = e;
            return null;
        }
    }

    // --- events that are not wanted

    @Override
    public void unparsedEntity(
            String name, @Nullable String base, @Nullable String system, @Nullable String pub, String notation) {}

    @Override
    public void notation(String name, @Nullable String base, @Nullable String system, @Nullable String pub) {}

    @Override
    public void startCdata() {}

    @Override
    public void endCdata() {}

    @Override
    public boolean notStandalone() {
        return true;
    }

    @Override
    public boolean externalEntity(
            @Nullable String context, @Nullable String base, @Nullable String system, @Nullable String pub) {
        return false;
    }

    @Override
    public void endDoctype() {}

    @Override
    public void element(String name, ContentModel model) {}

    @Override
    public void attribute(String element, String name, String type, @Nullable String value, boolean required) {}

    @Override
    public void entity(
            String name,
            boolean parameter,
            @Nullable String value,
            @Nullable String base,
            @Nullable String system,
            @Nullable String pub,
            @Nullable String notation) {}

    @Override
    public void xmlDeclaration(@Nullable String version, @Nullable String encoding, int standalone) {}

    @Override
    public void skippedEntity(String name, boolean parameter) {}
}
