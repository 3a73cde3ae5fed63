package dev.vertebra.natives.net;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.declare.TupleCall;
import dev.vertebra.natives.files.Errno;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/// The methods of sockets that move bytes.
@NativeType("_socket.socket")
final class SocketTransfer {
    private static final int NOSIGNAL = 0x4000;
    private static final int WAITALL = 0x100;
    private static final int DONTWAIT = 0x40;
    private static final int URGENT = 1;

    private SocketTransfer() {}

    private static void checkFlags(int flags) throws IOException {
        if ((flags & ~(NOSIGNAL | WAITALL | DONTWAIT)) != 0) {
            throw new Errno.Failure(95);
        }
    }

    // --- receiving

    /// Receives up to so many bytes; none if the other end has closed.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyMethod("recv(self, bufsize, flags=0, /)")
    static PyObject recv(ThreadState ts, PySocket self, long bufsize, int flags) {
        byte[] bytes = new byte[size(bufsize, "recv")];
        int count = receive(ts, self, ByteBuffer.wrap(bytes), flags);
        return PyBytes.copyOf(bytes, 0, count);
    }

    private static int size(long bufsize, String function) {
        if (bufsize < 0) {
            throw Raise.valueError("negative buffersize in %s", function);
        }
        return (int) Math.min(bufsize, Integer.MAX_VALUE - 8);
    }

    /// Receives into a buffer and tells how many bytes.
    @ShownSignature("")
    @PyMethod("recv_into(self, buffer, nbytes=0, flags=0)")
    static int recvInto(ThreadState ts, PySocket self, PyObject buffer, long nbytes, int flags) {
        try (BufferView view = Buffers.openWritable(ts, buffer, "recv_into() argument 1")) {
            return receive(ts, self, room(view, nbytes, "recv_into"), flags);
        }
    }

    private static ByteBuffer room(BufferView view, long nbytes, String function) {
        if (nbytes < 0) {
            throw Raise.valueError("negative buffersize in %s", function);
        }
        if (nbytes > view.length) {
            throw Raise.valueError("buffer too small for requested bytes");
        }
        return ByteBuffer.wrap(view.bytes, view.offset, nbytes == 0 ? view.length : (int) nbytes);
    }

