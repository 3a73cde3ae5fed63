package dev.vertebra.natives.system;

import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.natives.files.StreamFile;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;

/// An open file of the operating system, by its own number: what `os.open` opens, and what has no name at all.
///
/// Its path is the one below `/proc` by which the system finds it again whatever becomes of its name, so that what is
/// relative to a folder is found through its descriptor.
public final class NativeFile extends OpenFile {
    private static final int KINDS = 0xF000;
    private static final int FOLDER = 0x4000;
    private static final int REGULAR = 0x8000;
    private static final int PIPE = 0x1000;
    private static final int F_GETFD = 1;
    private static final int F_SETFD = 2;
    private static final int F_GETFL = 3;
    private static final int F_SETFL = 4;
    private static final int FD_CLOEXEC = 1;
    /// That what is not there yet is not waited for.
    public static final int O_NONBLOCK = 0x800;

    private static final int ACCESS_MODES = 3;
    private static final int READ_ONLY = 0;
    private static final int WRITE_ONLY = 1;
    private static final int POLLIN = 1;

    /// Milliseconds after which a wait looks whether its thread has been interrupted.
    private static final int PAUSE = 20;

    private static final int NOT_SUPPORTED = 95;
    private static final int POLLOUT = 4;

    /// As many bytes as a pipe takes at once when it takes any.
    private static final int PIPE_BUF = 4096;

    /// The system's number.
    public final int number;

    private final int kind;

    /// `O_RDONLY`, `O_WRONLY` or `O_RDWR`. What is not open for a direction never gets ready for it: it must not be
    /// waited for, the system has an error for it.
    private final int access;

    /// Where this one and the one that the JDK has opened beside it were when they agreed.
    private long agreed;

    private NativeFile(int number) throws IOException {
        this(number, (int) Files.getAttribute(Path.of("/proc/self/fd/" + number), "unix:mode") & KINDS);
    }

    private NativeFile(int number, int kind) throws IOException {
        super(Path.of("/proc/self/fd/" + number));
        this.number = number;
        this.kind = kind;
        int flags = FileCalls.control(number, F_GETFL, 0);
        this.nonBlocking = (flags & O_NONBLOCK) != 0;
        this.access = flags & ACCESS_MODES;
    }

