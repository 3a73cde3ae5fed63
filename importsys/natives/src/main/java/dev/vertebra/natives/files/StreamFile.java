package dev.vertebra.natives.files;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A file over a Java stream: a standard stream. One of the process has a position if the system's file has one.
public final class StreamFile extends OpenFile {
    private static final int INVALID = 22;
    private static final int NO_SEEK = 29;

    private final @Nullable InputStream in;
    private final @Nullable OutputStream out;
    private final boolean terminal;

    /// The stream of the process, or null where the stream is the host's.
    private final @Nullable FileInputStream source;

    /// The system's number of the file.
    public final int number;

    private StreamFile(int number, @Nullable InputStream in, @Nullable OutputStream out, boolean terminal) {
        super(null);
        this.number = number;
        this.source = in instanceof FileInputStream file ? file : null;
        this.in = source == null ? in : new ConsoleInput(source);
        this.out = out;
        this.terminal = terminal;
    }

    /// A file that is read; a signal can end the reading of a file of the process.
    ///
    /// @param terminal whether it is a terminal
    public static StreamFile input(InputStream in, boolean terminal) {
        return new StreamFile(0, in, null, terminal);
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

    /// The channel of a stream of the process.
    private FileChannel channel(int errno) throws IOException {
        if (source != null) {
            return source.getChannel();
        }
        if (out instanceof FileOutputStream file) {
            return file.getChannel();
        }
        throw new Errno.Failure(errno);
    }

    @Override
    public long seek(long offset, int whence) throws IOException {
        FileChannel channel = channel(NO_SEEK);
        long base = position(channel);
        if (in instanceof ConsoleInput console) {
            base -= console.drop();
        }
        if (whence != CURRENT) {
            base = whence == END ? channel.size() : 0;
        }
        if (whence < SET || whence > END || base + offset < 0) {
            throw new Errno.Failure(INVALID);
        }
        channel.position(base + offset);
        return position(channel);
    }

    private long position(FileChannel channel) throws IOException {
        long position;
        try {
            position = channel.position();
        } catch (IOException e) {
            throw new Errno.Failure(NO_SEEK);
        }
        // The JDK says that a file whose writes go to the end is at the end, wherever it has been moved.
        return source == null && position == channel.size() ? positionOfSystem() : position;
    }

    private long positionOfSystem() throws IOException {
        String told = Files.readString(Path.of("/proc/self/fdinfo/" + number));
        return Long.parseLong(told, "pos:".length() + 1, told.indexOf('\n'), 10);
    }

    @Override
    public void truncate(long size) throws IOException {
        Path file = Path.of("/proc/self/fd/" + number);
        if (!(out instanceof FileOutputStream) || !Files.isRegularFile(file)) {
            throw new Errno.Failure(INVALID);
        }
        // Opened anew, since what is written to the stream itself may go to the end of the file wherever it is meant.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (size > channel.size()) {
                channel.write(ByteBuffer.allocate(1), size - 1);
            } else {
                channel.truncate(size);
            }
        }
    }

    @Override
    public void sync() throws IOException {
        channel(INVALID).force(true);
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
