package dev.vertebra.natives.net;

import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Descriptors with the events that each is watched for, and the selector behind them.
final class Watch implements AutoCloseable {
    static final int IN = 1;
    static final int OUT = 4;
    static final int INVALID = 32;

    /// The events by descriptor, in order of registration.
    final Map<Integer, Integer> events = new LinkedHashMap<>();

    /// The nanoseconds between two questions to files that have no channel.
    private static final long PAUSE = 2_000_000;

    private final Selector selector;

    /// Whether there are files that have to be asked.
    private boolean asking;

    /// Whether a thread is in [#ready].
    private volatile boolean busy;

    Watch() throws IOException {
        selector = Selector.open();
    }

    /// Whether a thread waits here.
    boolean isBusy() {
        return busy;
    }

    /// Waits until something is ready.
    ///
    /// @return the ready events by descriptor
    Map<Integer, Integer> ready(ThreadState ts, long deadline) throws IOException {
        busy = true;
        try {
            return find(ts, deadline);
        } finally {
            busy = false;
        }
    }

    private Map<Integer, Integer> find(ThreadState ts, long deadline) throws IOException {
        Map<Integer, Integer> ready = always(ts);
        while (ready.isEmpty() && asking) {
            long next = Math.min(deadline, System.nanoTime() + PAUSE);
            if (Waiting.until(ts, selector, next) > 0 || next == deadline) {
                break;
            }
            ready = always(ts);
        }
        boolean wait = ready.isEmpty() && !asking;
        int count = wait ? Waiting.until(ts, selector, deadline) : selector.selectNow();
        if (count > 0) {
            // One turn of the JDK's finds so many at most, and each finds others.
            for (int more = count;
                    more > 0 && selector.selectedKeys().size() < selector.keys().size(); ) {
                more = selector.selectNow();
            }
            for (Map.Entry<Integer, Integer> each : events.entrySet()) {
                int found = readyOf(ts, each.getKey()) & (each.getValue() | INVALID);
                if (found != 0) {
                    ready.merge(each.getKey(), found, (a, b) -> a | b);
                }
            }
        }
        selector.selectedKeys().clear();
        return ready;
    }

    /// Brings the keys of the selector up to date.
    ///
    /// @return what is ready without waiting: files that are not channels, and descriptors of nothing
    private Map<Integer, Integer> always(ThreadState ts) throws IOException {
        Map<Integer, Integer> ready = new LinkedHashMap<>();
        Map<SelectableChannel, Integer> wanted = new LinkedHashMap<>();
        asking = false;
        for (Map.Entry<Integer, Integer> each : events.entrySet()) {
            OpenFile file = Descriptors.of(ts).getOrNull(each.getKey());
            SelectableChannel channel = file == null ? null : file.selectable();
            if (file == null) {
                ready.put(each.getKey(), INVALID);
            } else if (channel == null) {
                boolean readable = (each.getValue() & IN) != 0 && file.isReadable();
                boolean writable = (each.getValue() & OUT) != 0 && file.isWritable();
                asking |= (each.getValue() & (IN | OUT)) != 0;
                ready.put(each.getKey(), (writable ? OUT : 0) | (readable ? IN : 0));
            } else if (channel.isOpen()) {
                if (file instanceof Endpoint endpoint) {
                    endpoint.watched(this);
                }
                wanted.merge(channel, operations(file, channel, each.getValue()), (a, b) -> a | b);
            }
        }
        for (SelectionKey key : selector.keys()) {
            if (!wanted.containsKey(key.channel())) {
                key.cancel();
            }
        }
        for (Map.Entry<SelectableChannel, Integer> each : wanted.entrySet()) {
            SelectionKey key = each.getKey().keyFor(selector);
            if (key == null || !key.isValid()) {
                each.getKey().register(selector, each.getValue());
            } else if (key.interestOps() != each.getValue()) {
                key.interestOps(each.getValue());
            }
        }
        ready.values().removeIf(found -> found == 0);
        return ready;
    }

    private static int operations(OpenFile file, SelectableChannel channel, int wanted) {
        int operations = 0;
        if ((wanted & IN) != 0) {
            operations |= channel instanceof ServerSocketChannel ? SelectionKey.OP_ACCEPT : SelectionKey.OP_READ;
        }
        if ((wanted & OUT) != 0) {
            boolean connecting = file instanceof Endpoint endpoint && endpoint.isConnecting();
            operations |= connecting ? SelectionKey.OP_CONNECT : SelectionKey.OP_WRITE;
        }
        return operations & channel.validOps();
    }

    private int readyOf(ThreadState ts, int fd) {
        OpenFile file = Descriptors.of(ts).getOrNull(fd);
        @Nullable SelectableChannel channel = file == null ? null : file.selectable();
        SelectionKey key = channel == null ? null : channel.keyFor(selector);
        if (key == null || !key.isValid()) {
            return 0;
        }
        int operations = key.readyOps();
        int found = 0;
        if ((operations & (SelectionKey.OP_READ | SelectionKey.OP_ACCEPT)) != 0) {
            found |= IN;
        }
        if ((operations & (SelectionKey.OP_WRITE | SelectionKey.OP_CONNECT)) != 0) {
            found |= OUT;
        }
        return found;
    }

    /// Lets go of channels that have been closed: until then the system has them open. A thread that waits does so
    /// itself.
    void letGo() throws IOException {
        if (busy) {
            selector.wakeup();
        } else if (selector.isOpen()) {
            selector.selectNow();
            selector.selectedKeys().clear();
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
