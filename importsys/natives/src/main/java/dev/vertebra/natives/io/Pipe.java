package dev.vertebra.natives.io;

import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// What `os.pipe` makes: bytes in memory between two descriptors, until a child process gets one of the ends; then the
/// other end is the process's own stream.
public final class Pipe {
    private static final int FIFO = 0x1000;
    private static final int CAPACITY = 1 << 16;

    private final byte[] ring = new byte[CAPACITY];
    private int start;
    private int size;
    private boolean readClosed;
    private boolean writeClosed;
    private @Nullable InputStream fromProcess;
    private @Nullable OutputStream toProcess;
    private @Nullable Process writer;
    private @Nullable Process reader;

    private Pipe() {}

    /// Makes a pipe.
    ///
    /// @return the descriptors to read from and to write to
    public static int[] open(ThreadState ts) {
        Pipe pipe = new Pipe();
        Descriptors all = Descriptors.of(ts);
        return new int[] {all.add(new ReadEnd(pipe)), all.add(new WriteEnd(pipe))};
    }

    /// The end to read from.
    public static final class ReadEnd extends OpenFile {
        /// What it is an end of.
        public final Pipe pipe;

        private ReadEnd(Pipe pipe) {
            super(null);
            this.pipe = pipe;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            if (nonBlocking && !isReadable()) {
                throw new Errno.Failure(11);
            }
            return pipe.read(bytes, offset, count);
        }

        @Override
        public int kind() {
            return FIFO;
        }

        @Override
        public int write(byte[] bytes, int offset, int count) throws IOException {
            throw new Errno.Failure(9);
        }

        @Override
        public boolean isReadable() throws IOException {
            return pipe.isReadable();
        }

        @Override
        protected void close() throws IOException {
            pipe.closeReading();
        }
    }

    /// The end to write to.
    public static final class WriteEnd extends OpenFile {
        /// What it is an end of.
        public final Pipe pipe;

        private WriteEnd(Pipe pipe) {
            super(null);
            this.pipe = pipe;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            throw new Errno.Failure(9);
        }

        @Override
        public int kind() {
            return FIFO;
        }

        @Override
        public int write(byte[] bytes, int offset, int count) throws IOException {
            return pipe.write(bytes, offset, count);
        }

        @Override
        public boolean isReadable() {
            return pipe.isBroken();
        }

        @Override
        protected void close() throws IOException {
            pipe.closeWriting();
        }
    }

    // --- processes

    /// A process reads from the pipe: what is written goes to it.
    public synchronized void connect(OutputStream stream, Process process) throws IOException {
        reader = process;
        for (; size > 0; size--) {
            stream.write(ring[start]);
            start = (start + 1) % CAPACITY;
        }
        stream.flush();
        toProcess = stream;
        notifyAll();
        if (writeClosed) {
            stream.close();
        }
    }

    /// A process writes to the pipe: what is read comes from it.
    public synchronized void connect(InputStream stream, Process process) {
        fromProcess = stream;
        writer = process;
        notifyAll();
    }

    /// The stream of the process that writes to the pipe, or null.
    public synchronized @Nullable InputStream source() {
        return fromProcess;
    }

    // --- bytes

    private int read(byte[] bytes, int offset, int count) throws IOException {
        InputStream stream;
        synchronized (this) {
            while (size == 0 && !writeClosed && fromProcess == null && count > 0) {
                await();
            }
            stream = fromProcess;
            if (stream == null || size > 0) {
                int n = Math.min(count, size);
                for (int i = 0; i < n; i++) {
                    bytes[offset + i] = ring[(start + i) % CAPACITY];
                }
                start = (start + n) % CAPACITY;
                size -= n;
                notifyAll();
                return n;
            }
        }
        return Math.max(0, stream.read(bytes, offset, count));
    }

    private int write(byte[] bytes, int offset, int count) throws IOException {
        OutputStream stream;
        synchronized (this) {
            while (size == CAPACITY && !readClosed && toProcess == null) {
                await();
            }
            stream = toProcess;
            if (stream == null) {
                if (readClosed) {
                    throw new Errno.Failure(32);
                }
                int n = Math.min(count, CAPACITY - size);
                for (int i = 0; i < n; i++) {
                    ring[(start + size + i) % CAPACITY] = bytes[offset + i];
                }
                size += n;
                notifyAll();
                return n;
            }
        }
        try {
            stream.write(bytes, offset, count);
            stream.flush();
        } catch (IOException e) {
            throw new Errno.Failure(32);
        }
        return count;
    }

    @SuppressWarnings("WaitNotInLoop") // The callers loop.
    private void await() throws InterruptedIOException {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    private synchronized boolean isReadable() throws IOException {
        if (size > 0 || fromProcess == null && writeClosed) {
            return true;
        }
        InputStream stream = fromProcess;
        return stream != null && (stream.available() > 0 || writer != null && !writer.isAlive());
    }

    /// Whether nobody reads any more.
    private synchronized boolean isBroken() {
        Process process = reader;
        return process == null ? readClosed : !process.isAlive();
    }

    private synchronized void closeReading() throws IOException {
        readClosed = true;
        notifyAll();
        if (fromProcess != null) {
            fromProcess.close();
        }
    }

    private synchronized void closeWriting() throws IOException {
        writeClosed = true;
        notifyAll();
        OutputStream stream = toProcess;
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                // The process has ended before it read everything.
                throw new Errno.Failure(32);
            }
        }
    }
}
