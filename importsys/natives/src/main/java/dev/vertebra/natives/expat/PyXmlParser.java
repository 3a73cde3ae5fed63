package dev.vertebra.natives.expat;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.expat.parse.XmlError;
import dev.vertebra.natives.expat.parse.XmlParser;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `pyexpat.xmlparser`: a parser with handlers. Compare CPython Modules/pyexpat.c.
@NativeType("xmlparser")
final class PyXmlParser extends PyObject {
    static final PyType TYPE = PyType.builtin("pyexpat.xmlparser", PyXmlParser.class)
            .doc("A parser of XML.")
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyXmlParserNatives.rows(), XmlParserAttributesNatives.rows(), Handlers.rows())
            .structure(80)
            .ofModule()
            .make();

    private static final PyStr READ = PyStr.intern("read");
    private static final int MOST_AT_ONCE = 1 << 20;
    private static final int READ_SIZE = 2048;

    private final @Nullable PyObject[] handlers = new @Nullable PyObject[Handlers.values().length];
    private final @Nullable PyDict intern;

    final Callbacks callbacks;
    final XmlParser parser;

    /// Whether attributes come as a list.
    boolean ordered;

    /// Whether attributes come without defaults.
    boolean specified;

    /// Whether names come with the prefixes of their namespaces.
    boolean prefixes;

    PyXmlParser(@Nullable String encoding, @Nullable Character separator, @Nullable PyDict intern) {
        super(TYPE);
        this.intern = intern;
        callbacks = new Callbacks(this);
        parser = XmlParser.of(callbacks, encoding, separator);
    }

    private PyXmlParser(PyXmlParser parent, @Nullable String context, @Nullable String encoding) {
        super(TYPE);
        intern = parent.intern;
        ordered = parent.ordered;
        specified = parent.specified;
        prefixes = parent.prefixes;
        callbacks = new Callbacks(this);
        callbacks.text.takeOver(parent.callbacks.text);
        System.arraycopy(parent.handlers, 0, handlers, 0, handlers.length);
        parser = parent.parser.forEntity(callbacks, context, encoding);
    }

    /// Compare CPython Modules/pyexpat.c xmlparse_traverse.
    @Override
    public void traverseShown(Referents referents) {
        for (PyObject each : handlers) {
            referents.visit(each);
        }
        referents.type();
    }

    @Override
    public void traverse(Visitor visitor) {
        for (PyObject each : handlers) {
            visitor.visit(each);
        }
        visitor.visit(intern);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Nullable
    PyObject handler(Handlers kind) {
        return handlers[kind.ordinal()];
    }

    @Nullable
    PyDict intern() {
        return intern;
    }

    void setHandler(ThreadState ts, Handlers kind, @Nullable PyObject value) {
        if (kind == Handlers.CharacterDataHandler) {
            callbacks.flush(ts);
        }
        PyObject before = handlers[kind.ordinal()];
        handlers[kind.ordinal()] = value;
        Memory.replace(this, before, value);
        parser.want(kind.event, value != null);
        if (kind == Handlers.DefaultHandler || kind == Handlers.DefaultHandlerExpand) {
            parser.expandsEntities = kind == Handlers.DefaultHandlerExpand;
            callbacks.rest = kind;
        }
    }

    /// Drops all handlers, after an error in one.
    void clearHandlers() {
        for (Handlers each : Handlers.values()) {
            PyObject before = handlers[each.ordinal()];
            handlers[each.ordinal()] = null;
            Memory.dropped(this, before);
            parser.want(each.event, false);
        }
    }

    // --- parsing

    private PyObject outcome(ThreadState ts, boolean fine) {
        callbacks.check();
        if (!fine) {
            throw failure(ts);
        }
        callbacks.flush(ts);
        return PyInt.of(1);
    }

    private PyException failure(ThreadState ts) {
        XmlError error = parser.error();
        return error == null
                ? Raise.systemError("an error without a cause")
                : ExpatState.failure(ts, error.text(), error.code(), parser.line(), parser.column());
    }

    private boolean feed(ThreadState ts, byte[] bytes, int from, int count, int request, boolean last) {
        callbacks.begin(ts);
        try {
            return parser.parse(bytes, from, count, request, last);
        } finally {
            callbacks.end();
        }
    }

    // The documentation of this method is None, as CPython's is.
    @PyMethod("Parse(self, data, isfinal=False, /)")
    static PyObject parse(ThreadState ts, PyXmlParser self, PyObject data, PyObject isfinal) {
        boolean last = Truth.of(ts, isfinal);
        byte[] bytes;
        if (data instanceof PyStr text) {
            bytes = Codecs.utf8Encode(ts, text, null).toBytes();
            self.parser.setEncoding("utf-8");
        } else {
            bytes = Buffers.bytes(ts, data);
        }
        try (var held = ts.hold(self, data)) {
            int at = 0;
            boolean fine = true;
            while (fine && bytes.length - at > MOST_AT_ONCE) {
                fine = self.feed(ts, bytes, at, MOST_AT_ONCE, MOST_AT_ONCE, false);
                at += MOST_AT_ONCE;
            }
            int rest = bytes.length - at;
            fine = fine && self.feed(ts, bytes, at, rest, rest, last);
            return self.outcome(ts, fine);
        }
    }

    private static byte[] readPiece(ThreadState ts, PyObject read) {
        PyObject piece = Calls.call1(ts, read, PyInt.of(READ_SIZE));
        if (!(piece instanceof PyBytes || piece instanceof PyByteArray)) {
            throw Raise.typeError(
                    "read() did not return a bytes object (type=%s)",
                    piece.type().fullName());
        }
        byte[] bytes = Buffers.bytes(ts, piece);
        if (bytes.length > READ_SIZE) {
            throw Raise.valueError(
                    "read() returned too much data: %d bytes requested, %d returned", READ_SIZE, bytes.length);
        }
        return bytes;
    }

    @PyMethod("ParseFile(self, file, /)")
    static PyObject parseFile(ThreadState ts, PyXmlParser self, PyObject file) {
        PyObject read = Attributes.getOrNull(ts, file, READ);
        if (read == null) {
            throw Raise.typeError("argument must have 'read' attribute");
        }
        try (var held = ts.hold(self, file, read)) {
            if (self.parser.isFinished()) {
                self.parser.fail(XmlError.FINISHED);
                return self.outcome(ts, false);
            }
            while (true) {
                byte[] piece = readPiece(ts, read);
                boolean fine = self.feed(ts, piece, 0, piece.length, READ_SIZE, piece.length == 0);
                self.callbacks.check();
                if (!fine || piece.length == 0) {
                    return self.outcome(ts, fine);
                }
            }
        }
    }

    @ShownSignature("($self, context, encoding=<unrepresentable>,\n                           /)")
    @PyMethod("ExternalEntityParserCreate(self, context, encoding=<unrepresentable>, /)")
    static PyObject externalEntityParserCreate(PyXmlParser self, PyObject context, @Nullable PyObject encoding) {
        String text = ExpatFunctions.textOrNone(context, "ExternalEntityParserCreate() argument 1");
        String name = null;
        if (encoding != null) {
            if (!(encoding instanceof PyStr)) {
                throw Raise.typeError(
                        "ExternalEntityParserCreate() argument 2 must be str, not %s",
                        encoding == PyNone.NONE ? "None" : encoding.type().fullName());
            }
            name = ExpatFunctions.textOrNone(encoding, "");
        }
        return new PyXmlParser(self, text, name);
    }

    /// Say what system identifiers are relative to.
    @PyMethod("SetBase(self, base, /)")
    static void setBase(PyXmlParser self, PyObject base) {
        if (!(base instanceof PyStr text)) {
            throw Raise.typeError(
                    "SetBase() argument must be str, not %s",
                    base == PyNone.NONE ? "None" : base.type().fullName());
        }
        if (text.value().indexOf(0) >= 0) {
            throw Raise.valueError("embedded null character");
        }
        self.parser.setBase(text.value());
    }

    /// What system identifiers are relative to.
    @PyMethod("GetBase(self, /)")
    static PyObject getBase(PyXmlParser self) {
        return PyStr.orNone(self.parser.base());
    }

    /// The bytes of the document that the present handler is called for, and what comes after them.
    ///
    /// Without a handler running it is None.
    @PyMethod("GetInputContext(self, /)")
    static PyObject getInputContext(PyXmlParser self) {
        byte[] bytes = self.callbacks.isRunning() ? self.parser.context() : null;
        return bytes == null ? PyNone.NONE : PyBytes.of(bytes);
    }

    /// Say which parameter entities are read: flag is one of the constants
    /// XML_PARAM_ENTITY_PARSING_NEVER, _UNLESS_STANDALONE and _ALWAYS.
    ///
    /// The result is true if it is early enough for that.
    @PyMethod("SetParamEntityParsing(self, flag, /)")
    static PyObject setParamEntityParsing(PyXmlParser self, int flag) {
        XmlParser.ParameterParsing[] all = XmlParser.ParameterParsing.values();
        boolean done = self.parser.setParameterParsing(all[flag < 0 || flag >= all.length ? all.length - 1 : flag]);
        return PyInt.of(done ? 1 : 0);
    }

    @PyMethod("UseForeignDTD(self, flag=True, /)")
    static void useForeignDTD(ThreadState ts, PyXmlParser self, PyObject flag) {
        boolean on = Truth.of(ts, flag);
        if (!self.parser.setForeignDtd(on)) {
            XmlError error = XmlError.CANT_CHANGE_FEATURE_ONCE_PARSING;
            throw ExpatState.failure(ts, error.text(), error.code(), self.parser.line(), self.parser.column());
        }
    }

    /// Say whether a token that is cut off is looked at again only when a good deal more has come.
    @PyMethod("SetReparseDeferralEnabled(self, enabled, /)")
    static void setReparseDeferralEnabled(PyXmlParser self, boolean enabled) {
        self.parser.setDefers(enabled);
    }

    /// Whether a token that is cut off is looked at again only when a good deal more has come.
    @PyMethod("GetReparseDeferralEnabled(self, /)")
    static boolean getReparseDeferralEnabled(PyXmlParser self) {
        return self.parser.defers();
    }

    @PyMember("intern")
    static PyObject intern(PyXmlParser self) {
        return self.intern == null ? PyNone.NONE : self.intern;
    }
}
