package dev.vertebra.objectmodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Tuples whose elements have names: `sys.version_info`, `os.stat_result`, `time.struct_time`.
///
/// An instance is a [PyTuple] of a type made by [#define]. Elements behind the visible ones can be reached by name
/// only.
/// Compare CPython Objects/structseq.c.
public final class PyStructSequence extends PyTuple {
    private static final Map<PyType, Definition> DEFINITIONS = new ConcurrentHashMap<>();

    /// The size of CPython's structure without elements.
    private static final int VISIBLE_SIZE = 24;

    private final PyObject[] hidden;

    /// Whether Python code has made it; CPython's collector does not know what natives make.
    private boolean collected;

    private PyStructSequence(PyType type, PyObject[] visible, PyObject[] hidden) {
        super(type, visible);
        this.hidden = hidden;
        refs = ReferenceTracker.UNPUBLISHED;
    }

    /// What a type of named tuples is: the names of its elements and how many of them are visible.
    private record Definition(String name, List<String> names, int visible) {}

    /// Defines a type.
    ///
    /// @param name with its module: `sys.version_info`
    /// @param visible how many of the elements the tuple itself has
    /// @param callable whether Python code can make instances
    /// @param names the names of all elements, an empty text for an element without; behind a space may stand
    ///     the
    ///     documentation of the element
    public static PyType define(String name, String doc, int visible, boolean callable, String... names) {
        return define(name, doc, visible, callable, new Native[0], names);
    }

    /// Defines a type whose instances are made from arguments of its own, not from a sequence.
    ///
    /// @param construction the row of `__new__`, before those that all such types have
    public static PyType define(String name, String doc, Native[] construction, String... names) {
        return define(name, doc, names.length, true, construction, names);
    }

