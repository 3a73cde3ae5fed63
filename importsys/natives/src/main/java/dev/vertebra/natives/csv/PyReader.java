package dev.vertebra.natives.csv;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Referents;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Visitor;
import org.jspecify.annotations.Nullable;

/// `_csv.reader`: the records in an iterable of lines.
@NativeType("_csv.reader")
final class PyReader extends PyObject {
    static final PyType TYPE = PyType.builtin("_csv.reader", PyReader.class)
            .doc("The records in lines of text.")
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyReaderNatives.rows())
            .structure(88)
            .ofModule()
            .make();

    private final PyObject lines;
    private final PyDialect dialect;
    private final CsvState csv;
    private long lineNumber;

    /// The parser for the next record, or null while one is read: the lines may come from Python code that reads from
    /// this reader, too.
    private @Nullable RecordParser parser;

    PyReader(PyObject lines, PyDialect dialect, CsvState csv) {
        super(TYPE);
        this.lines = lines;
        this.dialect = dialect;
        this.csv = csv;
    }

    /// Compare CPython Modules/_csv.c Reader_traverse.
    @Override
    public void traverseShown(Referents referents) {
        referents.visit(dialect);
        referents.visit(lines);
        referents.type();
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(lines);
        visitor.visit(dialect);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PySpecial
    static PyObject __iter__(PyReader self) {
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyReader self) {
        RecordParser known = self.parser;
        RecordParser parser = known != null ? known : new RecordParser(self.csv, self.dialect);
        self.parser = null;
        PyObject record = self.record(ts, parser);
        self.parser = parser;
        return record;
    }

    private @Nullable PyObject record(ThreadState ts, RecordParser parser) {
        parser.begin();
        do {
            PyObject line = Iterate.next(ts, lines);
            if (line == null) {
                return parser.end(ts) ? parser.fields() : null;
            }
            if (!(line instanceof PyStr text)) {
                throw CsvState.failure(
                        ts,
                        "iterator should return strings, not " + line.type().name()
                                + " (the file should be opened in text mode)");
            }
            lineNumber++;
            parser.line(ts, text);
        } while (!parser.isComplete());
        return parser.fields();
    }

    @PyMember("dialect")
    static PyObject dialect(PyReader self) {
        return self.dialect;
    }

    @PyMember("line_num")
    static long lineNum(PyReader self) {
        return self.lineNumber;
    }
}
