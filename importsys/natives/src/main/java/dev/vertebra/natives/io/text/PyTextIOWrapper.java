package dev.vertebra.natives.io.text;

import dev.vertebra.natives.io.bytes.BufferedWriter;
import dev.vertebra.natives.io.bytes.PyBuffered;
import dev.vertebra.natives.io.streams.FinalizingMember;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.natives.io.streams.Streams;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import dev.vertebra.objectmodel.Visitor;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// `TextIOWrapper`: text over a buffered stream of bytes. Compare CPython Modules/_io/textio.c.
///
/// What is written waits, encoded, in [#pending]; what was read ahead is decoded in [#ahead] from [#used] on, and
/// [#chunk] has the bytes that it came from, so that the position can be told.
public final class PyTextIOWrapper extends PyStream {
    /// The class `_io.TextIOWrapper`.
    public static final PyType TYPE = PyType.builtin("_io.TextIOWrapper", PyTextIOWrapper.class)
            .base(TextStream.TYPE)
            .doc("A stream of text over a buffered stream of bytes.")
            .natives(TextWrapperMethodsNatives.rows(), TextWrapperStateNatives.rows(), FinalizingMember.rows())
            .structure(200, 184, 176)
            .ofModule()
            .hides("__new__")
            .order("detach reconfigure write read readline flush close fileno seekable readable "
                    + "writable isatty seek tell truncate __reduce__ __reduce_ex__ encoding buffer "
                    + "line_buffering write_through _finalizing name closed newlines")
            .make();

    /// Stands for no array of its own.
    private static final byte[] NOTHING = {};

    private static final PyStr READ1 = PyStr.intern("read1");

    @Nullable
    PyObject buffer;

    @Nullable
    TextCoder coder;

    @Nullable
    NewlineDecoder decoder;

    PyStr encoding = PyStr.EMPTY;
    PyStr errors = PyStr.EMPTY;
    Newlines newlines = Newlines.LF;
    boolean lineBuffering;
    boolean writeThrough;
    boolean detached;
    boolean seekable;
    boolean telling;
    private boolean readable;
    private boolean writable;
    int chunkSize = Streams.BUFFER_SIZE;

    private boolean hasRead1 = true;
    private byte[] pending = NOTHING;
    private boolean ready;
    private int waiting;
    private PyStr ahead = PyStr.EMPTY;
    private int used;

    /// The bytes that [#ahead] came from, with those that the decoder had before; null if not known.
    private byte @Nullable [] chunk;

    /// The state of the decoders before these bytes.
    private int chunkFlags;

    /// About how many bytes make a character.
    private double bytesForCharacter;

    PyTextIOWrapper(PyType type) {
        super(type);
    }

    @Override
    public void traverse(Visitor visitor) {
        visitor.visit(buffer);
        if (coder != null) {
            coder.traverse(visitor);
        }
    }

    /// From the begin of `__init__` to its success the stream is not usable.
    void unready() {
        ready = false;
        detached = false;
    }

    boolean isWritable() {
        return writable;
    }

    /// Sets everything; for `__init__`.
    void open(ThreadState ts, PyObject stream, PyStr newEncoding, PyStr newErrors, Newlines lines) {
        buffer = stream;
        Memory.stored(this, stream);
        readable = can(ts, stream, "readable");
        writable = can(ts, stream, "writable");
        setCoding(ts, newEncoding, newErrors, lines);
        pending = NOTHING;
        waiting = 0;
        forget();
        seekable = telling = can(ts, stream, "seekable");
        hasRead1 = Attributes.getOrNull(ts, stream, READ1) != null;
        ready = true;
        if (writable) {
            fixStart(ts);
        }
    }

    private static boolean can(ThreadState ts, PyObject stream, String what) {
        return Truth.of(ts, Calls.callMethod(ts, stream, what));
    }

    /// Tells a new coder whether it writes at the start of the file.
    void fixStart(ThreadState ts) {
        if (seekable
                && coder != null
                && Calls.callMethod(ts, buffer(), "tell") instanceof PyInt number
                && number.signum() != 0) {
            coder.setStart(ts, false);
        }
    }

    /// Sets encoding, error handler and line ends.
    void setCoding(ThreadState ts, PyStr newEncoding, PyStr newErrors, Newlines lines) {
        TextCoder made = new TextCoder(ts, newEncoding.value(), newErrors, readable, writable);
        made.traverse(new Visitor() {
            @Override
            public void visit(@Nullable PyObject child) {
                Memory.stored(PyTextIOWrapper.this, child);
            }
        });
        coder = made;
        encoding = newEncoding;
        errors = newErrors;
        newlines = lines;
        decoder = lines.decoder();
    }

