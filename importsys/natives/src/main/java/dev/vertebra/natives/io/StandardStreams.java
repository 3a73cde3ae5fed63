package dev.vertebra.natives.io;

import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.StreamFile;
import dev.vertebra.natives.io.bytes.PyBuffered;
import dev.vertebra.natives.io.bytes.PyFileIO;
import dev.vertebra.natives.io.text.PyTextIOWrapper;
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
    /// @return standard input, output and error; None for those that the process was started without
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
        boolean[] isOfProcess = {
            source instanceof FileInputStream, target instanceof FileOutputStream, errors instanceof FileOutputStream
        };
        StreamFile[] opened = {
            StreamFile.input(source, isOfProcess[0] && isTerminal(0)),
            StreamFile.output(1, target, isOfProcess[1] && isTerminal(1)),
            StreamFile.output(2, errors, isOfProcess[2] && isTerminal(2))
        };
        String[] names = {"<stdin>", "<stdout>", "<stderr>"};
        String closed = System.getProperty("vertebra.closed", "");
        PyObject[] streams = new PyObject[opened.length];
        for (int i = 0; i < streams.length; i++) {
            if (isOfProcess[i] && closed.indexOf('0' + i) >= 0) {
                Descriptors.of(ts).leaveClosed(i);
                streams[i] = PyNone.NONE;
            } else {
                Descriptors.of(ts).set(i, opened[i]);
                streams[i] = stream(ts, i, names[i], encoding, i == 2 ? "backslashreplace" : handler, unbuffered);
            }
        }
        return streams;
    }

    /// Whether an object is a plain stream of text, as the standard streams are at the start.
    public static boolean isText(PyObject stream) {
        return stream.type() == PyTextIOWrapper.TYPE;
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
            buffer = PyBuffered.over(ts, raw, writes);
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
