package dev.vertebra.natives.net;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions of `_socket` that look up hosts, services and protocols.
@NativeModuleTable("_socket")
final class LookupFunctions {
    private static final int PASSIVE = 1;
    private static final int CANONICAL = 2;
    private static final int NUMERIC_HOST = 4;
    private static final int NUMERIC_SERVICE = 0x400;
    private static final int UDP = 17;
    private static final int[][] KINDS = {{1, 6}, {2, 17}, {3, 0}};

    private LookupFunctions() {}

    /// The addresses that a host and a service stand for: family, type, protocol, canonical name, address.
    @ShownSignature("")
    @PyFunction("getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)")
    static PyObject getaddrinfo(
            ThreadState ts, PyObject host, PyObject port, int family, int type, int proto, int flags) {
        ts.audit("socket.getaddrinfo", host, port, PyInt.of(family), PyInt.of(type), PyInt.of(proto));
        if (family != 0 && family != Endpoint.AF_INET && family != Endpoint.AF_INET6) {
            throw SocketErrors.lookup(ts, SocketErrors.UNKNOWN_FAMILY);
        }
        String service = serviceText(ts, port);
        if (host == PyNone.NONE && service == null) {
            throw SocketErrors.lookup(ts, SocketErrors.UNKNOWN_NAME);
        }
        List<Kind> kinds = kinds(ts, service, type, proto, flags);
        List<InetAddress> addresses = addresses(ts, host, family, flags);
        PyList list = new PyList();
        boolean first = true;
        for (InetAddress each : addresses) {
            int found = SocketAddresses.familyOf(each);
            for (Kind kind : kinds) {
                boolean named = first && (flags & CANONICAL) != 0 && host != PyNone.NONE;
                PyObject name = PyStr.of(named ? SocketAddresses.hostText(ts, host) : "");
                first = false;
                list.append(PyTuple.of(
                        PyInt.of(found),
                        PyInt.of(kind.type),
                        PyInt.of(kind.protocol),
                        name,
                        SocketAddresses.tuple(found, each, kind.port)));
            }
        }
        if (list.size() == 0) {
            throw SocketErrors.lookup(ts, SocketErrors.UNKNOWN_NAME);
        }
        return list;
    }

    /// A kind of socket that was asked for, and the port that the service has there.
    private record Kind(int type, int protocol, int port) {}

    /// The kinds of sockets: the first that fits if a type or a protocol is given, else all that know the service. A
    /// raw
    /// one knows numbers only, and takes any protocol. RFC 3493 6.1; the C library's table.
    private static List<Kind> kinds(ThreadState ts, @Nullable String service, int type, int proto, int flags) {
        boolean plain = service == null || service.matches("[0-9]{1,18}");
        if (!plain && (flags & NUMERIC_SERVICE) != 0) {
            throw SocketErrors.lookup(ts, SocketErrors.UNKNOWN_NAME);
        }
        List<Kind> kinds = new ArrayList<>();
        for (int[] row : KINDS) {
            boolean raw = row[1] == 0;
            if (type != 0 && type != row[0] || proto != 0 && !raw && proto != row[1]) {
                continue;
            }
            int port = service == null ? 0 : plain ? (int) (Long.parseLong(service) & 0xFFFF) : -1;
            if (!plain && !raw) {
                port = service(service, -1, row[1] == UDP ? "udp" : "tcp").port;
            }
            if (port >= 0) {
                kinds.add(new Kind(row[0], raw ? proto : row[1], port));
            }
            if (type != 0 || proto != 0) {
                if (port < 0) {
                    throw SocketErrors.lookup(ts, SocketErrors.UNKNOWN_SERVICE);
                }
                return kinds;
            }
        }
        if (kinds.isEmpty()) {
            throw SocketErrors.lookup(ts, type != 0 || proto != 0 ? -7 : -8);
        }
        return kinds;
    }

    private static @Nullable String serviceText(ThreadState ts, PyObject port) {
        if (port == PyNone.NONE) {
            return null;
        }
        if (port instanceof PyInt number) {
            return number.big().toString();
        }
        if (port instanceof PyStr text) {
            byte[] bytes = Codecs.encodeText(ts, text, "utf-8", null).toBytes();
            return bytes.length == 0 ? "0" : new String(bytes, StandardCharsets.UTF_8);
        }
        if (port instanceof PyBytes bytes) {
            return new String(bytes.toBytes(), StandardCharsets.ISO_8859_1);
        }
        throw Raise.raise(ExceptionTypes.OSError, "Int or String expected");
    }