    PyObject buffer() {
        PyObject stream = buffer;
        if (stream == null || !ready) {
            throw detached
                    ? Raise.valueError("underlying buffer has been detached")
                    : Raise.valueError("I/O operation on uninitialized object");
        }
        return stream;
    }

    TextCoder coder() {
        TextCoder known = coder;
        if (known == null) {
            throw Raise.valueError("I/O operation on uninitialized object");
        }
        return known;
    }

    void checkOpen(ThreadState ts) {
        PyObject stream = buffer();
        if (stream instanceof PyBuffered buffered && !stream.type().isHeapType()) {
            buffered.checkOpen(ts, "I/O operation on closed file.");
        } else if (isClosed(ts, stream)) {
            throw Streams.closed();
        }
    }

    /// Checks what the buffer said of itself when the stream was made.
    void checkReadable() {
        if (!readable) {
            throw Streams.unsupported("not readable");
        }
    }

    boolean hasUnread() {
        return ahead.length() > 0 && (used < ahead.length() || chunk != null);
    }

    // --- writing

    /// Writes a text.
    void write(ThreadState ts, PyStr text) {
        boolean flushes = lineBuffering && endsLine(text.value());
        byte[] bytes = coder().encode(ts, newlines.forWriting(text));
        while (bytes.length >= chunkSize && waiting > 0) {
            // Writing out can run Python code and other threads, which may write to this stream.
            writeOut(ts);
        }
        if (pending.length < waiting + bytes.length) {
            pending = Arrays.copyOf(pending, Math.max(chunkSize, waiting + bytes.length));
        }
        System.arraycopy(bytes, 0, pending, waiting, bytes.length);
        waiting += bytes.length;
        if (waiting >= chunkSize || flushes || writeThrough) {
            writeOut(ts);
        }
        if (flushes) {
            Calls.callMethod(ts, buffer(), "flush");
        }
        if (chunk != null) {
            forget();
        }
        if (readable) {
            resetDecoders(ts);
        }
    }

