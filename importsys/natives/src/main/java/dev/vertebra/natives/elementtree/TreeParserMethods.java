package dev.vertebra.natives.elementtree;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.expat.ExpatVersion;
import dev.vertebra.natives.expat.parse.XmlEvent;
import dev.vertebra.natives.expat.parse.XmlParser;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The natives of `XMLParser`. CPython's have no documentation. Compare CPython Modules/_elementtree.c.
@NativeType("XMLParser")
final class TreeParserMethods {
    private static final PyStr READ = PyStr.intern("read");
    private static final PyStr APPEND = PyStr.intern("append");
    private static final PyInt READ_SIZE = PyInt.of(64 * 1024);
    private static final byte[] NOTHING = {};

    private TreeParserMethods() {}

    @PyNew("XMLParser(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        TreeParser made = new TreeParser(cls, TreeStates.of(ts).ofType(cls));
        if (cls.isHeapType()) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    private static @Nullable String encoding(PyObject given) {
        if (given == PyNone.NONE) {
            return null;
        }
        if (!(given instanceof PyStr text)) {
            throw Raise.typeError(
                    "XMLParser() argument 'encoding' must be str or None, not %s",
                    given.type().fullName());
        }
        if (text.value().indexOf(0) >= 0) {
            throw Raise.valueError("embedded null character");
        }
        return text.value();
    }

    @ShownSignature("")
    @PyInit("XMLParser(*, target=None, encoding=None)")
    static void __init__(ThreadState ts, TreeParser self, PyObject target, PyObject encoding) {
        String name = encoding(encoding);
        TreeState state = self.state();
        PyObject told = target == PyNone.NONE ? new PyTreeBuilder(state.treeBuilder, state) : target;
        try (var held = ts.hold(self)) {
            self.begin(ts, told, name);
        }
    }

    /// What the parser gives when the document has ended, without a call of the target's `close`.
    private static PyObject result(TreeParser self) {
        PyTreeBuilder builder = self.builder();
        return builder == null ? PyNone.NONE : builder.result();
    }

    @PyMethod("feed(self, data, /)")
    static void feed(ThreadState ts, TreeParser self, PyObject data) {
        XmlParser parser = self.parser();
        byte[] bytes;
        if (data instanceof PyStr text) {
            bytes = Codecs.utf8Encode(ts, text, null).toBytes();
            parser.setEncoding("utf-8");
        } else {
            bytes = Buffers.bytes(ts, data);
        }
        self.parse(ts, bytes, false);
    }

    @PyMethod("close(self, /)")
    static PyObject close(ThreadState ts, TreeParser self) {
        self.parse(ts, NOTHING, true);
        PyObject close = self.builder() == null ? self.method(TreeParser.Method.CLOSE) : null;
        return close == null ? result(self) : Calls.call0(ts, close);
    }

    @PyMethod("flush(self, /)")
    static void flush(ThreadState ts, TreeParser self) {
        XmlParser parser = self.parser();
        parser.setDefers(false);
        try {
            self.parse(ts, NOTHING, false);
        } finally {
            parser.setDefers(true);
        }
    }

    /// The next bytes of a file, or null at its end, which anything but text and bytes is, too.
    private static byte @Nullable [] read(ThreadState ts, PyObject read) {
        PyObject piece = Calls.call1(ts, read, READ_SIZE);
        if (piece.type() == PyStr.TYPE) {
            PyStr text = (PyStr) piece;
            return text.length() == 0
                    ? null
                    : Codecs.utf8Encode(ts, text, "surrogatepass").toBytes();
        }
        return piece.type() == PyBytes.TYPE && ((PyBytes) piece).size() > 0 ? ((PyBytes) piece).toBytes() : null;
    }

    @PyMethod("_parse_whole(self, file, /)")
    static PyObject parseWhole(ThreadState ts, TreeParser self, PyObject file) {
        self.parser();
        PyObject read = Attributes.get(ts, file, READ);
        try (var held = ts.hold(self, read)) {
            byte[] piece;
            while ((piece = read(ts, read)) != null) {
                self.parse(ts, piece, false);
            }
            self.parse(ts, NOTHING, true);
            return result(self);
        }
    }

    @PyMethod("_setevents(self, events_queue, events_to_report=None, /)")
    static void setEvents(ThreadState ts, TreeParser self, PyObject events_queue, PyObject events_to_report) {
        XmlParser parser = self.parser();
        PyTreeBuilder builder = self.builder();
        if (builder == null) {
            throw Raise.typeError("event handling only supported for ElementTree.TreeBuilder targets");
        }
        PyObject append = Attributes.get(ts, events_queue, APPEND);
        builder.setEvents(append);
        if (events_to_report == PyNone.NONE) {
            builder.setEvent(PyTreeBuilder.Event.END, PyStr.of("end"));
            return;
        }
        PyObject sequence = Iterate.toSequence(ts, events_to_report, "events must be a sequence");
        for (int i = 0; i < ElementSlots.sizeOf(sequence); i++) {
            PyObject name = ElementSlots.at(sequence, i);
            PyTreeBuilder.Event event = event(name);
            builder.setEvent(event, name);
            switch (event) {
                case START_NS, END_NS -> {
                    parser.want(XmlEvent.START_NAMESPACE, true);
                    parser.want(XmlEvent.END_NAMESPACE, true);
                }
                case COMMENT -> parser.want(XmlEvent.COMMENT, true);
                case PI -> parser.want(XmlEvent.INSTRUCTION, true);
                case START, END -> {}
            }
        }
    }

    private static PyTreeBuilder.Event event(PyObject name) {
        String text;
        if (name instanceof PyStr given) {
            text = given.value();
        } else if (name instanceof PyBytes given) {
            text = new String(given.toBytes(), StandardCharsets.ISO_8859_1);
        } else {
            throw Raise.valueError("invalid events sequence");
        }
        for (PyTreeBuilder.Event each : PyTreeBuilder.Event.values()) {
            if (each.text.equals(text)) {
                return each;
            }
        }
        throw Raise.valueError("unknown event '%s'", text);
    }

    private static PyObject orNone(@Nullable PyObject value) {
        return value == null ? PyNone.NONE : value;
    }

    @PyMember("entity")
    static PyObject entity(TreeParser self) {
        return orNone(self.entity());
    }

    @PyMember("target")
    static PyObject target(TreeParser self) {
        return orNone(self.target());
    }

    @PyGetter("version")
    static String version(TreeParser self) {
        return "Expat " + ExpatVersion.TEXT;
    }
}
