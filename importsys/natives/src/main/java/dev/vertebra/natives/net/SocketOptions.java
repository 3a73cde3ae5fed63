package dev.vertebra.natives.net;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.NetworkChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.Set;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/// `getsockopt` and `setsockopt`. What the channel has no name for is remembered, if Linux has it.
@NativeType("_socket.socket")
final class SocketOptions {
    private static final int SOCKET = 1;
    private static final int LINGER = 13;

    /// Whether urgent bytes stay in the stream.
    private static final int URGENT_INLINE = 10;

    private static final Set<Integer> LEVELS = Set.of(0, 1, 6, 17, 41);

    private SocketOptions() {}

    private static @Nullable SocketOption<?> option(int level, int name) {
        return switch (level << 8 | name) {
            case 0x102 -> StandardSocketOptions.SO_REUSEADDR;
            case 0x106 -> StandardSocketOptions.SO_BROADCAST;
            case 0x107 -> StandardSocketOptions.SO_SNDBUF;
            case 0x108 -> StandardSocketOptions.SO_RCVBUF;
            case 0x109 -> StandardSocketOptions.SO_KEEPALIVE;
            case 0x10F -> StandardSocketOptions.SO_REUSEPORT;
            case 0x601 -> StandardSocketOptions.TCP_NODELAY;
            case 0x604 -> ExtendedSocketOptions.TCP_KEEPIDLE;
            case 0x605 -> ExtendedSocketOptions.TCP_KEEPINTERVAL;
            case 0x606 -> ExtendedSocketOptions.TCP_KEEPCOUNT;
            case 0x60C -> ExtendedSocketOptions.TCP_QUICKACK;
            case 0x001 -> StandardSocketOptions.IP_TOS;
            case 0x021 -> StandardSocketOptions.IP_MULTICAST_TTL;
            case 0x022 -> StandardSocketOptions.IP_MULTICAST_LOOP;
            default -> null;
        };
    }

    /// Sets an option to a number or to bytes.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyMethod("setsockopt(self, *args)")
    static void setsockopt(ThreadState ts, PySocket self, PyTuple args) {
        if (args.size() != 3 && args.size() != 4) {
            throw Raise.typeError("setsockopt() takes exactly 3 arguments (%d given)", args.size());
        }
        int level = Numbers.asInt(ts, args.get(0));
        int option = Numbers.asInt(ts, args.get(1));
        PyObject value = args.get(2);
        try {
            Endpoint endpoint = self.endpoint(ts);
            if (value == PyNone.NONE) {
                throw new Errno.Failure(14);
            }
            if (level == SOCKET && option == LINGER) {
                linger(endpoint, Buffers.bytes(ts, value));
                return;
            }
            int number = value instanceof PyInt || value.type().nb_index != null
                    ? Numbers.asInt(ts, value)
                    : fromBytes(Buffers.bytes(ts, value));
            set(endpoint, level, option, number);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    private static int fromBytes(byte[] bytes) {
        return ByteBuffer.wrap(Arrays.copyOf(bytes, 4))
                .order(ByteOrder.nativeOrder())
                .getInt();
    }

    private static void linger(Endpoint endpoint, byte[] value) throws IOException {
        if (value.length < 8) {
            throw new Errno.Failure(22);
        }
        boolean on = fromBytes(value) != 0;
        int seconds = fromBytes(Arrays.copyOfRange(value, 4, 8));
        if (endpoint.channel().supportedOptions().contains(StandardSocketOptions.SO_LINGER)) {
            endpoint.channel().setOption(StandardSocketOptions.SO_LINGER, on ? seconds : -1);
        }
    }

    @SuppressWarnings("unchecked") // The type of the option has been looked at.
    private static void set(Endpoint endpoint, int level, int name, int value) throws IOException {
        SocketOption<?> option = option(level, name);
        NetworkChannel channel = endpoint.channel();
        if (level == SOCKET && name == URGENT_INLINE && channel instanceof SocketChannel stream) {
            stream.socket().setOOBInline(value != 0);
            return;
        }
        if (option != null && channel.supportedOptions().contains(option)) {
            try {
                if (option.type() == Boolean.class) {
                    channel.setOption((SocketOption<Boolean>) option, value != 0);
                } else {
                    channel.setOption((SocketOption<Integer>) option, value);
                }
            } catch (IllegalArgumentException e) {
                throw new Errno.Failure(22);
            }
            return;
        }
        if (!LEVELS.contains(level)) {
            throw new Errno.Failure(92);
        }
        endpoint.remembered.put((long) level << 32 | name, value);
    }

    /// An option's value: a number, or so many bytes.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyMethod("getsockopt(self, level, option, buflen=0, /)")
    static PyObject getsockopt(ThreadState ts, PySocket self, int level, int option, int buflen) {
        try {
            Endpoint endpoint = self.endpoint(ts);
            if (buflen < 0 || buflen > 1024) {
                throw Raise.raise(ExceptionTypes.OSError, "getsockopt buflen out of range");
            }
            if (level == SOCKET && option == LINGER && buflen > 0) {
                return PyBytes.of(lingerOf(endpoint));
            }
            int value = get(endpoint, level, option);
            if (buflen == 0) {
                return PyInt.of(value);
            }
            byte[] bytes = ByteBuffer.allocate(4)
                    .order(ByteOrder.nativeOrder())
                    .putInt(value)
                    .array();
            return PyBytes.of(Arrays.copyOf(bytes, Math.min(buflen, 4)));
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    private static byte[] lingerOf(Endpoint endpoint) throws IOException {
        Integer seconds = endpoint.channel().supportedOptions().contains(StandardSocketOptions.SO_LINGER)
                ? endpoint.channel().getOption(StandardSocketOptions.SO_LINGER)
                : Integer.valueOf(-1);
        int value = seconds == null ? -1 : seconds;
        return ByteBuffer.allocate(8)
                .order(ByteOrder.nativeOrder())
                .putInt(value < 0 ? 0 : 1)
                .putInt(Math.max(0, value))
                .array();
    }

    private static int get(Endpoint endpoint, int level, int name) throws IOException {
        if (level == SOCKET) {
            switch (name) {
                case 3:
                    return endpoint.type;
                case 4:
                    return endpoint.takeError();
                case 30:
                    return endpoint.channel() instanceof ServerSocketChannel ? 1 : 0;
                case 38:
                    return endpoint.protocol();
                case 39:
                    return endpoint.family;
                default:
                    break;
            }
        }
        if (level == SOCKET && name == URGENT_INLINE && endpoint.channel() instanceof SocketChannel stream) {
            return stream.socket().getOOBInline() ? 1 : 0;
        }
        SocketOption<?> option = option(level, name);
        if (option != null && endpoint.channel().supportedOptions().contains(option)) {
            Object value = endpoint.channel().getOption(option);
            return value instanceof Boolean on ? (on ? 1 : 0) : value instanceof Integer number ? number : 0;
        }
        if (!LEVELS.contains(level)) {
            throw new Errno.Failure(92);
        }
        return endpoint.remembered.getOrDefault((long) level << 32 | name, 0);
    }
}
