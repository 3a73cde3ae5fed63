package dev.vertebra.interpreter.eval;

import dev.vertebra.bytecode.PyCode;
import dev.vertebra.bytecode.marshal.MarshalReader;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyStr;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Expressions that the library gives to `eval` when it is imported, compiled when the image was built: every
/// `namedtuple` evaluates one, and no compiler has to be made ready for them.
///
/// The file holds a number of four bytes, little-endian, that says how many there are; the hashes of their texts as
/// `String.hashCode` has them, ascending; where the entries begin; then each entry: the length of the text in bytes,
/// the text, the code in `marshal`'s format.
final class KnownExpressions {
    private static final String FILE = "__pycache__/eval.vertebra-313.expressions";
    private static final int WORD = 4;

    private final @Nullable Path library;
    private byte[] data = {};
    private int count;
    private boolean looked;

    /// @param library the folder of the standard library, or null for none
    KnownExpressions(@Nullable Path library) {
        this.library = library;
    }

    /// New code as the compiler makes it for `eval`, or null if the expression is not known.
    @Nullable
    PyCode find(PyThread ts, PyStr text) {
        if (!looked) {
            looked = true;
            read();
        }
        if (count == 0 || !text.isPlain()) {
            return null;
        }
        String wanted = text.value();
        int hash = wanted.hashCode();
        for (int i = firstOf(hash); i < count && word(WORD + WORD * i) == hash; i++) {
            int entry = word(WORD + WORD * (count + i));
            int size = word(entry);
            int from = entry + WORD;
            if (wanted.equals(new String(data, from, size, StandardCharsets.UTF_8))) {
                return code(ts, from + size);
            }
        }
        return null;
    }

    private @Nullable PyCode code(PyThread ts, int from) {
        try {
            return MarshalReader.load(ts, data, from, true) instanceof PyCode code ? code : null;
        } catch (PyException e) {
            // What can't be read is compiled as it comes.
            return null;
        }
    }

    private void read() {
        if (library == null) {
            return;
        }
        try {
            byte[] file = Files.readAllBytes(library.resolve(FILE));
            if (isWhole(file)) {
                data = file;
                count = word(0);
            }
        } catch (IOException e) {
            // Without the file expressions are compiled as they come: that it can't be read is nobody's business.
            count = 0;
        }
    }

    /// Whether all places in a file are inside it.
    private static boolean isWhole(byte[] file) {
        if (file.length < WORD) {
            return false;
        }
        int count = word(file, 0);
        if (count < 0 || count > (file.length - WORD) / (2 * WORD)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            int entry = word(file, WORD + WORD * (count + i));
            if (entry < 0 || entry > file.length - WORD) {
                return false;
            }
            int size = word(file, entry);
            if (size < 0 || size > file.length - WORD - entry) {
                return false;
            }
        }
        return true;
    }

    /// The first place in the table of hashes that is not below a hash.
    private int firstOf(int hash) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (word(WORD + WORD * middle) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int word(int at) {
        return word(data, at);
    }

    private static int word(byte[] b, int i) {
        return b[i + 3] << 24 | (b[i + 2] & 0xFF) << 16 | (b[i + 1] & 0xFF) << 8 | (b[i] & 0xFF);
    }
}
