package dev.vertebra.natives.net;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/// What a socket's descriptor stands for: a channel that never blocks.
///
/// A stream socket begins as a SocketChannel; `listen` replaces that by a ServerSocketChannel with the same address.
final class Endpoint extends OpenFile {
    static final int AF_UNIX = 1;
    static final int AF_INET = 2;
    static final int AF_INET6 = 10;
    static final int STREAM = 1;
    static final int DATAGRAM = 2;

    private static final int ABORTED = 103;
    private static final int NOT_CONNECTED = 107;

    final int family;
    final int type;
    final int proto;

    /// Whether it is one of a pair, which has no address.
    boolean unnamed;

    /// Options that the channel does not know, by level and number, and what was set.
    final Map<Long, Integer> remembered = new HashMap<>();

    private NetworkChannel channel;
    private boolean readEnded;

    /// Whether the next attempt to connect only ends one that has failed in the background.
    private boolean aborted;

    /// What waits for it by a selector, which has to let go of the channel before the system closes it.
    private @Nullable Set<Watch> watches;

    /// What a connection attempt failed with; SO_ERROR tells it once.
    private int pendingError;

    /// The file that it is bound to: what the JDK reads back has lost what is no text.
    private @Nullable SocketAddress file;

    private static final int TCP = 6;
    private static final int UDP = 17;

    private Endpoint(int family, int type, int proto, NetworkChannel channel) throws IOException {
        super(null);
        this.family = family;
        this.type = type;
        this.proto = proto;
        this.channel = channel;
        ((SelectableChannel) channel).configureBlocking(false);
    }

    private static StandardProtocolFamily javaFamily(int family) throws IOException {
        return switch (family) {
            case AF_UNIX -> StandardProtocolFamily.UNIX;
            case AF_INET -> StandardProtocolFamily.INET;
            case AF_INET6 -> StandardProtocolFamily.INET6;
            default -> throw new Errno.Failure(97);
        };
    }

    /// Makes an unconnected socket.
    static Endpoint open(int family, int type, int proto) throws IOException {
        StandardProtocolFamily javaFamily = javaFamily(family);
        if (type == STREAM) {
            if (proto != 0 && (family == AF_UNIX || proto != 6)) {
                throw new Errno.Failure(93);
            }
            return new Endpoint(family, type, proto, SocketChannel.open(javaFamily));
        }
        if (type == DATAGRAM && family != AF_UNIX) {
            if (proto != 0 && proto != 17) {
                throw new Errno.Failure(93);
            }
            return new Endpoint(family, type, proto, DatagramChannel.open(javaFamily));
        }
        throw new Errno.Failure(94);
    }

    /// A connection that was accepted or made.
    static Endpoint of(int family, SocketChannel connected) throws IOException {
        return new Endpoint(family, STREAM, 0, connected);
    }

    /// The protocol, as the system names it where none was asked for.
    int protocol() {
        if (proto != 0 || family == AF_UNIX) {
            return proto;
        }
        return type == STREAM ? TCP : UDP;
    }

    NetworkChannel channel() {
        return channel;
    }

    @Override
    public SelectableChannel selectable() {
        return (SelectableChannel) channel;
    }

    @Override
    public int kind() {
        return 0xC000;
    }

    // --- addresses

    void bind(SocketAddress address) throws IOException {
        if (channel.getLocalAddress() != null && !isUnnamed(channel.getLocalAddress())) {
            throw new Errno.Failure(22);
        }
        channel.bind(address);
        if (family == AF_UNIX) {
            file = address;
        }
    }

    /// The address of this end, null if it has none yet.
    @Nullable
    SocketAddress localAddress() throws IOException {
        finishQuietly();
        return file == null ? channel.getLocalAddress() : file;
    }

    private static boolean isUnnamed(SocketAddress address) {
        return address instanceof java.net.UnixDomainSocketAddress unix
                && unix.getPath().toString().isEmpty();
    }

