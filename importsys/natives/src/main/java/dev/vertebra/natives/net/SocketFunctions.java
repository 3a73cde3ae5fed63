package dev.vertebra.natives.net;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.FileNames;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.net.NetworkInterface;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The functions of `_socket` that look nothing up.
@NativeModuleTable("_socket")
final class SocketFunctions {
    private SocketFunctions() {}

    private static <T> T run(ThreadState ts, ThreadState.Blocking<T> body) {
        try {
            return ts.blocking(body);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    /// Closes the descriptor of a socket.
    @ShownSignature("($self, object, /)")
    @PyFunction("close(fd, /)")
    static void close(ThreadState ts, int fd) {
        run(ts, () -> {
            Descriptors.of(ts).close(fd);
            return fd;
        });
    }

    /// A second descriptor for a socket.
    @ShownSignature("($self, object, /)")
    @PyFunction("dup(fd, /)")
    static int dup(ThreadState ts, int fd) {
        return run(ts, () -> Descriptors.of(ts).duplicate(fd));
    }

    /// Two sockets that are connected with each other.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyFunction("socketpair(family=1, type=1, proto=0, /)")
    static PyObject socketpair(ThreadState ts, int family, int type, int proto) {
        if (family != Endpoint.AF_UNIX) {
            throw Errno.error(family == Endpoint.AF_INET || family == Endpoint.AF_INET6 ? 95 : 97, null);
        }
        if ((type & 0xF) != Endpoint.STREAM) {
            throw Errno.error(94, null);
        }
        return run(ts, () -> {
            Endpoint[] ends = pair();
            return PyTuple.of(socket(ts, ends[0]), socket(ts, ends[1]));
        });
    }

    private static Endpoint[] pair() throws IOException {
        Path folder = Files.createTempDirectory("pair");
        Path path = folder.resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(path));
            SocketChannel one = SocketChannel.open(UnixDomainSocketAddress.of(path));
            Endpoint[] ends = {Endpoint.of(Endpoint.AF_UNIX, one), Endpoint.of(Endpoint.AF_UNIX, server.accept())};
            ends[0].unnamed = true;
            ends[1].unnamed = true;
            return ends;
        } finally {
            Files.deleteIfExists(path);
            Files.deleteIfExists(folder);
        }
    }

    private static PyObject socket(ThreadState ts, Endpoint endpoint) {
        int fd = Descriptors.of(ts).add(endpoint);
        return dev.vertebra.objectmodel.Calls.call(
                ts,
                PySocket.TYPE,
                new PyObject[] {PyInt.of(endpoint.family), PyInt.of(endpoint.type), PyInt.of(0), PyInt.of(fd)},
                0,
                4,
                null);
    }

    /// The time limit of new sockets.
    @ShownSignature("($self, /)")
    @PyFunction("getdefaulttimeout()")
    static PyObject getdefaulttimeout(ThreadState ts) {
        double seconds = SocketState.of(ts).defaultTimeout;
        return seconds < 0 ? PyNone.NONE : PyFloat.of(seconds);
    }

    /// Sets the time limit of new sockets.
    @ShownSignature("($self, object, /)")
    @PyFunction("setdefaulttimeout(timeout, /)")
    static void setdefaulttimeout(ThreadState ts, PyObject timeout) {
        SocketState.of(ts).defaultTimeout = SocketState.seconds(ts, timeout);
    }

    // --- byte order: that of the network is big-endian, that of the host little-endian

    private static long unsigned(ThreadState ts, PyObject value, String function, int bits) {
        if (!(value instanceof PyInt) && value.type().nb_index == null) {
            throw Raise.typeError("expected int, %s found", value.type().fullName());
        }
        long number = Numbers.asLong(ts, value);
        if (number < 0) {
            throw Raise.overflowError(
                    bits == 16
                            ? "%s: can't convert negative Python int to C 16-bit unsigned integer"
                            : "can't convert negative value to unsigned int",
                    function);
        }
        if (number >> bits != 0) {
            throw Raise.overflowError(
                    bits == 16
                            ? "%s: Python int too large to convert to C 16-bit unsigned integer"
                            : "int larger than 32 bits",
                    function);
        }
        return number;
    }

    /// A number of 16 bits in the order of the network.
    @ShownSignature("($self, x, /)")
    @PyFunction("htons(x, /)")
    static int htons(ThreadState ts, PyObject x) {
        return Short.reverseBytes((short) unsigned(ts, x, "htons", 16)) & 0xFFFF;
    }

    /// A number of 16 bits in the order of the host.
    @ShownSignature("($self, x, /)")
    @PyFunction("ntohs(x, /)")
    static int ntohs(ThreadState ts, PyObject x) {
        return Short.reverseBytes((short) unsigned(ts, x, "ntohs", 16)) & 0xFFFF;
    }

    /// A number of 32 bits in the order of the network.
    @ShownSignature("($self, object, /)")
    @PyFunction("htonl(x, /)")
    static long htonl(ThreadState ts, PyObject x) {
        return Integer.reverseBytes((int) unsigned(ts, x, "htonl", 32)) & 0xFFFFFFFFL;
    }

