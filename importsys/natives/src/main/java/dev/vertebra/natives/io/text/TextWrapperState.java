package dev.vertebra.natives.io.text;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PySetter;
import dev.vertebra.declare.PySpecial;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.natives.io.streams.PyStream;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The attributes of `TextIOWrapper` and its questions to the buffer.
@NativeType("_io.TextIOWrapper")
final class TextWrapperState {
    private TextWrapperState() {}

    @PyMember("buffer")
    static PyObject buffer(PyTextIOWrapper self) {
        PyObject buffer = self.buffer;
        return buffer == null ? PyNone.NONE : buffer;
    }

    @PyMember("encoding")
    static PyObject encoding(PyTextIOWrapper self) {
        return self.encoding;
    }

    @PyGetter("errors")
    static PyObject errors(PyTextIOWrapper self) {
        self.coder();
        return self.errors;
    }

    @PyMember("line_buffering")
    static boolean lineBuffering(PyTextIOWrapper self) {
        return self.lineBuffering;
    }

    @PyMember("write_through")
    static boolean writeThrough(PyTextIOWrapper self) {
        return self.writeThrough;
    }

    @PyGetter("newlines")
    static PyObject newlines(PyTextIOWrapper self) {
        NewlineDecoder decoder = self.decoder;
        return decoder == null ? PyNone.NONE : decoder.newlines();
    }

    @PyGetter("name")
    static PyObject name(ThreadState ts, PyTextIOWrapper self) {
        return Attributes.get(ts, self.buffer(), "name");
    }

    @PyGetter("closed")
    static PyObject closed(ThreadState ts, PyTextIOWrapper self) {
        return Attributes.get(ts, self.buffer(), "closed");
    }

    @PyGetter("_CHUNK_SIZE")
    static int chunkSize(PyTextIOWrapper self) {
        return self.chunkSize;
    }

    @PySetter("_CHUNK_SIZE")
    static void setChunkSize(ThreadState ts, PyTextIOWrapper self, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.attributeError("cannot delete attribute");
        }
        long size = Numbers.asSize(ts, value);
        if (size <= 0) {
            throw Raise.valueError("a strictly positive integer is required");
        }
        self.chunkSize = (int) size;
    }

    @PyMethod("fileno(self, /)")
    static PyObject fileno(ThreadState ts, PyTextIOWrapper self) {
        return Calls.callMethod(ts, self.buffer(), "fileno");
    }

    @PyMethod("isatty(self, /)")
    static PyObject isatty(ThreadState ts, PyTextIOWrapper self) {
        return Calls.callMethod(ts, self.buffer(), "isatty");
    }

    @PyMethod("readable(self, /)")
    static PyObject readable(ThreadState ts, PyTextIOWrapper self) {
        return Calls.callMethod(ts, self.buffer(), "readable");
    }

    @PyMethod("writable(self, /)")
    static PyObject writable(ThreadState ts, PyTextIOWrapper self) {
        return Calls.callMethod(ts, self.buffer(), "writable");
    }

    @PyMethod("seekable(self, /)")
    static PyObject seekable(ThreadState ts, PyTextIOWrapper self) {
        return Calls.callMethod(ts, self.buffer(), "seekable");
    }

    @PySpecial
    static PyObject __repr__(ThreadState ts, PyTextIOWrapper self) {
        if (!self.detached) {
            self.buffer();
        }
        StringBuilder text = new StringBuilder("<").append(self.type().fullName());
        PyObject name = PyStream.nameOrNull(ts, self);
        if (name != null) {
            text.append(" name=").append(Text.repr(ts, name));
        }
        PyObject mode = Attributes.getOrNull(ts, self, PyStr.intern("mode"));
        if (mode != null) {
            text.append(" mode=").append(Text.repr(ts, mode));
        }
        return PyStr.of(text.append(" encoding=")
                .append(Text.repr(ts, self.encoding))
                .append('>')
                .toString());
    }

    @PyMethod("__reduce__(self, /)")
    static PyObject reduce(PyTextIOWrapper self) {
        throw Raise.typeError("cannot pickle '%s' object", self.type().fullName());
    }

    @PyMethod("__reduce_ex__(self, protocol, /)")
    @ShownSignature("($self, object, /)")
    static PyObject reduceEx(PyTextIOWrapper self, PyObject protocol) {
        return reduce(self);
    }
}