    /// The file of a number that the system has just given.
    public static NativeFile of(int number) {
        try {
            return new NativeFile(number);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// The file of a process, which can be waited for although newer systems say that it is a regular file.
    public static NativeFile ofProcess(int number) {
        try {
            return new NativeFile(number, 0);
        } catch (IOException e) {
            throw Errno.error(e, null);
        }
    }

    /// Makes the files of numbers that the process was started with. A class, not a lambda: only some starts have such
    /// files, so what is trained has none, and the JVM would write the lambda's class at each start that has.
    public static final class Adoption implements Descriptors.Adopter {
        /// Makes the maker.
        public Adoption() {}

        @Override
        public OpenFile adopt(int fd) throws IOException {
            return new NativeFile(fd);
        }
    }

    /// The system's file of a descriptor: for one that the JDK has opened, another that is closed with it.
    public static NativeFile behind(ThreadState ts, int fd) throws IOException {
        OpenFile file = Descriptors.of(ts).get(fd);
        if (file instanceof NativeFile own) {
            return own;
        }
        if (file instanceof StreamFile stream) {
            return new NativeFile(stream.number);
        }
        Path path = file.path;
        if (path == null) {
            throw new Errno.Failure(NOT_SUPPORTED);
        }
        if (!(file.twin instanceof NativeFile)) {
            file.twin = twin(FilePaths.text(path), file.access());
        }
        return (NativeFile) file.twin;
    }

    /// What has been opened may have become unreachable for writing since.
    private static NativeFile twin(String path, int access) throws IOException {
        try {
            return open(path, access, 0);
        } catch (Errno.Failure e) {
            return open(path, 0, 0);
        }
    }

    /// Has the file that the JDK has opened beside this one go on where this one is, if this one has been moved
    /// since they agreed; else this one where that is. A child process, which shares this one, may have moved it.
    public void agree(OpenFile file) throws IOException {
        if (kind != REGULAR || !file.isOpen()) {
            return;
        }
        long here = seek(0, CURRENT);
        if (here == agreed) {
            agreed = seek(file.seek(0, CURRENT), SET);
        } else {
            agreed = file.seek(here, SET);
        }
    }

    /// Calls `fcntl` with a number.
    public static int control(int number, int command, int argument) throws IOException {
        return FileCalls.control(number, command, argument);
    }

    /// Opens a file; the descriptor is not inherited.
    public static NativeFile open(String path, int flags, int mode) throws IOException {
        try (CLibrary c = CLibrary.open()) {
            int number = FileCalls.open(c.text(path), flags | Descriptors.O_CLOEXEC, mode);
            return new NativeFile(number);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        if (access != WRITE_ONLY && isInterruptible()) {
            awaitReadable();
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(1, count));
            int got = (int) FileCalls.transfer(FileCalls.READ, number, memory, count);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, bytes, offset, got);
            return got;
        }
    }

    /// Waits for bytes or the end, in steps: the system's own wait does not end when the Java thread is interrupted.
    private void awaitReadable() throws IOException {
        while (!ready(POLLIN, PAUSE)) {
            if (Thread.interrupted()) {
                throw new InterruptedIOException();
            }
        }
    }

    private boolean ready(int events, int milliseconds) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = arena.allocate(8, 4);
            request.set(ValueLayout.JAVA_INT, 0, number);
            request.set(ValueLayout.JAVA_SHORT, 4, (short) events);
            return FileCalls.poll(request, milliseconds) > 0;
        }
    }

    @Override
    public int write(byte[] bytes, int offset, int count) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(Math.max(1, count));
            MemorySegment.copy(bytes, offset, memory, ValueLayout.JAVA_BYTE, 0, count);
            return kind == PIPE && !nonBlocking && access != READ_ONLY
                    ? writePieces(memory, count)
                    : (int) FileCalls.transfer(FileCalls.WRITE, number, memory, count);
        }
    }

    /// Writes to a pipe in pieces for which there is room, so that the wait for room can be interrupted.
    private int writePieces(MemorySegment memory, int count) throws IOException {
        int done = 0;
        while (done < count) {
            while (!ready(POLLOUT, PAUSE)) {
                if (Thread.interrupted()) {
                    if (done > 0) {
                        return done;
                    }
                    throw new InterruptedIOException();
                }
            }
            int piece = Math.min(PIPE_BUF, count - done);
            done += (int) FileCalls.transfer(FileCalls.WRITE, number, memory.asSlice(done, piece), piece);
        }
        return done;
    }

    /// Reads or writes at a place, with `RWF_…` flags; the position stays.
    public int transfer(String function, byte[] bytes, int count, long offset, int flags) throws IOException {
        try (CLibrary c = CLibrary.open()) {
            MemorySegment memory = c.bytes(bytes);
            MemorySegment vector = c.memory(2 * Long.BYTES);
            vector.set(ValueLayout.ADDRESS, 0, memory);
            vector.setAtIndex(ValueLayout.JAVA_LONG, 1, count);
            int done = (int) c.callLong(function, number, vector, 1, offset, flags);
            checked(c, done);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, bytes, 0, done);
            return done;
        }
    }

    @Override
    public long seek(long offset, int whence) throws IOException {
        return FileCalls.seek(number, offset, whence);
    }

    @Override
    public void truncate(long size) throws IOException {
        try (CLibrary c = CLibrary.open()) {
            checked(c, c.call("ftruncate", number, size));
        }
    }

    @Override
    public long size() throws IOException {
        return kind == REGULAR ? (long) Files.getAttribute(Path.of("/proc/self/fd/" + number), "unix:size") : -1;
    }

    @Override
    public void sync() throws IOException {
        try (CLibrary c = CLibrary.open()) {
            checked(c, c.call("fsync", number));
        }
    }

    /// Fails with the error that a call has left.
    public static void checked(CLibrary c, long result) throws IOException {
        if (result < 0) {
            throw new Errno.Failure(c.errno());
        }
    }

    @Override
    public boolean isInterruptible() {
        return kind != REGULAR && kind != FOLDER && !nonBlocking;
    }

    @Override
    public boolean isFolder() {
        return kind == FOLDER;
    }

    @Override
    public boolean isPollable() {
        return kind != REGULAR && kind != FOLDER;
    }

    @Override
    public boolean isTerminal() {
        try (CLibrary c = CLibrary.open()) {
            return c.call("isatty", number) != 0;
        }
    }

    @Override
    public boolean isReadable() throws IOException {
        return ready(POLLIN, 0);
    }

    @Override
    public boolean isWritable() throws IOException {
        return ready(POLLOUT, 0);
    }

    @Override
    public void setBlocking(boolean blocking) throws IOException {
        int flags = FileCalls.control(number, F_GETFL, 0);
        FileCalls.control(number, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
        nonBlocking = !blocking;
    }

    /// Whether programs that are started get the descriptor.
    boolean isInheritable() throws IOException {
        return (FileCalls.control(number, F_GETFD, 0) & FD_CLOEXEC) == 0;
    }

    /// Says whether programs that are started get the descriptor.
    public void setInheritable(boolean inheritable) throws IOException {
        FileCalls.control(number, F_SETFD, inheritable ? 0 : FD_CLOEXEC);
    }

    @Override
    protected void close() throws IOException {
        try (CLibrary c = CLibrary.open()) {
            checked(c, c.call("close", number));
        }
    }
}
