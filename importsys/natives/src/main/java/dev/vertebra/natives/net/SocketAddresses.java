package dev.vertebra.natives.net;

import dev.vertebra.natives.files.Errno;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.FilePaths;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Addresses as Python has them and as Java has them. Compare CPython Modules/socketmodule.c `getsockaddrarg`,
/// `makesockaddr`.
final class SocketAddresses {
    private static final int NOT_SUPPORTED = 95;

    /// The room that the system has for the path of a socket, the zero at its end included.
    private static final int UNIX_PATH_ROOM = 108;

    private SocketAddresses() {}

    /// The address that an argument means.
    ///
    /// @param function the method, for errors
    static SocketAddress parse(ThreadState ts, int family, PyObject value, String function) {
        return switch (family) {
            case Endpoint.AF_UNIX -> UnixDomainSocketAddress.of(unixPath(ts, value));
            case Endpoint.AF_INET -> internet(ts, value, function, "AF_INET", 2);
            case Endpoint.AF_INET6 -> internet(ts, value, function, "AF_INET6", 4);
            default -> throw Raise.raise(ExceptionTypes.OSError, "%s(): bad family", function);
        };
    }

    private static Path unixPath(ThreadState ts, PyObject value) {
        String text;
        if (value instanceof PyStr string) {
            text = string.toString();
        } else if (value instanceof PyBytes || value instanceof PyByteArray) {
            text = FilePaths.decode(Buffers.bytes(ts, value));
        } else {
            throw Raise.typeError(
                    "a bytes-like object is required, not '%s'", value.type().fullName());
        }
        int zero = text.indexOf(0);
        if (FilePaths.encode(text).length >= UNIX_PATH_ROOM) {
            throw Raise.raise(ExceptionTypes.OSError, "AF_UNIX path too long");
        }
        if (zero == 0) {
            // A name that is no file's: the JDK has none for it.
            throw Errno.error(NOT_SUPPORTED, null);
        }
        text = zero < 0 ? text : text.substring(0, zero);
        return FilePaths.resolve(dev.vertebra.natives.files.Descriptors.of(ts).directory(), text);
    }