    private static List<InetAddress> addresses(ThreadState ts, PyObject host, int family, int flags) {
        List<InetAddress> found = new ArrayList<>();
        if (host == PyNone.NONE) {
            boolean any = (flags & PASSIVE) != 0;
            byte[] six = new byte[16];
            six[15] = (byte) (any ? 0 : 1);
            found.add(NumericAddresses.of(any ? new byte[4] : new byte[] {127, 0, 0, 1}));
            found.add(NumericAddresses.of(six));
            if (!any) {
                java.util.Collections.reverse(found);
            }
        } else {
            if (!(host instanceof PyStr) && !(host instanceof PyBytes)) {
                throw Raise.typeError("getaddrinfo() argument 1 must be string or None");
            }
            String text = SocketAddresses.encodedHost(ts, host);
            InetAddress numeric = NumericAddresses.parseOrNull(text);
            if (text.isEmpty() || numeric == null && (flags & NUMERIC_HOST) != 0) {
                throw SocketErrors.lookup(ts, SocketErrors.UNKNOWN_NAME);
            }
            if (numeric != null && family != 0 && SocketAddresses.familyOf(numeric) != family) {
                throw SocketErrors.lookup(ts, SocketErrors.WRONG_FAMILY);
            }
            found.addAll(numeric != null ? List.of(numeric) : List.of(SocketAddresses.all(ts, text)));
            // Loopback of version 6 goes first, as RFC 6724 orders them.
            found.sort(Comparator.comparingInt(
                    a -> a.isLoopbackAddress() && SocketAddresses.familyOf(a) == Endpoint.AF_INET6 ? 0 : 1));
        }
        found.removeIf(a -> family != 0 && SocketAddresses.familyOf(a) != family);
        if (found.isEmpty()) {
            throw SocketErrors.lookup(ts, SocketErrors.UNKNOWN_NAME);
        }
        return found;
    }

    /// The name and the service of an address.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyFunction("getnameinfo(sockaddr, flags, /)")
    static PyObject getnameinfo(ThreadState ts, PyObject sockaddr, int flags) {
        if (!(sockaddr instanceof PyTuple parts)) {
            throw Raise.typeError("getnameinfo() argument 1 must be a tuple");
        }
        if (parts.size() < 2 || parts.size() > 4) {
            throw Raise.typeError("getnameinfo(): illegal sockaddr argument");
        }
        ts.audit("socket.getnameinfo", sockaddr);
        InetAddress address = NumericAddresses.parseOrNull(SocketAddresses.hostText(ts, parts.get(0)));
        if (address == null) {
            throw SocketErrors.lookup(ts, SocketErrors.UNKNOWN_NAME);
        }
        int port = Numbers.asInt(ts, parts.get(1)) & 0xFFFF;
        if (parts.size() > 2 && !(address instanceof Inet6Address)) {
            throw Raise.raise(ExceptionTypes.OSError, "IPv4 sockaddr must be 2 tuple");
        }
        if (parts.size() > 2) {
            SocketAddresses.checkFlow(ts, parts.get(2), "getnameinfo");
        }
        if (parts.size() == 4 && address instanceof Inet6Address six && Numbers.asInt(ts, parts.get(3)) != 0) {
            address = SocketAddresses.withScope(six, Numbers.asInt(ts, parts.get(3)));
        }
        String host = (flags & 1) != 0 ? inNumbers(address) : reverse(ts, address);
        if ((flags & 8) != 0 && NumericAddresses.parseOrNull(host) != null) {
            throw SocketErrors.lookup(ts, SocketErrors.UNKNOWN_NAME);
        }
        String service =
                (flags & 2) != 0 ? Integer.toString(port) : service(null, port, (flags & 16) != 0 ? "udp" : "tcp").name;
        return PyTuple.of(PyStr.of(host), PyStr.of(service));
    }

