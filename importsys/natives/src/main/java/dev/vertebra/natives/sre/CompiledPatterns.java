package dev.vertebra.natives.sre;

import dev.vertebra.bytecode.marshal.MarshalReader;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The patterns that the library itself uses, compiled when the image was built: to regular expressions what `.pyc`
/// files are to source text.
///
/// `re._compiler.compile` is Python code whose outcome depends on pattern and flags alone. More than half of the
/// instructions that `import json, re, unittest` runs were its. The file lies beside the compiled code of `re`; it
/// counts only while it is younger than the sources that it was made by. It holds a flat tuple in `marshal`'s format:
/// pattern, flags, and a bytes object with the outcome, in turn.
///
/// One for each JVM is enough and any thread may use it: what it holds is never changed.
public final class CompiledPatterns {
    private static final String FILE = "_compiler.vertebra-313.patterns";
    private static final String[] SOURCES = {"_compiler.py", "_parser.py", "_constants.py", "_casefix.py"};
    private static final int FIELDS = 3;

    private final Map<Key, byte[]> outcomes;

    private record Key(boolean bytes, String text, long flags) {}

    private CompiledPatterns(Map<Key, byte[]> outcomes) {
        this.outcomes = outcomes;
    }

    /// The patterns that go with a copy of the library.
    ///
    /// @param compiler the file name of the code of `re._compiler`
    /// @return null if there is no such file, or it is older than the sources, or not what it should be
    public static @Nullable CompiledPatterns of(ThreadState ts, String compiler) {
        Path folder = Path.of(compiler).toAbsolutePath().getParent();
        if (folder == null) {
            return null;
        }
        Path file = folder.resolve("__pycache__").resolve(FILE);
        try {
            if (!Files.exists(file)) {
                return null;
            }
            for (String source : SOURCES) {
                if (Files.getLastModifiedTime(folder.resolve(source)).compareTo(Files.getLastModifiedTime(file)) > 0) {
                    return null;
                }
            }
            return read(ts, Files.readAllBytes(file));
        } catch (IOException | PyException | IllegalArgumentException e) {
            // Without the file patterns are compiled as they come: that it can't be read is nobody's business.
            return null;
        }
    }

    private static CompiledPatterns read(ThreadState ts, byte[] data) {
        PyTuple flat = (PyTuple) MarshalReader.load(ts, data, 0, false);
        Map<Key, byte[]> outcomes = HashMap.newHashMap(flat.size() / FIELDS);
        for (int i = 0; i + FIELDS <= flat.size(); i += FIELDS) {
            Key key = key(flat.get(i), flat.get(i + 1));
            if (key == null || !(flat.get(i + 2) instanceof PyBytes outcome)) {
                throw new IllegalArgumentException("entry " + i + " of the compiled patterns is none");
            }
            outcomes.put(key, outcome.toBytes());
        }
        return new CompiledPatterns(outcomes);
    }

    private static @Nullable Key key(PyObject pattern, PyObject flags) {
        if (flags.type() != PyInt.TYPE) {
            return null;
        }
        long number = ((PyInt) flags).longValueClamped();
        if (pattern.type() == PyStr.TYPE && pattern instanceof PyStr text) {
            return new Key(false, text.value(), number);
        }
        if (pattern.type() == PyBytes.TYPE && pattern instanceof PyBytes bytes) {
            return new Key(true, new String(bytes.toBytes(), StandardCharsets.ISO_8859_1), number);
        }
        return null;
    }

    /// A new pattern object, as `re._compiler.compile(pattern, flags)` makes it, or null if it is not known here.
    public @Nullable PyObject find(ThreadState ts, PyObject pattern, PyObject flags) {
        Key key = key(pattern, flags);
        byte[] outcome = key == null ? null : outcomes.get(key);
        if (outcome == null) {
            return null;
        }
        try {
            return pattern(pattern, (PyTuple) MarshalReader.load(ts, outcome, 0, false));
        } catch (PyException | ClassCastException e) {
            // As for the whole file: what can't be read is compiled as it comes.
            return null;
        }
    }

    private static PyPattern pattern(PyObject pattern, PyTuple outcome) {
        int flags = (int) ((PyInt) outcome.get(0)).longValue();
        int groups = (int) ((PyInt) outcome.get(1)).longValue();
        byte[] code = ((PyBytes) outcome.get(4)).toBytes();
        int[] words = new int[code.length / Integer.BYTES];
        ByteBuffer.wrap(code).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
        return new PyPattern(pattern, flags, words, groups, (PyDict) outcome.get(2), (PyTuple) outcome.get(3));
    }
}
