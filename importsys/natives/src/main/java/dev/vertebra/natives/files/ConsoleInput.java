package dev.vertebra.natives.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/// Standard input whose reading a signal can end: where nothing is there yet, a thread of its own waits for it.
///
/// A read of the operating system can't be ended from Java. What comes after the waiting was given up is kept for the
/// next read.
final class ConsoleInput extends InputStream {
    private final InputStream in;
    private byte[] bytes = {};
    private int from;
    private boolean reading;
    private boolean ended;
    private @Nullable IOException failure;

    ConsoleInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) <= 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int count) throws IOException {
        if (from == bytes.length && !reading && in.available() > 0) {
            return in.read(target, offset, count);
        }
        try {
            while (from == bytes.length && !ended && failure == null) {
                if (!reading) {
                    reading = true;
                    Thread.ofPlatform().daemon().name("stdin").start(() -> fetch(count));
                }
                wait();
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
        return take(target, offset, count);
    }

    private int take(byte[] target, int offset, int count) throws IOException {
        IOException failed = failure;
        if (failed != null) {
            failure = null;
            throw failed;
        }
        int taken = Math.min(count, bytes.length - from);
        System.arraycopy(bytes, from, target, offset, taken);
        from += taken;
        boolean end = ended && taken == 0;
        ended &= !end;
        return end ? -1 : taken;
    }

    private void fetch(int count) {
        byte[] buffer = new byte[count];
        try {
            int got = in.read(buffer, 0, count);
            done(got > 0 ? java.util.Arrays.copyOf(buffer, got) : new byte[0], null);
        } catch (IOException e) {
            done(new byte[0], e);
        }
    }

    private synchronized void done(byte[] got, @Nullable IOException failed) {
        bytes = got;
        from = 0;
        ended = got.length == 0 && failed == null;
        failure = failed;
        reading = false;
        notifyAll();
    }

    /// Forgets what has been read and not been taken; tells how many bytes that is.
    synchronized int drop() {
        int kept = bytes.length - from;
        from = bytes.length;
        ended = false;
        return kept;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }
}
