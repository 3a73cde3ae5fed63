package dev.vertebra.natives.io.bytes;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.BufferView;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The methods of buffered streams that can be read.
@NativeType("_io._Buffered")
final class BufferedReading {
    private BufferedReading() {}

    @PyMethod("readable(self, /)")
    static PyObject readable(ThreadState ts, PyBuffered self) {
        return Calls.callMethod(ts, self.raw(), "readable");
    }

    // The bytes read ahead; the position stays.
    @PyMethod("peek(self, size=0, /)")
    static PyObject peek(ThreadState ts, PyBuffered self, long size) {
        self.enter(ts, "peek of closed file");
        try {
            return self.peek(ts);
        } finally {
            self.leave();
        }
    }

    // Reads size bytes, or everything.
    @PyMethod("read(self, size=-1, /)")
    static PyObject read(ThreadState ts, PyBuffered self, @Nullable PyObject size) {
        long limit = Streams.limit(ts, size);
        if (limit < -1) {
            throw Raise.valueError("read length must be non-negative or -1");
        }
        self.enter(ts, "read of closed file");
        try {
            if (limit < 0) {
                PyObject all = self.readAll(ts);
                return all == null ? PyNone.NONE : all;
            }
            byte[] bytes = new byte[(int) Math.min(limit, Integer.MAX_VALUE - 8)];
            int n = self.read(ts, bytes, 0, bytes.length, true);
            return n < 0 ? PyNone.NONE : n == bytes.length ? PyBytes.of(bytes) : PyBytes.copyOf(bytes, 0, n);
        } finally {
            self.leave();
        }
    }

    // Reads bytes with at most one read of the raw stream.
    @PyMethod("read1(self, size=-1, /)")
    static PyObject read1(ThreadState ts, PyBuffered self, long size) {
        self.enter(ts, "read of closed file");
        try {
            byte[] bytes = new byte[(int) (size < 0 ? self.bufferSize() : Math.min(size, 1 << 30))];
            return PyBytes.copyOf(bytes, 0, Math.max(0, self.readOnce(ts, bytes, 0, bytes.length)));
        } finally {
            self.leave();
        }
    }

    // Reads into a buffer.
    @PyMethod("readinto(self, buffer, /)")
    static PyObject readinto(ThreadState ts, PyBuffered self, PyObject buffer) {
        self.enter(ts, "readinto of closed file");
        try {
            try (BufferView view = Buffers.openWritable(ts, buffer, "readinto() argument")) {
                return self.readInto(ts, view, false);
            }
        } finally {
            self.leave();
        }
    }

    // Reads into a buffer with at most one read of the raw stream.
    @PyMethod("readinto1(self, buffer, /)")
    static PyObject readinto1(ThreadState ts, PyBuffered self, PyObject buffer) {
        self.enter(ts, "readinto of closed file");
        try {
            try (BufferView view = Buffers.openWritable(ts, buffer, "readinto1() argument")) {
                return self.readInto(ts, view, true);
            }
        } finally {
            self.leave();
        }
    }

    // Reads a line.
    @PyMethod("readline(self, size=-1, /)")
    static PyObject readline(ThreadState ts, PyBuffered self, @Nullable PyObject size) {
        long limit = Streams.limit(ts, size);
        self.enter(ts, "readline of closed file");
        try {
            return self.readLine(ts, limit);
        } finally {
            self.leave();
        }
    }

    @PySpecial
    static @Nullable PyObject __next__(ThreadState ts, PyBuffered self) {
        if (self.type().isHeapType()) {
            return PyStream.__next__(ts, self);
        }
        self.enter(ts, "readline of closed file");
        try {
            PyBytes line = self.readLine(ts, -1);
            return line.size() == 0 ? null : line;
        } finally {
            self.leave();
        }
    }
}