    private static PyType define(
            String name, String doc, int visible, boolean callable, Native[] construction, String... names) {
        List<Native> rows = new ArrayList<>();
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            int space = names[i].indexOf(' ');
            String element = space < 0 ? names[i] : names[i].substring(0, space);
            elements.add(element);
            if (!element.isEmpty()) {
                rows.add(new Element(i, visible, element, space < 0 ? null : names[i].substring(space + 1)));
            }
        }
        PyType.Builder builder = PyType.builtin(name, PyStructSequence.class)
                .base(PyTuple.TYPE)
                .doc(doc)
                .sealed()
                .flags(callable ? 0 : PyType.NO_INSTANTIATION)
                .flags(name.startsWith("sys.") || name.indexOf('.') < 0 ? 0 : PyType.OF_MODULE)
                .structure(VISIBLE_SIZE + 8 * (names.length - visible))
                .natives(rows.toArray(new Native[0]), methods(callable && construction.length == 0), construction)
                .constant("n_sequence_fields", PyInt.of(visible))
                .constant("n_fields", PyInt.of(names.length))
                .constant("n_unnamed_fields", PyInt.of(names.length - rows.size()))
                .constant("__match_args__", matchArguments(elements, visible));
        DEFINITIONS.put(builder.type, new Definition(name, elements, visible));
        return builder.make();
    }

    private static Native[] methods(boolean callable) {
        return callable
                ? new Native[] {new Repr(), new New(), new Reduce(), new Replace()}
                : new Native[] {new Repr(), new Reduce(), new Replace()};
    }

    /// The names of the visible elements that have one.
    private static PyTuple matchArguments(List<String> elements, int visible) {
        List<PyObject> named = new ArrayList<>();
        for (String element : elements.subList(0, visible)) {
            if (!element.isEmpty()) {
                named.add(PyStr.intern(element));
            }
        }
        PyTuple all = PyTuple.of(named.toArray(new PyObject[0]));
        all.immortalise();
        return all;
    }

    /// Makes an instance.
    ///
    /// @param values a value for each element, visible and hidden
    public static PyObject of(PyType type, PyObject... values) {
        int visible = definition(type).visible;
        return new PyStructSequence(
                type, Arrays.copyOf(values, visible), Arrays.copyOfRange(values, visible, values.length));
    }

    /// An element behind the visible ones.
    ///
    /// @param sequence a tuple of a type made by [#define]
    public static PyObject hidden(PyTuple sequence, int index) {
        return ((PyStructSequence) sequence).hidden[index];
    }

    private static Definition definition(PyType type) {
        Definition definition = DEFINITIONS.get(type);
        if (definition == null) {
            throw new IllegalArgumentException(type.fullName() + " is no type of named tuples");
        }
        return definition;
    }

    @Override
    public boolean isContainer() {
        return collected;
    }

    /// Compare CPython Objects/structseq.c `structseq_traverse`.
    @Override
    public void traverseShown(Referents referents) {
        referents.type();
        traverse(referents);
    }

    @Override
    public void traverse(Visitor visitor) {
        super.traverse(visitor);
        visitor.visitAll(hidden, hidden.length);
    }

    private static final class Element extends Native {
        private final int visible;

        Element(int index, int visible, String name, @Nullable String doc) {
            super(index, Kind.MEMBER, name, "", doc);
            this.visible = visible;
        }

        @Override
        protected String owner() {
            return "structseq";
        }

        @Override
        public PyObject unary(ThreadState ts, PyObject self) {
            PyStructSequence sequence = (PyStructSequence) self;
            return id < visible ? sequence.get(id) : sequence.hidden[id - visible];
        }
    }

    private static final class Repr extends HandSlots {
        Repr() {
            super("__repr__");
        }

        @Override
        public PyObject unary(ThreadState ts, PyObject self) {
            Definition definition = definition(self.type);
            StringBuilder text = new StringBuilder(definition.name).append('(');
            // CPython counts the members that have a name, and the first unnamed ones take the names of hidden ones.
            List<String> named =
                    definition.names.stream().filter(each -> !each.isEmpty()).toList();
            for (int i = 0; i < definition.visible; i++) {
                text.append(i == 0 ? "" : ", ").append(named.get(i)).append('=');
                text.append(Text.repr(ts, ((PyTuple) self).get(i)));
            }
            return PyStr.of(text.append(')').toString());
        }
    }

    private static final class New extends Native {
        New() {
            super(0, Kind.NEW, "structseq", "(sequence, dict=<unrepresentable>)", null);
        }

        @Override
        protected String owner() {
            return "structseq";
        }

        @Override
        public PyObject call(
                ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
            @Nullable PyObject[] bound = Arguments.bind(this, self, args, from, count, keywords);
            PyType type = (PyType) self;
            Definition definition = definition(type);
            PyObject sequence = bound[0] == null ? PyNone.NONE : bound[0];
            if (!Iterate.isIterable(sequence)) {
                throw Raise.typeError("constructor requires a sequence");
            }
            PyTuple given = Iterate.toTuple(ts, sequence);
            PyDict dict = dict(definition, bound[1]);
            checkSize(definition, given.size());
            PyObject[] values = new PyObject[definition.names.size()];
            int used = 0;
            for (int i = 0; i < values.length; i++) {
                PyObject named = i < given.size() ? given.get(i) : dict.getStr(PyStr.intern(definition.names.get(i)));
                used += i >= given.size() && named != null ? 1 : 0;
                values[i] = named == null ? PyNone.NONE : named;
            }
            if (used < dict.size()) {
                throw Raise.typeError("%s() got duplicate or unexpected field name(s)", definition.name);
            }
            completeHidden(definition, values);
            PyStructSequence made = (PyStructSequence) PyStructSequence.of(type, values);
            made.collected = true;
            return made;
        }

        /// Visible elements without a name stand for the first hidden ones that nothing was given for. Compare CPython
        /// Modules/posixmodule.c `statresult_new`.
        private static void completeHidden(Definition definition, PyObject[] values) {
            int hidden = definition.visible;
            for (int i = 0; i < definition.visible; i++) {
                if (definition.names.get(i).isEmpty()) {
                    values[hidden] = values[hidden] == PyNone.NONE ? values[i] : values[hidden];
                    hidden++;
                }
            }
        }

        private static PyDict dict(Definition definition, @Nullable PyObject given) {
            if (given == null) {
                return new PyDict();
            }
            if (!(given instanceof PyDict dict)) {
                throw Raise.typeError("%s() takes a dict as second arg, if any", definition.name);
            }
            return dict;
        }

        private static void checkSize(Definition definition, int given) {
            int most = definition.names.size();
            if (given >= definition.visible && given <= most) {
                return;
            }
            String expected = definition.visible == most
                    ? "a " + most
                    : given < definition.visible ? "an at least " + definition.visible : "an at most " + most;
            throw Raise.typeError("%s() takes %s-sequence (%d-sequence given)", definition.name, expected, given);
        }
    }

    private static final class Reduce extends Native {
        Reduce() {
            super(0, Kind.METHOD, "__reduce__", "(self, /)", null);
        }

        @Override
        protected String owner() {
            return "structseq";
        }

        @Override
        public PyObject call(
                ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
            return call0(ts, self);
        }

        @Override
        public PyObject call0(ThreadState ts, PyObject self) {
            PyStructSequence sequence = (PyStructSequence) self;
            Definition definition = definition(self.type);
            PyDict rest = new PyDict();
            for (int i = definition.visible; i < definition.names.size(); i++) {
                rest.putStr(PyStr.intern(definition.names.get(i)), sequence.hidden[i - definition.visible]);
            }
            return PyTuple.of(self.type, PyTuple.of(PyTuple.of(sequence.toArray()), rest));
        }
    }

    private static final class Replace extends Native {
        Replace() {
            super(0, Kind.METHOD, "__replace__", "(self, /, **changes)", "Gives a copy with some elements replaced.");
        }

        @Override
        protected String owner() {
            return "structseq";
        }

        @Override
        public PyObject call(
                ThreadState ts, PyObject self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
            PyStructSequence sequence = (PyStructSequence) self;
            Definition definition = definition(self.type);
            if (count > 0) {
                throw Raise.typeError("__replace__() takes no positional arguments");
            }
            if (definition.names.contains("")) {
                throw Raise.typeError(
                        "__replace__() is not supported for %s because it has unnamed field(s)", definition.name);
            }
            PyObject[] values = Arrays.copyOf(sequence.toArray(), definition.names.size());
            System.arraycopy(sequence.hidden, 0, values, definition.visible, sequence.hidden.length);
            List<PyObject> unexpected = new ArrayList<>();
            for (int i = 0; keywords != null && i < keywords.size(); i++) {
                int position = definition.names.indexOf(keywords.get(i).toString());
                if (position < 0) {
                    unexpected.add(keywords.get(i));
                } else {
                    values[position] = args[from + count + i];
                }
            }
            if (!unexpected.isEmpty()) {
                throw Raise.typeError(
                        "Got unexpected field name(s): %s",
                        Text.repr(ts, PyList.of(unexpected.toArray(new PyObject[0]))));
            }
            return PyStructSequence.of(self.type, values);
        }
    }
}