    private static boolean endsLine(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    /// Gives what waits to the buffer.
    void writeOut(ThreadState ts) {
        if (waiting == 0) {
            return;
        }
        int count = waiting;
        byte[] bytes = pending;
        PyObject stream = buffer();
        // Other threads may write to this stream meanwhile: the bytes are not in its hands any more.
        waiting = 0;
        pending = NOTHING;
        if (stream.type() == BufferedWriter.TYPE) {
            ((PyBuffered) stream).writeAlone(ts, bytes, count);
        } else {
            Calls.callMethod(ts, stream, "write", PyBytes.copyOf(bytes, 0, count));
        }
        if (pending == NOTHING) {
            pending = bytes;
        }
    }

    // --- reading

    /// Forgets what was read ahead.
    void forget() {
        ahead = PyStr.EMPTY;
        used = 0;
        chunk = null;
    }

    /// Reads and decodes the next piece; false at the end.
    private boolean readChunk(ThreadState ts, long count) {
        checkReadable();
        PyObject stream = buffer();
        DecoderState before = telling ? decoderState(ts) : null;
        String method = hasRead1 ? "read1" : "read";
        PyObject read = Calls.callMethod(ts, stream, method, PyInt.of(count));
        byte[] bytes = bytes(ts, method, read);
        ahead = decode(ts, bytes, 0, bytes.length, bytes.length == 0);
        used = 0;
        bytesForCharacter = ahead.length() == 0 ? 0 : (double) bytes.length / ahead.length();
        chunk = before == null ? null : joined(before.waiting(), bytes);
        chunkFlags = before == null ? 0 : before.flags();
        return bytes.length > 0 || ahead.length() > 0;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        if (first.length == 0) {
            return second;
        }
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(ThreadState ts, String method, PyObject read) {
        if (read instanceof PyBytes bytes) {
            return bytes.array();
        }
        if (!Buffers.isBuffer(read)) {
            throw Raise.typeError(
                    "underlying %s() should have returned a bytes-like object, not '%s'",
                    method, read.type().name());
        }
        return Buffers.bytes(ts, read);
    }

    /// Decodes bytes and their line ends.
    PyStr decode(ThreadState ts, byte[] bytes, int from, int to, boolean last) {
        PyStr text = coder().decode(ts, bytes, from, to, last);
        return decoder == null ? text : decoder.decode(text, last);
    }

    /// Reads everything.
    PyStr readAll(ThreadState ts) {
        PyStr first = take(-1);
        PyObject read = Calls.callMethod(ts, buffer(), "read");
        byte[] bytes = bytes(ts, "read", read);
        PyStr rest = decode(ts, bytes, 0, bytes.length, true);
        forget();
        return first.length() == 0 ? rest : PyStr.concat(first, rest);
    }

    private PyStr take(long count) {
        int to = count < 0 ? ahead.length() : (int) Math.min(ahead.length(), used + count);
        PyStr taken = ahead.slice(used, to);
        used = to;
        return taken;
    }

    /// Reads characters.
    PyStr read(ThreadState ts, long count) {
        PyStr text = take(count);
        StringBuilder more = null;
        long left = count - text.length();
        while (left > 0 && readChunk(ts, Math.max(chunkSize, left))) {
            PyStr piece = take(left);
            left -= piece.length();
            if (more == null && text.length() == 0) {
                text = piece;
            } else {
                text = PyStr.concat(text, piece);
            }
        }
        return text;
    }

    /// Reads a line. Something is read ahead first, even for no characters, as the place of what is written next shows.
    ///
    /// @param limit the greatest number of characters, or -1
    PyStr readLine(ThreadState ts, long limit) {
        PyStr line = PyStr.EMPTY;
        do {
            if (used >= ahead.length() && !readChunk(ts, chunkSize)) {
                forget();
                break;
            }
            int stop = limit < 0 ? ahead.length() : (int) Math.min(ahead.length(), used + limit - line.length());
            if (line.length() > 0
                    && newlines.end().length() == 2
                    && stop > used
                    && line.codePointAt(line.length() - 1) == '\r'
                    && ahead.codePointAt(used) == '\n') {
                return PyStr.concat(line, take(1));
            }
            int end = newlines.endOfLine(ahead, used, stop);
            PyStr piece = take((end < 0 ? stop : end) - used);
            line = line.length() == 0 ? piece : PyStr.concat(line, piece);
            if (end >= 0) {
                break;
            }
        } while (limit < 0 || line.length() < limit);
        return line;
    }

    // --- the position

    /// The position of the next character.
    ///
    /// @param at the position of the buffer, in bytes from the start
    TextPosition tell(ThreadState ts, long at) {
        byte[] piece = chunk;
        return piece == null
                ? new TextPosition(at, 0, 0, 0, false)
                : PositionSearch.find(ts, this, piece, at - piece.length, chunkFlags, used, bytesForCharacter);
    }

    /// What the decoders remember.
    DecoderState decoderState(ThreadState ts) {
        DecoderState state = coder().state(ts);
        return decoder == null
                ? state
                : new DecoderState(state.waiting(), state.flags() << 1 | (decoder.pending ? 1 : 0));
    }

    /// Sets what the decoders remember.
    void setDecoderState(ThreadState ts, DecoderState state) {
        if (decoder == null) {
            coder().setState(ts, state);
            return;
        }
        decoder.pending = (state.flags() & 1) != 0;
        coder().setState(ts, new DecoderState(state.waiting(), state.flags() >>> 1));
    }

    /// Prepares the decoders for a place in the file. At its start they are made new: the state of some does not tell
    /// their beginning from their middle.
    void beginDecoding(ThreadState ts, long start, int flags) {
        if (start == 0 && flags == 0) {
            resetDecoders(ts);
        } else {
            setDecoderState(ts, new DecoderState(new byte[0], flags));
        }
    }

    private void resetDecoders(ThreadState ts) {
        coder().reset(ts);
        if (decoder != null) {
            decoder.reset();
        }
    }

    /// Goes on at a place: the buffer is there already.
    void resume(ThreadState ts, TextPosition place) {
        forget();
        beginDecoding(ts, place.start(), place.flags());
        byte[] piece = {};
        if (place.skip() != 0) {
            PyObject read = Calls.callMethod(ts, buffer(), "read", PyInt.of(place.feed()));
            if (!(read instanceof PyBytes bytes)) {
                throw Raise.typeError(
                        "underlying read() should have returned a bytes object, not '%s'",
                        read.type().name());
            }
            piece = bytes.array();
            ahead = decode(ts, piece, 0, piece.length, place.needsEnd());
            if (ahead.length() < place.skip()) {
                forget();
                throw Raise.raise(ExceptionTypes.OSError, "can't restore logical file position");
            }
            used = place.skip();
        }
        chunk = piece;
        chunkFlags = place.flags();
        coder().setStart(ts, place.start() == 0 && place.flags() == 0);
    }

    /// Goes on at the end of the file.
    ///
    /// @param atStart whether that is its start too
    void resumeAtEnd(ThreadState ts, boolean atStart) {
        forget();
        resetDecoders(ts);
        coder().setStart(ts, atStart);
    }
}
