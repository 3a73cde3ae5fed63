package dev.vertebra.compiler.natives;

import dev.vertebra.compiler.parser.TokenReader;
import dev.vertebra.compiler.parser.source.SyntaxException;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The iterator over tokens of lines that a callable gives. It takes all lines at the first step.
/// Compare CPython Python/Python-tokenize.c.
@NativeType("_tokenize.TokenizerIter")
public final class PyTokenizerIter extends PyObject {
    /// The class `_tokenize.TokenizerIter`.
    public static final PyType TYPE = PyType.builtin("_tokenize.TokenizerIter", PyTokenizerIter.class)
            .natives(PyTokenizerIterNatives.rows())
            .structure(64)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .uncollected()
            .make();

    private final PyObject readline;
    private final PyObject encoding;
    private final boolean extraTokens;
    private @Nullable TokenReader reader;

    private PyTokenizerIter(PyType type, PyObject readline, PyObject encoding, boolean extraTokens) {
        super(type);
        this.readline = readline;
        this.encoding = encoding;
        this.extraTokens = extraTokens;
    }

    @Override
    public void traverse(dev.vertebra.objectmodel.Visitor visitor) {
        visitor.visit(readline);
        visitor.visit(encoding);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("TokenizerIter(readline, /, *, encoding=None, extra_tokens=False)")
    static PyObject __new__(PyType cls, PyObject readline, PyObject encoding, boolean extra_tokens) {
        return new PyTokenizerIter(cls, readline, encoding, extra_tokens);
    }

    @PySpecial
    static PyObject __iter__(PyTokenizerIter self) {
        return self;
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyTokenizerIter self) {
        TokenReader reader = self.reader;
        if (reader == null) {
            reader = new TokenReader(self.readAll(ts), self.extraTokens);
            self.reader = reader;
        }
        if (reader.ended()) {
            return null;
        }
        TokenReader.Token token;
        try {
            token = reader.next();
        } catch (SyntaxException e) {
            throw raised(e);
        }
        return PyTuple.of(
                PyInt.of(token.kind()),
                PyStr.of(token.text()),
                PyTuple.of(PyInt.of(token.lineno()), PyInt.of(token.column())),
                PyTuple.of(PyInt.of(token.endLineno()), PyInt.of(token.endColumn())),
                PyStr.of(token.line()));
    }

    private String readAll(ThreadState ts) {
        StringBuilder all = new StringBuilder();
        while (true) {
            PyObject line;
            try {
                line = Calls.call0(ts, readline);
            } catch (PyException e) {
                if (e.value().type() != ExceptionTypes.StopIteration) {
                    throw e;
                }
                ts.clearStopIteration();
                return all.toString();
            }
            if (line instanceof PyBytes && encoding != PyNone.NONE) {
                line = Calls.callMethod(ts, line, "decode", encoding, PyStr.of("replace"));
            }
            if (!(line instanceof PyStr text)) {
                throw Raise.typeError(
                        "readline() returned a non-%s object", encoding == PyNone.NONE ? "string" : "bytes");
            }
            if (text.length() == 0) {
                return all.toString();
            }
            all.append(text);
        }
    }

    private static PyException raised(SyntaxException e) {
        PyType type = switch (e.kind()) {
            case INDENTATION_ERROR -> ExceptionTypes.IndentationError;
            case TAB_ERROR -> ExceptionTypes.TabError;
            default -> ExceptionTypes.SyntaxError;
        };
        String line = e.text();
        String file = e.filename();
        return Raise.withArgs(
                type,
                PyStr.of(e.message()),
                PyTuple.of(
                        file == null ? PyNone.NONE : PyStr.of(file),
                        PyInt.of(e.lineno()),
                        PyInt.of(e.offset()),
                        line == null ? PyNone.NONE : PyStr.of(line),
                        e.endLineno() == 0 ? PyNone.NONE : PyInt.of(e.endLineno()),
                        e.endLineno() == 0 ? PyNone.NONE : PyInt.of(e.endOffset())));
    }
}