    void listen(int backlog) throws IOException {
        if (channel instanceof ServerSocketChannel) {
            return;
        }
        if (!(channel instanceof SocketChannel before)) {
            throw new Errno.Failure(95);
        }
        if (before.isConnected()) {
            throw new Errno.Failure(22);
        }
        SocketAddress address = before.getLocalAddress();
        if (family == AF_UNIX && (address == null || isUnnamed(address))) {
            throw new Errno.Failure(22);
        }
        ServerSocketChannel server = ServerSocketChannel.open(
                family == AF_UNIX
                        ? StandardProtocolFamily.UNIX
                        : family == AF_INET ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6);
        server.configureBlocking(false);
        if (family != AF_UNIX) {
            for (SocketOption<Boolean> option :
                    List.of(StandardSocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEPORT)) {
                server.setOption(option, before.getOption(option));
            }
            server.setOption(StandardSocketOptions.SO_RCVBUF, before.getOption(StandardSocketOptions.SO_RCVBUF));
        }
        before.close();
        if (address instanceof java.net.UnixDomainSocketAddress unix) {
            java.nio.file.Files.deleteIfExists(unix.getPath());
        }
        server.bind(address, Math.max(1, backlog));
        channel = server;
    }

    // --- connections

    /// Begins to connect.
    ///
    /// @return whether that is done
    boolean connect(SocketAddress address) throws IOException {
        if (channel instanceof DatagramChannel datagrams) {
            if (datagrams.isConnected()) {
                datagrams.disconnect();
            }
            datagrams.connect(address);
            return true;
        }
        SocketChannel stream = stream();
        if (stream.isConnected()) {
            throw new Errno.Failure(106);
        }
        if (stream.isConnectionPending()) {
            throw new Errno.Failure(114);
        }
        if (aborted) {
            aborted = false;
            throw new Errno.Failure(ABORTED);
        }
        try {
            return stream.connect(address);
        } catch (IOException e) {
            renew();
            throw e;
        }
    }

    /// Takes a new channel instead of one that the JDK has closed since it could not connect: the system's socket
    /// can be connected again.
    private void renew() throws IOException {
        if (channel.isOpen()) {
            return;
        }
        SocketChannel made = SocketChannel.open(javaFamily(family));
        made.configureBlocking(false);
        channel = made;
    }

    /// Notes what waits for it by a selector.
    void watched(Watch watch) {
        Set<Watch> known = watches;
        if (known == null) {
            known = Collections.newSetFromMap(new WeakHashMap<>());
            watches = known;
        }
        known.add(watch);
    }

    /// Whether a connection is being made.
    boolean isConnecting() {
        return channel instanceof SocketChannel stream && stream.isConnectionPending();
    }

    /// Ends an attempt to connect, if it is ready.
    ///
    /// @return whether the socket is connected
    boolean finishConnect() throws IOException {
        if (!isConnecting()) {
            return true;
        }
        try {
            return stream().finishConnect();
        } catch (IOException e) {
            renew();
            throw e;
        }
    }

    /// Says that an attempt failed while the socket was not waiting for it by itself.
    void failedInBackground() {
        aborted = true;
    }

    /// The error that SO_ERROR tells: what connecting failed with.
    int takeError() {
        if (pendingError == 0 && isConnecting()) {
            try {
                stream().finishConnect();
            } catch (IOException e) {
                pendingError = SocketErrors.number(e);
            }
        }
        int error = pendingError;
        pendingError = 0;
        return error;
    }

    /// The next connection, or null if none is waiting.
    @Nullable
    SocketChannel accept() throws IOException {
        if (!(channel instanceof ServerSocketChannel server)) {
            throw new Errno.Failure(type == STREAM ? 22 : 95);
        }
        return server.accept();
    }

    private SocketChannel stream() throws IOException {
        if (channel instanceof SocketChannel stream) {
            return stream;
        }
        throw new Errno.Failure(type == STREAM ? NOT_CONNECTED : 95);
    }

    // --- bytes

