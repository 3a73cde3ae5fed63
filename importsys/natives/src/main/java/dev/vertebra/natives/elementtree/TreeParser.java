package dev.vertebra.natives.elementtree;

import dev.vertebra.natives.expat.parse.XmlError;
import dev.vertebra.natives.expat.parse.XmlEvent;
import dev.vertebra.natives.expat.parse.XmlParser;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `XMLParser`: parses XML and tells a target what it finds: a plain `TreeBuilder` directly, anything else by those of
/// its methods that it had at the beginning. Its natives stand in [TreeParserMethods]. Compare CPython
/// Modules/_elementtree.c XMLParserObject.
final class TreeParser extends PyObject {
    static final PyType TYPE = define();

    /// The methods of a target.
    enum Method {
        START_NS,
        END_NS,
        START,
        DATA,
        END,
        COMMENT,
        PI,
        CLOSE,
        DOCTYPE;

        @SuppressWarnings("ImmutableEnumChecker") // The text of a string does not change.
        final PyStr text = PyStr.intern(name().toLowerCase(Locale.ROOT));
    }

    private static final Method[] METHODS = Method.values();

    private final TreeState state;
    private final @Nullable PyObject[] methods = new @Nullable PyObject[METHODS.length];
    private @Nullable PyObject target;
    private @Nullable PyDict entity;
    private @Nullable XmlParser parser;
    private @Nullable TreeListener listener;

    TreeParser(PyType type, TreeState state) {
        super(type);
        this.state = state;
    }

    /// Makes the class.
    static PyType define() {
        return PyType.builtin("xml.etree.ElementTree.XMLParser", TreeParser.class)
                .natives(TreeParserMethodsNatives.rows())
                .structure(136)
                .ofModule()
                .make();
    }

    /// Compare CPython Modules/_elementtree.c xmlparser_gc_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        for (int i = methods.length; --i >= 0; ) {
            referents.visit(methods[i]);
        }
        referents.visit(target);
        referents.visit(entity);
    }

    @Override
    public void traverse(Visitor visitor) {
        for (PyObject each : methods) {
            visitor.visit(each);
        }
        visitor.visit(target);
        visitor.visit(entity);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    TreeState state() {
        return state;
    }

    @Nullable
    PyObject target() {
        return target;
    }

    @Nullable
    PyDict entity() {
        return entity;
    }

    /// What the target has for a name, or null.
    @Nullable
    PyObject method(Method method) {
        return methods[method.ordinal()];
    }

    /// The target if it is a plain builder, which is told without any call of Python.
    @Nullable
    PyTreeBuilder builder() {
        PyObject given = target;
        return given != null && given.type() == state.treeBuilder ? (PyTreeBuilder) given : null;
    }

    /// Begins with a document.
    void begin(ThreadState ts, PyObject newTarget, @Nullable String encoding) {
        PyObject targetBefore = target;
        PyDict entityBefore = entity;
        PyDict fresh = new PyDict();
        target = newTarget;
        entity = fresh;
        Memory.replace(this, targetBefore, newTarget);
        Memory.replace(this, entityBefore, fresh);
        for (Method each : METHODS) {
            PyObject before = methods[each.ordinal()];
            PyObject found = Attributes.getOrNull(ts, newTarget, each.text);
            methods[each.ordinal()] = found;
            Memory.replace(this, before, found);
        }
        TreeListener told = new TreeListener(this, builder());
        XmlParser made = XmlParser.of(told, encoding, '}');
        listener = told;
        parser = made;
        made.expandsEntities = true;
        boolean namespaces = method(Method.START_NS) != null || method(Method.END_NS) != null;
        made.want(XmlEvent.START_NAMESPACE, namespaces);
        made.want(XmlEvent.END_NAMESPACE, namespaces);
        made.want(XmlEvent.START_ELEMENT, true);
        made.want(XmlEvent.END_ELEMENT, true);
        made.want(XmlEvent.DEFAULT, true);
        made.want(XmlEvent.CHARACTERS, true);
        made.want(XmlEvent.COMMENT, method(Method.COMMENT) != null);
        made.want(XmlEvent.INSTRUCTION, method(Method.PI) != null);
        made.want(XmlEvent.START_DOCTYPE, true);
    }

    /// The parser of the document.
    ///
    /// @throws PyException a ValueError if `__init__` was not called
    XmlParser parser() {
        XmlParser made = parser;
        if (made == null) {
            throw Raise.valueError("XMLParser.__init__() wasn't called");
        }
        return made;
    }

    /// Parses the next bytes of the document.
    void parse(ThreadState ts, byte[] bytes, boolean last) {
        XmlParser present = parser();
        TreeListener told = listener;
        if (told == null) {
            throw new IllegalStateException("a parser without a listener");
        }
        boolean fine;
        try (var held = ts.hold(this)) {
            told.begin(ts);
            try {
                fine = present.parse(bytes, 0, bytes.length, bytes.length, last);
            } finally {
                told.end();
            }
        }
        told.check();
        XmlError error = present.error();
        if (!fine && error != null) {
            throw state.failure(ts, error.text(), error.code(), present.line(), present.column());
        }
    }
}
