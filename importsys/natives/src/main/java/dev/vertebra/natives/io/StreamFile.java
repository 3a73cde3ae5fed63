package dev.vertebra.natives.io;

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

    /// Makes a file.
    ///
    /// @param in what is read, or null
    /// @param out what is written to, or null
    public StreamFile(@Nullable InputStream in, @Nullable OutputStream out, boolean terminal) {
        super(null);
        this.in = in;
        this.out = out;
        this.terminal = terminal;
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
    protected boolean isInterruptible() {
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