    /// Reads what is there.
    ///
    /// @return how many bytes, 0 at the end, -1 if nothing is there yet
    int receive(ByteBuffer buffer) throws IOException {
        if (channel instanceof DatagramChannel datagrams) {
            int before = buffer.position();
            return datagrams.receive(buffer) == null ? -1 : buffer.position() - before;
        }
        SocketChannel stream = stream();
        finishQuietly();
        if (readEnded) {
            return 0;
        }
        if (!buffer.hasRemaining()) {
            return 0;
        }
        int count = connected(() -> stream.read(buffer));
        return count == 0 ? -1 : Math.max(0, count);
    }

    /// Writes what there is room for to a stream, the last byte as an urgent one.
    ///
    /// @return how many bytes; 0 if there is no room
    int sendUrgent(ByteBuffer buffer) throws IOException {
        if (!buffer.hasRemaining()) {
            return 0;
        }
        int last = buffer.limit() - 1;
        buffer.limit(last);
        int sent = buffer.hasRemaining() ? send(buffer) : 0;
        boolean reached = !buffer.hasRemaining();
        buffer.limit(last + 1);
        if (!reached || !isUrgentSent(buffer.get(last))) {
            return sent;
        }
        buffer.position(last + 1);
        return sent + 1;
    }

    private boolean isUrgentSent(byte last) throws IOException {
        SocketChannel stream = stream();
        finishQuietly();
        try {
            return connected(() -> {
                        stream.socket().sendUrgentData(last);
                        return 1;
                    })
                    > 0;
        } catch (ClosedChannelException e) {
            throw new Errno.Failure(stream.isOpen() ? 32 : 9);
        } catch (IOException e) {
            if (FULL.equals(e.getMessage())) {
                return false;
            }
            throw e;
        }
    }

    /// Writes what there is room for.
    ///
    /// @return how many bytes; 0 if there is no room
    int send(ByteBuffer buffer) throws IOException {
        if (channel instanceof DatagramChannel datagrams) {
            if (!datagrams.isConnected()) {
                throw new Errno.Failure(89);
            }
            return datagrams.write(buffer);
        }
        SocketChannel stream = stream();
        finishQuietly();
        try {
            return connected(() -> stream.write(buffer));
        } catch (ClosedChannelException e) {
            throw new Errno.Failure(stream.isOpen() ? 32 : 9);
        }
    }

    /// Finishes a connection that has come about meanwhile.
    void finishQuietly() throws IOException {
        if (isConnecting()) {
            stream().finishConnect();
        }
    }

    /// What the JDK says where there is no room for an urgent byte.
    private static final String FULL = "Socket buffer full";

    private interface Transfer {
        int run() throws IOException;
    }

    private static int connected(Transfer transfer) throws IOException {
        try {
            return transfer.run();
        } catch (NotYetConnectedException e) {
            throw new Errno.Failure(NOT_CONNECTED);
        }
    }

    void shutdown(int how) throws IOException {
        if (how < 0 || how > 2) {
            throw new Errno.Failure(22);
        }
        if (channel instanceof DatagramChannel datagrams && datagrams.isConnected()) {
            return;
        }
        if (!(channel instanceof SocketChannel stream) || !stream.isConnected()) {
            throw new Errno.Failure(NOT_CONNECTED);
        }
        if (how != 1) {
            readEnded = true;
            stream.shutdownInput();
        }
        if (how != 0) {
            stream.shutdownOutput();
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int got = receive(ByteBuffer.wrap(bytes, offset, count));
        if (got < 0) {
            throw new Errno.Failure(11);
        }
        return got;
    }

    @Override
    public int write(byte[] bytes, int offset, int count) throws IOException {
        int sent = send(ByteBuffer.wrap(bytes, offset, count));
        if (sent == 0 && count > 0) {
            throw new Errno.Failure(11);
        }
        return sent;
    }

    @Override
    protected void close() throws IOException {
        channel.close();
        if (watches != null) {
            for (Watch watch : watches) {
                watch.letGo();
            }
        }
    }
}