    /// A number of 32 bits in the order of the host.
    @ShownSignature("($self, object, /)")
    @PyFunction("ntohl(x, /)")
    static long ntohl(ThreadState ts, PyObject x) {
        return Integer.reverseBytes((int) unsigned(ts, x, "ntohl", 32)) & 0xFFFFFFFFL;
    }

    // --- addresses in numbers

    /// The four bytes of an address in numbers.
    @ShownSignature("($self, ip_addr, /)")
    @PyFunction("inet_aton(ip_addr, /)")
    static PyObject inetAton(String ip_addr) {
        byte[] bytes = NumericAddresses.parse4(ip_addr, true);
        if (bytes == null) {
            throw Raise.raise(
                    dev.vertebra.objectmodel.ExceptionTypes.OSError, "illegal IP address string passed to inet_aton");
        }
        return PyBytes.of(bytes);
    }

    /// The text of an address of four bytes.
    @ShownSignature("($self, packed_ip, /)")
    @PyFunction("inet_ntoa(packed_ip, /)")
    static PyObject inetNtoa(ThreadState ts, PyObject packed_ip) {
        byte[] bytes = Buffers.bytes(ts, packed_ip);
        if (bytes.length != 4) {
            throw Raise.raise(dev.vertebra.objectmodel.ExceptionTypes.OSError, "packed IP wrong length");
        }
        return PyStr.of(NumericAddresses.text(bytes));
    }

    /// The bytes of an address in numbers.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyFunction("inet_pton(address_family, ip_string, /)")
    static PyObject inetPton(int address_family, String ip_string) {
        byte[] bytes = switch (address_family) {
            case Endpoint.AF_INET -> NumericAddresses.parse4(ip_string, false);
            case Endpoint.AF_INET6 -> ip_string.indexOf(':') < 0 ? null : NumericAddresses.parse6(ip_string);
            default -> throw Errno.error(97, null);
        };
        if (bytes == null) {
            throw Raise.raise(
                    dev.vertebra.objectmodel.ExceptionTypes.OSError, "illegal IP address string passed to inet_pton");
        }
        return PyBytes.of(bytes);
    }

    /// The text of an address in bytes.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyFunction("inet_ntop(address_family, packed_ip, /)")
    static PyObject inetNtop(ThreadState ts, int address_family, PyObject packed_ip) {
        byte[] bytes = Buffers.bytes(ts, packed_ip);
        if (address_family != Endpoint.AF_INET && address_family != Endpoint.AF_INET6) {
            throw Raise.valueError("unknown address family %d", address_family);
        }
        if (bytes.length != (address_family == Endpoint.AF_INET ? 4 : 16)) {
            throw Raise.valueError("invalid length of packed IP address string");
        }
        return PyStr.of(NumericAddresses.text(bytes));
    }

    // --- interfaces

    private static List<NetworkInterface> interfaces(ThreadState ts) {
        return run(
                ts,
                () -> NetworkInterface.networkInterfaces()
                        .sorted(java.util.Comparator.comparingInt(NetworkInterface::getIndex))
                        .toList());
    }

    /// The network interfaces: pairs of number and name.
    @ShownSignature("($self, /)")
    @PyFunction("if_nameindex()")
    static PyObject ifNameindex(ThreadState ts) {
        PyList list = new PyList();
        for (NetworkInterface each : interfaces(ts)) {
            list.append(PyTuple.of(PyInt.of(each.getIndex()), PyStr.of(each.getName())));
        }
        return list;
    }

    /// The number of a network interface.
    @ShownSignature("($self, oname, /)")
    @PyFunction("if_nametoindex(oname, /)")
    static int ifNametoindex(ThreadState ts, PyObject oname) {
        String name = FileNames.text(ts, FileNames.fspath(ts, oname));
        for (NetworkInterface each : interfaces(ts)) {
            if (each.getName().equals(name)) {
                return each.getIndex();
            }
        }
        throw Raise.raise(dev.vertebra.objectmodel.ExceptionTypes.OSError, "no interface with this name");
    }

    /// The name of a network interface.
    @ShownSignature("($self, object, /)")
    @PyFunction("if_indextoname(if_index, /)")
    static PyObject ifIndextoname(ThreadState ts, PyObject if_index) {
        if (!(if_index instanceof PyInt number)) {
            throw Raise.typeError("an integer is required");
        }
        if (number.signum() < 0) {
            throw Raise.overflowError("can't convert negative value to unsigned int");
        }
        if (number.bitLength() > Integer.SIZE) {
            throw Raise.overflowError(
                    number.bitLength() > Long.SIZE
                            ? "Python int too large to convert to C unsigned long"
                            : "index is too large");
        }
        for (NetworkInterface each : interfaces(ts)) {
            if (each.getIndex() == number.longValue()) {
                return PyStr.of(each.getName());
            }
        }
        throw Errno.error(6, null);
    }
}
