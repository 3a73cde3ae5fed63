package dev.vertebra.natives.zlib;

import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the module `zlib`.
public final class ZlibModule implements NativeModule {
    /// For the service loader.
    public ZlibModule() {}

    @Override
    public List<String> names() {
        return List.of("zlib");
    }

    private static void put(PyDict namespace, String name, int value) {
        namespace.putStr(PyStr.intern(name), PyInt.of(value));
    }

    @Override
    public @Nullable String doc(String name) {
        return "Compression as zlib and gzip have it.";
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        namespace.putStr(PyStr.intern("__doc__"), PyStr.of("Deflate compression, Adler-32 and CRC-32."));
        NativeModule.addFunctions(module, namespace, name, ZlibFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("error"), ZlibState.of(ts).error(ts));
        namespace.putStr(PyStr.intern("_ZlibDecompressor"), PyZlibDecompressor.TYPE);
        put(namespace, "MAX_WBITS", Container.MAX_BITS);
        put(namespace, "DEFLATED", ZlibFunctions.DEFLATED);
        put(namespace, "DEF_MEM_LEVEL", ZlibFunctions.MEMORY);
        put(namespace, "DEF_BUF_SIZE", 16384);
        String[] levels = {"Z_NO_COMPRESSION", "Z_BEST_SPEED"};
        for (int i = 0; i < levels.length; i++) {
            put(namespace, levels[i], i);
        }
        put(namespace, "Z_BEST_COMPRESSION", 9);
        put(namespace, "Z_DEFAULT_COMPRESSION", -1);
        String[] strategies = {"Z_DEFAULT_STRATEGY", "Z_FILTERED", "Z_HUFFMAN_ONLY", "Z_RLE", "Z_FIXED"};
        for (int i = 0; i < strategies.length; i++) {
            put(namespace, strategies[i], i);
        }
        String[] flushes = {
            "Z_NO_FLUSH", "Z_PARTIAL_FLUSH", "Z_SYNC_FLUSH", "Z_FULL_FLUSH", "Z_FINISH", "Z_BLOCK", "Z_TREES"
        };
        for (int i = 0; i < flushes.length; i++) {
            put(namespace, flushes[i], i);
        }
        PyStr version = PyStr.of("1.2.13");
        namespace.putStr(PyStr.intern("ZLIB_VERSION"), version);
        namespace.putStr(PyStr.intern("ZLIB_RUNTIME_VERSION"), version);
        namespace.putStr(PyStr.intern("__version__"), PyStr.of("1.0"));
    }
}
