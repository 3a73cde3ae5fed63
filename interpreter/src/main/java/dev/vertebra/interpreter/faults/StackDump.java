package dev.vertebra.interpreter.faults;

import dev.vertebra.interpreter.eval.PyFrame;
import dev.vertebra.interpreter.eval.PyThread;
import dev.vertebra.interpreter.eval.RuntimeState;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.objectmodel.PyStr;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes the stacks of threads straight to a descriptor. Compare CPython Python/traceback.c
/// `_Py_DumpTracebackThreads`.
///
/// It needs no lock and runs no Python code, so that it can tell where a program stands that does not go on. What it
/// reads of running threads may be a few instructions old.
final class StackDump {
    private static final int MOST_FRAMES = 100;
    private static final int MOST_THREADS = 100;
    private static final int LONGEST = 500;

    private final Descriptors files;
    private final int fd;
    private final StringBuilder text = new StringBuilder();

    StackDump(Descriptors files, int fd) {
        this.files = files;
        this.fd = fd;
    }

    /// Adds a line of its own.
    StackDump line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /// Adds the stack of one thread.
    StackDump thread(PyThread thread) {
        text.append("Stack (most recent call first):\n");
        frames(thread);
        return this;
    }

    /// Adds the stacks of all threads of a runtime, the youngest first.
    ///
    /// @param current the thread that asks, or null
    StackDump all(RuntimeState runtime, @Nullable PyThread current) {
        List<PyThread> threads = List.copyOf(runtime.threads());
        int count = 0;
        for (PyThread each : threads.reversed()) {
            if (count > 0) {
                text.append('\n');
            }
            if (count++ >= MOST_THREADS) {
                text.append("...\n");
                break;
            }
            named(each == current ? "Current thread" : "Thread", each);
        }
        return this;
    }

    /// Adds the stack of the running thread, which is called the current one.
    StackDump current(PyThread thread) {
        named("Current thread", thread);
        return this;
    }

    private void named(String what, PyThread thread) {
        text.append(what);
        text.append(String.format(Locale.ROOT, " 0x%016x", thread.identifier())).append(" (most recent call first):\n");
        frames(thread);
    }

    private void frames(PyThread thread) {
        PyFrame frame = thread.frame();
        if (frame == null) {
            text.append("  <no Python frame>\n");
            return;
        }
        for (int i = 0; frame != null && i < MOST_FRAMES; i++) {
            text.append("  File \"");
            escaped(frame.file());
            text.append("\", line ").append(frame.line()).append(" in ");
            escaped(frame.code().co_name());
            text.append('\n');
            frame = frame.visibleBack();
        }
    }

    private void escaped(PyStr string) {
        String value = string.value();
        int end = value.codePointCount(0, value.length());
        int at = 0;
        for (int i = 0; i < Math.min(end, LONGEST); i++) {
            int c = value.codePointAt(at);
            at += Character.charCount(c);
            if (c >= ' ' && c < 0x7F) {
                text.append((char) c);
            } else {
                text.append(c < 0x100 ? "\\x" : c < 0x1_0000 ? "\\u" : "\\U");
                text.append(String.format(Locale.ROOT, c < 0x100 ? "%02x" : c < 0x1_0000 ? "%04x" : "%08x", c));
            }
        }
        if (end > LONGEST) {
            text.append("...");
        }
    }

    /// Writes what was added; a descriptor that can't be written to is left alone.
    void write() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        OpenFile file = files.getOrNull(fd);
        try {
            for (int at = 0; file != null && at < bytes.length; ) {
                at += file.write(bytes, at, bytes.length - at);
            }
        } catch (IOException e) {
            // There is nobody to tell: what is written here are reports of failures.
            return;
        }
    }
}
