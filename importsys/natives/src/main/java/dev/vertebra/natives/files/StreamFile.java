package dev.vertebra.natives.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// A file over a Java stream: a standard stream.
public final class StreamFile extends OpenFile {
    private final @Nullable InputStream in;
    private final @Nullable OutputStream out;
    private final boolean terminal;

    /// The system's number of the file.
    public final int number;

    private StreamFile(int number, @Nullable InputStream in, @Nullable OutputStream out, boolean terminal) {
        super(null);
        this.number = number;
        this.in = in;
        this.out = out;
        this.terminal = terminal;
    }

    /// A file that is read; a signal can end the reading of a file of the process.
    ///
    /// @param terminal whether it is a terminal
    public static StreamFile input(InputStream in, boolean terminal) {
        return new StreamFile(0, in instanceof FileInputStream ? new ConsoleInput(in) : in, null, terminal);
    }

    /// A file that is written to.
    ///
    /// @param number the system's number of the file
    /// @param terminal whether it is a terminal
    public static StreamFile output(int number, OutputStream out, boolean terminal) {
        return new StreamFile(number, null, out, terminal);
    }

    /// Whether it is read, or else written to; the system's file may allow both.
    public boolean isRead() {
        return in != null;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        if (in == null) {
            throw new Errno.Failure(9);
        }
        return Math.max(0, in.read(bytes, offset, count));
    }

    @Override
    public int write(byte[] bytes, int offset, int count) throws IOException {
        if (out == null) {
            throw new Errno.Failure(9);
        }
        out.write(bytes, offset, count);
        out.flush();
        if (out instanceof PrintStream printer && printer.checkError()) {
            throw new Errno.Failure(32);
        }
        return count;
    }

    @Override
    public boolean isInterruptible() {
        return in instanceof ConsoleInput;
    }

    @Override
    public boolean isTerminal() {
        return terminal;
    }

    @Override
    protected void close() throws IOException {
        if (out != null) {
            out.flush();
        }
    }
}
