package dev.vertebra.natives.expat;

import dev.vertebra.natives.expat.parse.ContentModel;
import dev.vertebra.natives.expat.parse.XmlListener;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// Calls the handlers of a parser.
///
/// What a handler raises waits here until the parser has stopped.
final class Callbacks implements XmlListener {
    private static final int NAMES = 256;

    private final PyXmlParser owner;

    /// Text that waits for more.
    final TextBuffer text = new TextBuffer();

    /// Which of its two handlers gets everything else.
    Handlers rest = Handlers.DefaultHandler;

    private @Nullable ThreadState thread;
    private @Nullable PyException failure;
    private int mark;
    private int running;

    /// Names as Python has them, by the hash of the parser's; valid while the dict of names does not change otherwise.
    private final @Nullable String[] known = new @Nullable String[NAMES];

    private final @Nullable PyObject[] names = new @Nullable PyObject[NAMES];
    private int namesVersion;

    Callbacks(PyXmlParser owner) {
        this.owner = owner;
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

    /// Whether a handler is being called.
    boolean isRunning() {
        return running > 0;
    }

    /// Throws what a handler has raised.
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

    /// Whether a handler is to be called; waiting text is brought to its handler before.
    private boolean isWanted(Handlers kind) {
        if (failure != null || owner.handler(kind) == null) {
            return false;
        }
        if (text.used > 0) {
            flushQuietly();
            return failure == null && owner.handler(kind) != null;
        }
        return true;
    }

    private void flushQuietly() {
        try {
            flush(ts());
        } catch (PyException e) {
            fail(e);
        }
    }

    private void fail(PyException e) {
        failure = e;
        owner.clearHandlers();
        owner.parser.stop();
    }

    /// Gives waiting text to its handler.
    void flush(ThreadState ts) {
        if (text.used == 0) {
            return;
        }
        PyStr waiting = DocumentText.decoded(text.bytes, 0, text.used);
        text.used = 0;
        PyObject handler = owner.handler(Handlers.CharacterDataHandler);
        if (handler == null || failure != null) {
            return;
        }
        running++;
        try {
            Calls.call1(ts, handler, waiting);
        } finally {
            running--;
        }
    }

    private @Nullable PyObject call(Handlers kind, PyObject... args) {
        PyObject handler = owner.handler(kind);
        if (handler == null) {
            return null;
        }
        ThreadState ts = ts();
        running++;
        try {
            return Calls.call(ts, handler, args, 0, args.length, null);
        } catch (PyException e) {
            fail(e);
            return null;
        } finally {
            running--;
        }
    }

    /// Lets what the handler has left behind die.
    private void release() {
        ThreadState ts = thread;
        if (ts != null && failure == null && ts.candidateCount > mark) {
            mark = Memory.tracker().releaseWithin(ts, mark);
        }
    }

    private void tell(Handlers kind, PyObject... args) {
        call(kind, args);
        release();
    }

    private boolean ask(Handlers kind, PyObject... args) {
        PyObject answer = call(kind, args);
        if (answer == null) {
            return failure == null;
        }
        try {
            return Numbers.asLong(ts(), answer) != 0;
        } catch (PyException e) {
            failure = e;
            return true;
        } finally {
            release();
        }
    }

    // --- text

    /// A name, the same object as before if the parser shares names.
    private PyObject name(@Nullable String name) {
        PyDict shared = owner.intern();
        if (shared == null) {
            return PyStr.orNone(name);
        }
        if (name == null) {
            return shared(shared, PyNone.NONE);
        }
        if (namesVersion != shared.keysVersion()) {
            java.util.Arrays.fill(known, null);
            namesVersion = shared.keysVersion();
        }
        int at = name.hashCode() & NAMES - 1;
        PyObject found = names[at];
        // Identity is enough: the parser gives the same text for the same name, and another is looked up.
        if (found != null && isSame(known[at], name)) {
            return found;
        }
        found = shared(shared, PyStr.of(name));
        namesVersion = shared.keysVersion();
        known[at] = name;
        names[at] = found;
        return found;
    }

    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private static boolean isSame(@Nullable String a, String b) {
        return a == b;
    }

    private PyObject shared(PyDict shared, PyObject name) {
        ThreadState ts = ts();
        try {
            PyObject found = shared.get(ts, name);
            if (found == null) {
                shared.put(ts, name, name);
                return name;
            }
            return found;
        } catch (PyException e) {
            fail(e);
            return name;
        }
    }

    // --- events

    @Override
    public void characters(byte[] bytes, int from, int to) {
        if (failure != null) {
            return;
        }
        if (!text.isOn()) {
            tell(Handlers.CharacterDataHandler, DocumentText.decoded(bytes, from, to));
            return;
        }
        if (!text.fits(to - from)) {
            flushQuietly();
            release();
            if (failure != null || owner.handler(Handlers.CharacterDataHandler) == null) {
                return;
            }
        }
        if (to - from > text.capacity) {
            tell(Handlers.CharacterDataHandler, DocumentText.decoded(bytes, from, to));
        } else {
            text.add(bytes, from, to - from);
        }
    }

    @Override
    public void startElement(String name, String[] attributes, int count, int specified) {
        if (!isWanted(Handlers.StartElementHandler)) {
            return;
        }
        int last = owner.specified ? specified : count;
        PyObject container;
        if (owner.ordered) {
            PyList list = new PyList(last);
            for (int i = 0; i < last; i += 2) {
                list.append(name(attributes[i]));
                list.append(PyStr.of(attributes[i + 1]));
            }
            container = list;
        } else {
            PyDict dict = new PyDict();
            for (int i = 0; i < last; i += 2) {
                dict.put(ts(), name(attributes[i]), PyStr.of(attributes[i + 1]));
            }
            container = dict;
        }
        tell(Handlers.StartElementHandler, name(name), container);
    }

    @Override
    public void endElement(String name) {
        if (isWanted(Handlers.EndElementHandler)) {
            tell(Handlers.EndElementHandler, name(name));
        }
    }

    @Override
    public void instruction(String target, String data) {
        if (isWanted(Handlers.ProcessingInstructionHandler)) {
            tell(Handlers.ProcessingInstructionHandler, name(target), PyStr.of(data));
        }
    }

    @Override
    public void unparsedEntity(
            String name, @Nullable String base, @Nullable String system, @Nullable String pub, String notation) {
        if (isWanted(Handlers.UnparsedEntityDeclHandler)) {
            tell(Handlers.UnparsedEntityDeclHandler, name(name), name(base), name(system), name(pub), name(notation));
        }
    }

    @Override
    public void notation(String name, @Nullable String base, @Nullable String system, @Nullable String pub) {
        if (isWanted(Handlers.NotationDeclHandler)) {
            tell(Handlers.NotationDeclHandler, name(name), name(base), name(system), name(pub));
        }
    }

    @Override
    public void startNamespace(@Nullable String prefix, @Nullable String uri) {
        if (isWanted(Handlers.StartNamespaceDeclHandler)) {
            tell(Handlers.StartNamespaceDeclHandler, name(prefix), name(uri));
        }
    }

    @Override
    public void endNamespace(@Nullable String prefix) {
        if (isWanted(Handlers.EndNamespaceDeclHandler)) {
            tell(Handlers.EndNamespaceDeclHandler, name(prefix));
        }
    }

    @Override
    public void comment(String comment) {
        if (isWanted(Handlers.CommentHandler)) {
            tell(Handlers.CommentHandler, PyStr.of(comment));
        }
    }

    @Override
    public void startCdata() {
        if (isWanted(Handlers.StartCdataSectionHandler)) {
            tell(Handlers.StartCdataSectionHandler);
        }
    }

    @Override
    public void endCdata() {
        if (isWanted(Handlers.EndCdataSectionHandler)) {
            tell(Handlers.EndCdataSectionHandler);
        }
    }

    @Override
    public void rest(byte[] bytes, int from, int to) {
        if (isWanted(rest)) {
            tell(rest, DocumentText.decoded(bytes, from, to));
        }
    }

    @Override
    public boolean notStandalone() {
        return !isWanted(Handlers.NotStandaloneHandler) || ask(Handlers.NotStandaloneHandler);
    }

    @Override
    public boolean externalEntity(
            @Nullable String context, @Nullable String base, @Nullable String system, @Nullable String pub) {
        if (!isWanted(Handlers.ExternalEntityRefHandler)) {
            return false;
        }
        PyObject where = PyStr.orNone(context);
        return ask(Handlers.ExternalEntityRefHandler, where, name(base), name(system), name(pub));
    }

    @Override
    public void startDoctype(String name, @Nullable String system, @Nullable String pub, boolean internalSubset) {
        if (isWanted(Handlers.StartDoctypeDeclHandler)) {
            PyObject internal = PyInt.of(internalSubset ? 1 : 0);
            tell(Handlers.StartDoctypeDeclHandler, name(name), name(system), name(pub), internal);
        }
    }

    @Override
    public void endDoctype() {
        if (isWanted(Handlers.EndDoctypeDeclHandler)) {
            tell(Handlers.EndDoctypeDeclHandler);
        }
    }

    @Override
    public void element(String name, ContentModel model) {
        if (isWanted(Handlers.ElementDeclHandler)) {
            tell(Handlers.ElementDeclHandler, name(name), ModelTuples.of(model, this::name));
        }
    }

    @Override
    public void attribute(String element, String name, String type, @Nullable String value, boolean required) {
        if (isWanted(Handlers.AttlistDeclHandler)) {
            tell(
                    Handlers.AttlistDeclHandler,
                    name(element),
                    name(name),
                    PyStr.of(type),
                    PyStr.orNone(value),
                    PyInt.of(required ? 1 : 0));
        }
    }

    @Override
    public void entity(
            String name,
            boolean parameter,
            @Nullable String value,
            @Nullable String base,
            @Nullable String system,
            @Nullable String pub,
            @Nullable String notation) {
        if (isWanted(Handlers.EntityDeclHandler)) {
            tell(
                    Handlers.EntityDeclHandler,
                    name(name),
                    PyInt.of(parameter ? 1 : 0),
                    PyStr.orNone(value),
                    name(base),
                    name(system),
                    name(pub),
                    name(notation));
        }
    }

    @Override
    public void xmlDeclaration(@Nullable String version, @Nullable String encoding, int standalone) {
        if (isWanted(Handlers.XmlDeclHandler)) {
            tell(Handlers.XmlDeclHandler, PyStr.orNone(version), PyStr.orNone(encoding), PyInt.of(standalone));
        }
    }

    @Override
    public void skippedEntity(String name, boolean parameter) {
        if (isWanted(Handlers.SkippedEntityHandler)) {
            tell(Handlers.SkippedEntityHandler, name(name), PyInt.of(parameter ? 1 : 0));
        }
    }

    @Override
    public int @Nullable [] encoding(String name) {
        if (failure != null) {
            return null;
        }
        try {
            return DocumentText.encodingTable(ts(), name);
        } catch (PyException e) {
            failure = e;
            return null;
        }
    }
}
