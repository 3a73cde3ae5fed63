package dev.vertebra.natives.files;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// An open file description: what one or more descriptors stand for.
public abstract class OpenFile {
    /// `lseek` from the start, the position, the end.
    public static final int SET = 0;

    /// From the position.
    public static final int CURRENT = 1;

    /// From the end.
    public static final int END = 2;

    /// Where the file was when it was opened, or null.
    public final @Nullable Path path;

    /// Whether reading what is not there yet is an error instead of waiting.
    public volatile boolean nonBlocking;

    /// The same file as the system has it, for functions that only the system has; closed with this one, null if there
    /// is none.
    public @Nullable OpenFile twin;

    /// How many descriptors stand for it.
    int users = 1;

    /// Makes a description that one descriptor will stand for.
    protected OpenFile(@Nullable Path path) {
        this.path = path;
    }

    /// Reads some bytes; 0 at the end.
    public abstract int read(byte[] bytes, int offset, int count) throws IOException;

    /// Writes some bytes and tells how many.
    public abstract int write(byte[] bytes, int offset, int count) throws IOException;

    /// Moves the position.
    ///
    /// @return the new position
    public long seek(long offset, int whence) throws IOException {
        throw new Errno.Failure(29);
    }

    /// Sets the size.
    public void truncate(long size) throws IOException {
        throw new Errno.Failure(22);
    }

    /// The size, or -1 if it has none.
    public long size() throws IOException {
        return -1;
    }

    /// Waits until everything is on the disk.
    public void sync() throws IOException {
        throw new Errno.Failure(22);
    }

    /// Whether a wait for its bytes can be ended by interrupting the Java thread, without harm to the file.
    public boolean isInterruptible() {
        return false;
    }

    /// Whether some descriptor stands for it.
    public boolean isOpen() {
        return users > 0;
    }

    /// How it was opened: the flags `O_WRONLY`, `O_RDWR` and `O_APPEND`.
    public int access() {
        return Descriptors.O_RDWR;
    }

    /// Whether it is a folder, which has no bytes.
    public boolean isFolder() {
        return false;
    }

    /// Says whether reading what is not there yet waits.
    public void setBlocking(boolean blocking) throws IOException {
        nonBlocking = !blocking;
    }

    /// Whether it is a terminal.
    public boolean isTerminal() {
        return false;
    }

    /// Whether reading gives something, or the end, without waiting; asked only of what has no channel to wait for.
    public boolean isReadable() throws IOException {
        return true;
    }

    /// Whether `epoll` takes it: not what is always ready, as files on a disk are.
    public boolean isPollable() {
        return path == null;
    }

    /// Whether it takes bytes without waiting; asked only of what has no channel to wait for.
    public boolean isWritable() throws IOException {
        return true;
    }

    /// The kind of file as the upper bits of `st_mode`, for what has no path; 0 for what has.
    public int kind() {
        return 0;
    }

    /// The channel that `select` can wait for, or null if the file is always ready.
    public @Nullable SelectableChannel selectable() {
        return null;
    }

    /// Closes it, when no descriptor stands for it any more.
    protected abstract void close() throws IOException;
}
