package dev.vertebra.natives.io;

import dev.vertebra.natives.files.ErrnoModule;
import dev.vertebra.natives.io.bytes.AbstractStreams;
import dev.vertebra.natives.io.bytes.BufferedRWPair;
import dev.vertebra.natives.io.bytes.BufferedRandom;
import dev.vertebra.natives.io.bytes.BufferedReader;
import dev.vertebra.natives.io.bytes.BufferedWriter;
import dev.vertebra.natives.io.bytes.PyBytesIO;
import dev.vertebra.natives.io.bytes.PyBytesIOBuffer;
import dev.vertebra.natives.io.bytes.PyFileIO;
import dev.vertebra.natives.io.bytes.RawStream;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.natives.io.text.PyNewlineDecoder;
import dev.vertebra.natives.io.text.PyStringIO;
import dev.vertebra.natives.io.text.PyTextIOWrapper;
import dev.vertebra.natives.io.text.TextStream;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Provides the modules `_io` and `errno`.
public final class FileModules implements NativeModule {
    /// For the service loader.
    public FileModules() {}

    @Override
    public List<String> names() {
        return List.of("_io", "errno");
    }

    @Override
    public @Nullable String doc(String name) {
        return switch (name) {
            case "_io" -> "Streams of bytes and text.";
            case "errno" -> "The names of system errors and their numbers.";
            default -> null;
        };
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        if (name.equals("errno")) {
            ErrnoModule.fill(ts, namespace);
            return;
        }
        NativeModule.addFunctions(module, namespace, "_io", OpenFunctionNatives.rows());
        NativeModule.addTypes(
                namespace,
                PyStream.TYPE,
                RawStream.TYPE,
                AbstractStreams.BUFFERED,
                TextStream.TYPE,
                PyFileIO.TYPE,
                PyBytesIO.TYPE,
                PyBytesIOBuffer.TYPE,
                PyStringIO.TYPE,
                BufferedReader.TYPE,
                BufferedWriter.TYPE,
                BufferedRandom.TYPE,
                BufferedRWPair.TYPE,
                PyTextIOWrapper.TYPE,
                PyNewlineDecoder.TYPE,
                Streams.unsupportedOperation(ts),
                ExceptionTypes.BlockingIOError);
        namespace.putStr(PyStr.intern("DEFAULT_BUFFER_SIZE"), PyInt.of(Streams.BUFFER_SIZE));
    }
}