    private static String inNumbers(InetAddress address) {
        try {
            return NumericAddresses.textWithZone(address);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    private static String reverse(ThreadState ts, InetAddress address) {
        try {
            return ts.blocking(address::getCanonicalHostName);
        } catch (IOException e) {
            return NumericAddresses.text(address.getAddress());
        }
    }

    /// The name of this machine.
    @ShownSignature("($self, /)")
    @PyFunction("gethostname()")
    static String gethostname(ThreadState ts) {
        ts.audit("socket.gethostname");
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return SocketAddresses.all(ts, "localhost")[0].getHostName();
        }
    }

    /// The text of a host that is a function's first argument.
    private static String named(ThreadState ts, PyObject host, String function) {
        if (!(host instanceof PyStr) && !(host instanceof PyBytes) && !(host instanceof PyByteArray)) {
            throw Raise.typeError(
                    "%s() argument 1 must be str, bytes or bytearray, not %s",
                    function, host == PyNone.NONE ? "None" : host.type().fullName());
        }
        String text = SocketAddresses.encodedHost(ts, host);
        if (text.indexOf(0) >= 0) {
            throw Raise.typeError(
                    "%s() argument 1 must be encoded string without null bytes, not %s",
                    function, host.type().fullName());
        }
        return text;
    }

    /// The address of a host, of version 4.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyFunction("gethostbyname(hostname, /)")
    static String gethostbyname(ThreadState ts, PyObject hostname) {
        ts.audit("socket.gethostbyname", hostname);
        String host = named(ts, hostname, "gethostbyname");
        return NumericAddresses.text(
                SocketAddresses.host(ts, host, Endpoint.AF_INET).getAddress());
    }

    /// The name, the other names and the addresses of a host.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyFunction("gethostbyname_ex(hostname, /)")
    static PyObject gethostbynameEx(ThreadState ts, PyObject hostname) {
        ts.audit("socket.gethostbyname", hostname);
        String host = named(ts, hostname, "gethostbyname_ex");
        if (NumericAddresses.parseOrNull(host) instanceof Inet6Address) {
            throw SocketErrors.lookup(ts, SocketErrors.WRONG_FAMILY);
        }
        PyList addresses = new PyList();
        for (InetAddress each : SocketAddresses.all(ts, host)) {
            if (SocketAddresses.familyOf(each) == Endpoint.AF_INET) {
                addresses.append(PyStr.of(NumericAddresses.text(each.getAddress())));
            }
        }
        return PyTuple.of(PyStr.of(host), new PyList(), addresses);
    }

    /// The name, the other names and the addresses of the host with an address.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyFunction("gethostbyaddr(ip_address, /)")
    static PyObject gethostbyaddr(ThreadState ts, PyObject ip_address) {
        ts.audit("socket.gethostbyaddr", ip_address);
        InetAddress address = SocketAddresses.host(ts, named(ts, ip_address, "gethostbyaddr"), 0);
        String name = reverse(ts, address);
        String text = NumericAddresses.text(address.getAddress());
        if (name.equals(text)) {
            throw Raise.withArgs(SocketErrors.type(ts, "herror"), PyInt.of(1), PyStr.of("Unknown host"));
        }
        return PyTuple.of(PyStr.of(name), new PyList(), PyList.of(PyStr.of(text)));
    }

    // --- services and protocols

    private record Service(String name, int port) {}

    /// Looks a service up by its name, or by its port.
    private static Service service(@Nullable String name, int port, @Nullable String protocol) {
        for (String line : lines("/etc/services")) {
            String[] words = line.split("\\s+", -1);
            String[] parts = words.length < 2 ? new String[0] : words[1].split("/", -1);
            if (parts.length == 2 && (protocol == null || parts[1].equals(protocol))) {
                int number = Integer.parseInt(parts[0]);
                boolean same = name == null ? number == port : List.of(words).indexOf(name) >= 0;
                if (same) {
                    return new Service(words[0], number);
                }
            }
        }
        return new Service(Integer.toString(port), -1);
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// The port of a service.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyFunction("getservbyname(servicename, protocolname=None, /)")
    static int getservbyname(ThreadState ts, String servicename, PyObject protocolname) {
        String protocol = protocolname instanceof PyStr text ? text.toString() : null;
        ts.audit("socket.getservbyname", PyStr.of(servicename), protocol == null ? PyNone.NONE : PyStr.of(protocol));
        Service found = service(servicename, -1, protocol);
        if (found.port < 0) {
            throw Raise.raise(ExceptionTypes.OSError, "service/proto not found");
        }
        return found.port;
    }

    /// The service of a port.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyFunction("getservbyport(port, protocolname=None, /)")
    static String getservbyport(ThreadState ts, int port, PyObject protocolname) {
        if (port < 0 || port > 0xFFFF) {
            throw Raise.overflowError("getservbyport: port must be 0-65535.");
        }
        String protocol = protocolname instanceof PyStr text ? text.toString() : null;
        ts.audit("socket.getservbyport", PyInt.of(port), protocol == null ? PyNone.NONE : PyStr.of(protocol));
        Service found = service(null, port, protocol);
        if (found.port < 0) {
            throw Raise.raise(ExceptionTypes.OSError, "port/proto not found");
        }
        return found.name;
    }

    /// The number of a protocol.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyFunction("getprotobyname(protocolname, /)")
    static int getprotobyname(String protocolname) {
        for (String line : lines("/etc/protocols")) {
            List<String> words = List.of(line.split("\\s+", -1));
            if (words.size() > 1 && words.contains(protocolname)) {
                return Integer.parseInt(words.get(1));
            }
        }
        throw Raise.raise(ExceptionTypes.OSError, "protocol not found");
    }
}