    private static int receive(ThreadState ts, PySocket self, ByteBuffer buffer, int flags) {
        try {
            checkFlags(flags);
            Endpoint endpoint = self.endpoint(ts);
            long deadline = Waiting.deadline(self.timeout);
            int total = 0;
            while (true) {
                int count = endpoint.receive(buffer);
                if (count >= 0) {
                    total += count;
                    if (count == 0 || (flags & WAITALL) == 0 || !buffer.hasRemaining()) {
                        return total;
                    }
                } else {
                    await(ts, self, SelectionKey.OP_READ, deadline, flags);
                }
            }
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    private static void await(ThreadState ts, PySocket self, int operation, long deadline, int flags)
            throws IOException {
        if ((flags & DONTWAIT) != 0) {
            throw new Errno.Failure(11);
        }
        Waiting.ready(ts, self, operation, deadline);
    }

    /// Receives up to so many bytes and the address that they come from.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyMethod("recvfrom(self, bufsize, flags=0, /)")
    static PyObject recvfrom(ThreadState ts, PySocket self, long bufsize, int flags) {
        byte[] bytes = new byte[size(bufsize, "recvfrom")];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        PyObject source = receiveFrom(ts, self, buffer, flags);
        return PyTuple.of(PyBytes.copyOf(bytes, 0, buffer.position()), source);
    }

    /// Receives into a buffer; tells how many bytes and where they come from.
    @ShownSignature("")
    @PyMethod("recvfrom_into(self, buffer, nbytes=0, flags=0)")
    static PyObject recvfromInto(ThreadState ts, PySocket self, PyObject buffer, long nbytes, int flags) {
        try (BufferView view = Buffers.openWritable(ts, buffer, "recvfrom_into() argument 1")) {
            ByteBuffer room = room(view, nbytes, "recvfrom_into");
            int before = room.position();
            PyObject source = receiveFrom(ts, self, room, flags);
            return PyTuple.of(PyInt.of(room.position() - before), source);
        }
    }

    private static PyObject receiveFrom(ThreadState ts, PySocket self, ByteBuffer buffer, int flags) {
        try {
            if (!(self.endpoint(ts).channel() instanceof DatagramChannel datagrams)) {
                receive(ts, self, buffer, flags);
                return PyNone.NONE;
            }
            checkFlags(flags);
            long deadline = Waiting.deadline(self.timeout);
            SocketAddress source = datagrams.receive(buffer);
            while (source == null) {
                await(ts, self, SelectionKey.OP_READ, deadline, flags);
                source = datagrams.receive(buffer);
            }
            return SocketAddresses.toPython(self.family, source);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    // --- sending

    /// Sends bytes and tells how many were taken.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyMethod("send(self, data, flags=0, /)")
    static int send(ThreadState ts, PySocket self, PyObject data, int flags) {
        try (BufferView view = Buffers.open(ts, data)) {
            return sendSome(ts, self, ByteBuffer.wrap(view.toBytes()), Waiting.deadline(self.timeout), flags);
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    private static int sendSome(ThreadState ts, PySocket self, ByteBuffer bytes, long deadline, int flags)
            throws IOException {
        Endpoint endpoint = self.endpoint(ts);
        boolean urgent = (flags & URGENT) != 0 && endpoint.channel() instanceof SocketChannel;
        checkFlags(urgent ? flags & ~URGENT : flags);
        while (true) {
            int sent = urgent ? endpoint.sendUrgent(bytes) : endpoint.send(bytes);
            if (sent > 0 || !bytes.hasRemaining()) {
                return sent;
            }
            await(ts, self, SelectionKey.OP_WRITE, deadline, flags);
        }
    }

    /// Sends all of some bytes.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyMethod("sendall(self, data, flags=0, /)")
    static void sendall(ThreadState ts, PySocket self, PyObject data, int flags) {
        try (BufferView view = Buffers.open(ts, data)) {
            ByteBuffer bytes = ByteBuffer.wrap(view.toBytes());
            long deadline = Waiting.deadline(self.timeout);
            do {
                sendSome(ts, self, bytes, deadline, flags);
                ts.poll();
            } while (bytes.hasRemaining());
        } catch (IOException e) {
            throw SocketErrors.error(e);
        }
    }

    /// Sends bytes to an address; tells how many were taken.
    @TupleCall(parsed = true)
    @ShownSignature("")
    @PyMethod("sendto(self, *args)")
    static int sendto(ThreadState ts, PySocket self, PyTuple args) {
        if (args.size() < 2 || args.size() > 3) {
            throw Raise.typeError("sendto() takes 2 or 3 arguments (%d given)", args.size());
        }
        int flags = args.size() == 2 ? 0 : Numbers.asInt(ts, args.get(1));
        PyObject target = args.get(args.size() - 1);
        try (BufferView view = Buffers.open(ts, args.get(0))) {
            checkFlags(flags);
            SocketAddress parsed = SocketAddresses.parse(ts, self.family, target, "sendto");
            ts.audit("socket.sendto", self, target);
            if (!(self.endpoint(ts).channel() instanceof DatagramChannel datagrams)) {
                return send(ts, self, args.get(0), flags);
            }
            ByteBuffer bytes = ByteBuffer.wrap(view.toBytes());
            long deadline = Waiting.deadline(self.timeout);
            int sent = datagrams.send(bytes, parsed);
            while (sent == 0 && bytes.hasRemaining()) {
                await(ts, self, SelectionKey.OP_WRITE, deadline, flags);
                sent = datagrams.send(bytes, parsed);
            }
            return sent;
        } catch (IOException e) {
            throw SocketErrors.error(e);
        } catch (java.nio.channels.AlreadyConnectedException e) {
            throw Errno.error(106, null);
        }
    }
}
