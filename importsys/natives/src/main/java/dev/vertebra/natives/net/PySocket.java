package dev.vertebra.natives.net;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.natives.files.Descriptors;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.natives.files.OpenFile;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/// `_socket.socket`: a descriptor, the family and type of what it stands for, and a time limit.
///
/// Compare CPython Modules/socketmodule.c.
@NativeType("_socket.socket")
public final class PySocket extends PyObject {
    /// `_socket.socket`.
    public static final PyType TYPE = PyType.builtin("_socket.socket", PySocket.class)
            .doc("An end of a connection, or a place where connections arrive.")
            .natives(PySocketNatives.rows(), SocketTransferNatives.rows(), SocketOptionsNatives.rows())
            .structure(56)
            .ofModule()
            .make();

    private static final int CLOEXEC = 0x80000;
    private static final int NONBLOCK = 0x800;

    int fd = -1;
    int family;
    int kind;
    int proto;

    /// The seconds that an operation may take; 0 not to wait, less than 0 to wait for ever.
    double timeout = -1;

    private PySocket(PyType type) {
        super(type);
    }

    /// What the descriptor stands for.
    Endpoint endpoint(ThreadState ts) throws IOException {
        OpenFile file = Descriptors.of(ts).getOrNull(fd);
        if (file == null) {
            throw new Errno.Failure(9);
        }
        if (file instanceof Endpoint endpoint) {
            return endpoint;
        }
        throw new Errno.Failure(88);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @PyNew("socket(family=-1, type=-1, proto=-1, fileno=None)")
    @ShownSignature("")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PySocket made = new PySocket(cls);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("socket(family=-1, type=-1, proto=-1, fileno=None)")
    @ShownSignature("")
    static void __init__(ThreadState ts, PySocket self, int family, int type, int proto, PyObject fileno) {
        ts.audit("socket.__new__", self, PyInt.of(family), PyInt.of(type), PyInt.of(proto));
        self.timeout = SocketState.of(ts).defaultTimeout;
        try {
            if (fileno != PyNone.NONE) {
                adopt(ts, self, family, type, proto, fileno);
                return;
            }
            self.family = family < 0 ? Endpoint.AF_INET : family;
            self.kind = (type < 0 ? Endpoint.STREAM : type) & ~(CLOEXEC | NONBLOCK);
            self.proto = Math.max(0, proto);
            self.fd = Descriptors.of(ts).add(Endpoint.open(self.family, self.kind, self.proto));
            if (type >= 0 && (type & NONBLOCK) != 0) {
                self.timeout = 0;
            }
            self.limit(ts, self.timeout);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    private static void adopt(ThreadState ts, PySocket self, int family, int type, int proto, PyObject fileno)
            throws IOException {
        if (fileno instanceof PyFloat) {
            throw Raise.typeError("integer argument expected, got float");
        }
        int fd = Numbers.asInt(ts, fileno);
        if (fd < 0) {
            throw Raise.valueError("negative file descriptor");
        }
        self.fd = fd;
        try {
            Endpoint endpoint = self.endpoint(ts);
            self.family = family < 0 ? endpoint.family : family;
            self.kind = type < 0 ? endpoint.type : type & ~(CLOEXEC | NONBLOCK);
            self.proto = proto < 0 ? endpoint.protocol() : proto;
        } catch (IOException e) {
            self.fd = -1;
            throw e;
        }
    }

    @PySpecial
    static PyObject __repr__(PySocket self) {
        return PyStr.of("<socket object, fd=" + self.fd + ", family=" + self.family + ", type=" + self.kind + ", proto="
                + self.proto + ">");
    }

    @PySpecial
    static void __del__(ThreadState ts, PySocket self) {
        if (self.fd < 0) {
            return;
        }
        try {
            ts.warnUnclosed("unclosed " + Text.repr(ts, self), self);
        } catch (PyException e) {
            ts.unraisable(e, null, self);
        }
        close(ts, self);
    }

    @PyMember("family")
    static int family(PySocket self) {
        return self.family;
    }

    @PyMember("type")
    static int kind(PySocket self) {
        return self.kind;
    }

    @PyMember("proto")
    static int proto(PySocket self) {
        return self.proto;
    }

    /// The seconds that an operation may take, or None.
    @PyGetter("timeout")
    static PyObject timeout(PySocket self) {
        return gettimeout(self);
    }

    /// The descriptor, or -1 if the socket is closed.
    @PyMethod("fileno(self, /)")
    static int fileno(PySocket self) {
        return self.fd;
    }

    /// Lets go of the descriptor without closing it, and gives it.
    @PyMethod("detach(self, /)")
    static int detach(PySocket self) {
        int before = self.fd;
        self.fd = -1;
        return before;
    }

    /// Closes the socket.
    @PyMethod("close(self, /)")
    static void close(ThreadState ts, PySocket self) {
        int before = self.fd;
        self.fd = -1;
        if (before >= 0) {
            try {
                Descriptors.of(ts).close(before);
            } catch (IOException e) {
                if (SocketErrors.number(e) != 104) {
                    throw SocketErrors.error(e);
                }
            }
        }
    }

    // --- time limits

    /// Says whether operations wait.
    @ShownSignature("($self, object, /)")
    @PyMethod("setblocking(self, flag, /)")
    static void setblocking(ThreadState ts, PySocket self, boolean flag) {
        self.checkedLimit(ts, flag ? -1 : 0);
    }

    private void checkedLimit(ThreadState ts, double seconds) {
        timeout = seconds;
        try {
            endpoint(ts);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
        limit(ts, seconds);
    }

    private void limit(ThreadState ts, double seconds) {
        timeout = seconds;
        OpenFile file = Descriptors.of(ts).getOrNull(fd);
        if (file != null) {
            file.nonBlocking = seconds >= 0;
        }
    }

    /// Whether operations wait.
    @PyMethod("getblocking(self, /)")
    static boolean getblocking(PySocket self) {
        return self.timeout != 0;
    }

    /// Sets how many seconds an operation may take; None to wait for ever.
    @ShownSignature("($self, object, /)")
    @PyMethod("settimeout(self, timeout, /)")
    static void settimeout(ThreadState ts, PySocket self, PyObject timeout) {
        self.checkedLimit(ts, SocketState.seconds(ts, timeout));
    }

    /// How many seconds an operation may take, or None.
    @PyMethod("gettimeout(self, /)")
    static PyObject gettimeout(PySocket self) {
        return self.timeout < 0 ? PyNone.NONE : PyFloat.of(self.timeout);
    }

    // --- addresses and connections

    /// Gives the socket an address of this machine.
    @ShownSignature("($self, object, /)")
    @PyMethod("bind(self, address, /)")
    static void bind(ThreadState ts, PySocket self, PyObject address) {
        SocketAddress parsed = SocketAddresses.parse(ts, self.family, address, "bind");
        ts.audit("socket.bind", self, address);
        try {
            self.endpoint(ts).bind(parsed);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        } catch (java.nio.channels.AlreadyBoundException e) {
            throw Errno.error(22, null);
        }
    }

    /// Lets connections arrive.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyMethod("listen(self, backlog=128, /)")
    static void listen(ThreadState ts, PySocket self, int backlog) {
        try {
            self.endpoint(ts).listen(backlog);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    /// Waits for a connection; gives its descriptor and where it comes from.
    @PyMethod("_accept(self, /)")
    static PyObject accept(ThreadState ts, PySocket self) {
        try {
            Endpoint endpoint = self.endpoint(ts);
            long deadline = Waiting.deadline(self.timeout);
            SocketChannel accepted = endpoint.accept();
            while (accepted == null) {
                Waiting.ready(ts, self, SelectionKey.OP_ACCEPT, deadline);
                accepted = endpoint.accept();
            }
            int fd = Descriptors.of(ts).add(Endpoint.of(self.family, accepted));
            return PyTuple.of(PyInt.of(fd), SocketAddresses.toPython(self.family, accepted.getRemoteAddress()));
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    /// Connects to an address.
    @ShownSignature("($self, object, /)")
    @PyMethod("connect(self, address, /)")
    static void connect(ThreadState ts, PySocket self, PyObject address) {
        SocketAddress parsed = SocketAddresses.parse(ts, self.family, address, "connect");
        ts.audit("socket.connect", self, address);
        try {
            connect(ts, self, parsed);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    /// Connects to an address and gives the error number instead of raising it.
    @ShownSignature("($self, object, /)")
    @PyMethod("connect_ex(self, address, /)")
    static int connectEx(ThreadState ts, PySocket self, PyObject address) {
        SocketAddress parsed = SocketAddresses.parse(ts, self.family, address, "connect_ex");
        ts.audit("socket.connect", self, address);
        try {
            connect(ts, self, parsed);
            return 0;
        } catch (IOException e) {
            return SocketErrors.number(e);
        } catch (PyException e) {
            if (e.matches(ExceptionTypes.TimeoutError)) {
                return 11;
            }
            throw e;
        }
    }

    private static void connect(ThreadState ts, PySocket self, SocketAddress address) throws IOException {
        Endpoint endpoint = self.endpoint(ts);
        boolean done;
        try {
            done = endpoint.connect(address);
        } catch (java.nio.channels.UnsupportedAddressTypeException e) {
            throw new Errno.Failure(97);
        }
        if (!done && self.timeout == 0) {
            throw new Errno.Failure(115);
        }
        long deadline = Waiting.deadline(self.timeout);
        while (!done) {
            Waiting.ready(ts, self, SelectionKey.OP_CONNECT, deadline);
            try {
                done = endpoint.finishConnect();
            } catch (IOException e) {
                if (self.timeout >= 0) {
                    endpoint.failedInBackground();
                }
                throw e;
            }
        }
    }

    /// The address of this end.
    @PyMethod("getsockname(self, /)")
    static PyObject getsockname(ThreadState ts, PySocket self) {
        try {
            Endpoint endpoint = self.endpoint(ts);
            return SocketAddresses.toPython(self.family, endpoint.unnamed ? null : endpoint.localAddress());
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    /// The address of the other end.
    @PyMethod("getpeername(self, /)")
    static PyObject getpeername(ThreadState ts, PySocket self) {
        try {
            Endpoint endpoint = self.endpoint(ts);
            endpoint.finishQuietly();
            SocketAddress peer = endpoint.isConnecting()
                    ? null
                    : switch (endpoint.channel()) {
                        case SocketChannel stream -> stream.getRemoteAddress();
                        case java.nio.channels.DatagramChannel datagrams -> datagrams.getRemoteAddress();
                        default -> null;
                    };
            if (peer == null) {
                throw new Errno.Failure(107);
            }
            return SocketAddresses.toPython(self.family, endpoint.unnamed ? null : peer);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    /// Ends sending, receiving, or both.
    @ShownSignature("($self, object, /)")
    @PyMethod("shutdown(self, how, /)")
    static void shutdown(ThreadState ts, PySocket self, int how) {
        try {
            self.endpoint(ts).shutdown(how);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }
}