    private static SocketAddress internet(ThreadState ts, PyObject value, String function, String name, int mostParts) {
        if (!(value instanceof PyTuple parts)) {
            throw Raise.typeError(
                    "%s(): %s address must be tuple, not %s",
                    function, name, value.type().fullName());
        }
        if (parts.size() < 2 || parts.size() > mostParts) {
            throw Raise.typeError(
                    mostParts == 2
                            ? "AF_INET address must be a pair (host, port)"
                            : "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
        }
        boolean six = mostParts == 4;
        String hostText = checkedHost(ts, parts.get(0));
        long port = Numbers.asLong(ts, parts.get(1));
        PyInt flow = parts.size() > 2 ? Numbers.index(ts, parts.get(2)) : PyInt.ZERO;
        int scope = parts.size() > 3 ? Numbers.asInt(ts, parts.get(3)) : 0;
        InetAddress host = host(ts, hostText, six ? Endpoint.AF_INET6 : Endpoint.AF_INET);
        if (port < 0 || port > 0xFFFF) {
            throw Raise.overflowError("%s(): port must be 0-65535.", function);
        }
        checkFlow(ts, flow, function);
        if (scope != 0 && host instanceof Inet6Address address) {
            host = withScope(address, scope);
        }
        return new InetSocketAddress(host, (int) port);
    }

    /// The text of the host in an address. Compare CPython Modules/socketmodule.c `idna_converter`.
    private static String checkedHost(ThreadState ts, PyObject host) {
        String text;
        try {
            text = host instanceof PyStr name && isAscii(name.toString()) ? name.toString() : encodedHost(ts, host);
        } catch (PyException e) {
            throw host instanceof PyStr ? Raise.typeError("encoding of hostname failed") : e;
        }
        if (text.indexOf(0) >= 0) {
            throw Raise.typeError("host name must not contain null character");
        }
        return text;
    }

    /// The text of a host argument as the name of a domain, whose parts are ASCII and short.
    static String encodedHost(ThreadState ts, PyObject host) {
        String text = hostText(ts, host);
        if (!(host instanceof PyStr name) || isPlainName(text)) {
            return text;
        }
        byte[] bytes = Codecs.encodeText(ts, name, "idna", null).toBytes();
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /// Whether encoding cannot change a name: what asks for it is most often that of a machine nearby.
    private static boolean isPlainName(String text) {
        return text.length() < 64 && !text.startsWith(".") && !text.contains("..") && isAscii(text);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /// Checks the number of a flow, which the JDK has no place for.
    static void checkFlow(ThreadState ts, PyObject given, String function) {
        long flow = Numbers.index(ts, given).big().intValue() & 0xFFFFFFFFL;
        if (flow > 0xFFFFF) {
            throw Raise.overflowError("%s(): flowinfo must be 0-1048575.", function);
        }
    }

    /// An address of version 6 on an interface.
    static InetAddress withScope(Inet6Address address, int scope) {
        try {
            return Inet6Address.getByAddress(null, address.getAddress(), scope);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of 16 bytes", e);
        }
    }

    /// The text of a host argument.
    static String hostText(ThreadState ts, PyObject host) {
        if (host instanceof PyStr text) {
            return text.toString();
        }
        if (host instanceof PyBytes || host instanceof PyByteArray) {
            return new String(Buffers.bytes(ts, host), StandardCharsets.ISO_8859_1);
        }
        throw Raise.typeError(
                "str, bytes or bytearray expected, not %s", host.type().fullName());
    }

    /// The address of a host by name or number.
    ///
    /// @param family the family that it must be of, or 0
    static InetAddress host(ThreadState ts, String host, int family) {
        if (host.equals("<broadcast>")) {
            return NumericAddresses.of(new byte[] {-1, -1, -1, -1});
        }
        if (host.isEmpty()) {
            return NumericAddresses.of(new byte[family == Endpoint.AF_INET6 ? 16 : 4]);
        }
        for (InetAddress each : all(ts, host)) {
            if (family == 0 || family == familyOf(each)) {
                return each;
            }
        }
        throw SocketErrors.lookup(
                ts, NumericAddresses.parseOrNull(host) == null ? SocketErrors.UNKNOWN_NAME : SocketErrors.WRONG_FAMILY);
    }

    /// All addresses of a host.
    static InetAddress[] all(ThreadState ts, String host) {
        InetAddress numeric = NumericAddresses.parseOrNull(host);
        if (numeric != null) {
            return new InetAddress[] {numeric};
        }
        try {
            return ts.blocking(() -> InetAddress.getAllByName(host));
        } catch (java.io.IOException e) {
            throw SocketErrors.lookup(ts, SocketErrors.UNKNOWN_NAME);
        }
    }

    static int familyOf(InetAddress address) {
        return address instanceof Inet6Address ? Endpoint.AF_INET6 : Endpoint.AF_INET;
    }

    /// An address as Python has it; None if there is none.
    static PyObject toPython(int family, @Nullable SocketAddress address) {
        if (address instanceof UnixDomainSocketAddress unix) {
            return PyStr.of(FilePaths.text(unix.getPath()));
        }
        if (address instanceof InetSocketAddress internet) {
            return tuple(family, internet.getAddress(), internet.getPort());
        }
        return switch (family) {
            case Endpoint.AF_UNIX -> PyStr.EMPTY;
            case Endpoint.AF_INET -> tuple(family, NumericAddresses.of(new byte[4]), 0);
            case Endpoint.AF_INET6 -> tuple(family, NumericAddresses.of(new byte[16]), 0);
            default -> PyNone.NONE;
        };
    }

    /// `(host, port)` or `(host, port, flowinfo, scope_id)`.
    static PyTuple tuple(int family, InetAddress host, int port) {
        byte[] bytes = host.getAddress();
        if (family == Endpoint.AF_INET) {
            return PyTuple.of(PyStr.of(NumericAddresses.text(bytes)), PyInt.of(port));
        }
        if (bytes.length == 4) {
            bytes = NumericAddresses.mapped(bytes);
        }
        int scope = host instanceof Inet6Address six ? six.getScopeId() : 0;
        return PyTuple.of(PyStr.of(NumericAddresses.text(bytes)), PyInt.of(port), PyInt.ZERO, PyInt.of(scope));
    }
}
