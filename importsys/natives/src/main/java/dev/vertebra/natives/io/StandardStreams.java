package dev.vertebra.natives.io;

import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes `sys.stdin`, `sys.stdout` and `sys.stderr` of Java streams. Compare CPython Python/pylifecycle.c
/// `create_stdio`.
public final class StandardStreams {
    private StandardStreams() {}

    /// Makes the streams and gives them the descriptors 0, 1 and 2.
    ///
    /// @param unbuffered whether what is written appears at once (option `-u`)
    /// @param encoding the encoding of all
    /// @param handler the error handler of input and output
    /// @return standard input, output and error
    public static PyObject[] open(
            ThreadState ts,
            InputStream in,
            OutputStream out,
            OutputStream err,
            boolean unbuffered,
            String encoding,
            String handler) {
        InputStream source = in == System.in ? new FileInputStream(FileDescriptor.in) : in;
        OutputStream target = out == System.out ? new FileOutputStream(FileDescriptor.out) : out;
        OutputStream errors = err == System.err ? new FileOutputStream(FileDescriptor.err) : err;
        Descriptors files = Descriptors.of(ts);
        files.set(
                0,
                new StreamFile(
                        source instanceof FileInputStream ? new ConsoleInput(source) : source,
                        null,
                        source instanceof FileInputStream && isTerminal(0)));
        files.set(1, new StreamFile(null, target, target instanceof FileOutputStream && isTerminal(1)));
        files.set(2, new StreamFile(null, errors, errors instanceof FileOutputStream && isTerminal(2)));
        return new PyObject[] {
            stream(ts, 0, "<stdin>", encoding, handler, unbuffered),
            stream(ts, 1, "<stdout>", encoding, handler, unbuffered),
            stream(ts, 2, "<stderr>", encoding, "backslashreplace", unbuffered)
        };
    }

    private static boolean isTerminal(int fd) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + fd)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    private static PyObject stream(
            ThreadState ts, int fd, String name, String encoding, String errors, boolean unbuffered) {
        boolean writes = fd > 0;
        PyFileIO raw = PyFileIO.over(ts, fd, writes, PyStr.intern(name));
        PyObject buffer = raw;
        if (!writes || !unbuffered) {
            PyBuffered buffered = PyStream.allocated(
                    ts, new PyBuffered(writes ? BufferedWriter.TYPE : BufferedReader.TYPE, !writes, writes));
            buffered.open(raw, Streams.BUFFER_SIZE);
            buffer = buffered;
        }
        boolean byLine = fd == 2 || PyFileIO.isatty(ts, raw);
        try (var held = ts.hold(buffer)) {
            PyObject made = Calls.callAll(
                    ts,
                    PyTextIOWrapper.TYPE,
                    buffer,
                    PyStr.of(encoding),
                    PyStr.of(errors),
                    writes ? PyStr.intern("\n") : PyNone.NONE,
                    PyBool.of(byLine && !unbuffered),
                    PyBool.of(unbuffered));
            Attributes.set(ts, made, PyStr.intern("mode"), PyStr.intern(writes ? "w" : "r"));
            return made;
        }
    }
}
