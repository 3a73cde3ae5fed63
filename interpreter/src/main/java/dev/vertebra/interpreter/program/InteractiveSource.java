package dev.vertebra.interpreter.program;

import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.process.PendingSignals;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The lines that somebody types at the prompt: from standard input, a byte at a time, so that a program which reads
/// standard input itself gets the next line.
///
/// Compare CPython Parser/myreadline.c `PyOS_StdioReadline`.
public final class InteractiveSource {
    private final PyThread ts;

    /// The lines of the standard input.
    public InteractiveSource(PyThread ts) {
        this.ts = ts;
    }

    /// Sets the prompts, unless there are some.
    void definePrompts() {
        RuntimeState runtime = ts.runtime();
        if (runtime.sysAttribute(PyStr.intern("ps1")) == null) {
            runtime.setSysAttribute("ps1", PyStr.of(">>> "));
        }
        if (runtime.sysAttribute(PyStr.intern("ps2")) == null) {
            runtime.setSysAttribute("ps2", PyStr.of("... "));
        }
    }

    /// Reads a line.
    ///
    /// @param prompt the name of the prompt in `sys`
    /// @return the line with its end, or null at the end of the input
    @Nullable
    String line(String prompt) {
        flush("stdout");
        String text = prompt(prompt);
        try {
            write(text);
            String read = PendingSignals.of(ts).waiting(ts, this::read);
            return read.isEmpty() ? null : read;
        } catch (InterruptedIOException e) {
            endLine();
            ts.poll();
            return "";
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    private void endLine() {
        try {
            write("\n");
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    private String prompt(String name) {
        PyObject prompt = ts.runtime().sysAttribute(PyStr.intern(name));
        try {
            return prompt == null || prompt == PyNone.NONE
                    ? ""
                    : Text.str(ts, prompt).toString();
        } catch (PyException e) {
            ts.decideContext(e);
            return "";
        }
    }

    /// Writes to standard error past `sys.stderr`.
    void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        OpenFile file = Descriptors.of(ts).getOrNull(2);
        if (file != null && bytes.length > 0) {
            file.write(bytes, 0, bytes.length);
        }
    }

    private String read() throws IOException {
        OpenFile file = Descriptors.of(ts).get(0);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] one = new byte[1];
        while (file.read(one, 0, 1) > 0) {
            line.write(one[0]);
            if (one[0] == '\n') {
                break;
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /// Flushes a standard stream; a failure to do so is nobody's business here.
    public void flush(String stream) {
        PyObject file = ts.runtime().sysAttribute(PyStr.intern(stream));
        if (file == null || file == PyNone.NONE) {
            return;
        }
        try {
            Calls.callMethod(ts, file, "flush");
        } catch (PyException e) {
            ts.decideContext(e);
        }
    }
}
