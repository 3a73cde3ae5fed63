package dev.vertebra.natives.multibyte;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Buffers;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// `MultibyteCodec`: an encoding as Python sees it.
@NativeType("_multibytecodec.MultibyteCodec")
final class PyMultibyteCodec extends PyObject {
    static final PyType TYPE = PyType.builtin("_multibytecodec.MultibyteCodec", PyMultibyteCodec.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyMultibyteCodecNatives.rows())
            .structure(32)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private static final PyStr CODEC = PyStr.intern("codec");

    final MultibyteCodec codec;

    PyMultibyteCodec(MultibyteCodec codec) {
        super(TYPE);
        this.codec = codec;
    }

    /// The encoding that a class of incremental codecs or streams names as its attribute `codec`.
    static MultibyteCodec ofClass(ThreadState ts, PyType cls) {
        if (Attributes.get(ts, cls, CODEC) instanceof PyMultibyteCodec found) {
            return found.codec;
        }
        throw Raise.typeError("codec is unexpected type");
    }

    /// The name of an error handler that a constructor was given.
    static String errors(ThreadState ts, String function, int position, @Nullable PyObject errors) {
        if (errors == null) {
            return "strict";
        }
        if (!(errors instanceof PyStr name)) {
            throw Raise.typeError(
                    "%s() argument %d must be str, not %s",
                    function,
                    position,
                    errors == PyNone.NONE ? "None" : errors.type().fullName());
        }
        Codecs.checkName(ts, name.value());
        return name.value();
    }

    /// The name of an error handler that the attribute `errors` is set to.
    static String errorsToSet(ThreadState ts, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.attributeError("cannot delete attribute");
        }
        if (!(value instanceof PyStr name)) {
            throw Raise.typeError("errors must be a string");
        }
        Codecs.utf8Encode(ts, name, null);
        int end = name.value().indexOf('\0');
        return end < 0 ? name.value() : name.value().substring(0, end);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// Encode a string.
    ///
    /// The argument errors names an error handler: 'strict', the default, raises a
    /// UnicodeEncodeError. Others are 'ignore', 'replace', 'xmlcharrefreplace' and
    /// whatever is registered with codecs.register_error().
    @PyMethod("encode(self, /, input, errors=None)")
    static PyObject encode(ThreadState ts, PyMultibyteCodec self, PyObject input, @Nullable String errors) {
        Codecs.checkName(ts, errors);
        MultibyteCodec codec = self.codec;
        PyStr text = StatefulEncoder.text(ts, self, input);
        PyInt length = PyInt.of(text.length());
        if (text.isAscii() && codec.isAscii()) {
            return PyTuple.of(PyBytes.ofLatin1(text.value()), length);
        }
        String handler = errors == null ? "strict" : errors;
        try (EncodeRun run = new EncodeRun(ts, codec, handler, self, text, codec.encoderStart(), true)) {
            run.encode();
            run.finish();
            return PyTuple.of(run.bytes(), length);
        }
    }

    /// Decode bytes.
    ///
    /// The argument errors names an error handler: 'strict', the default, raises a
    /// UnicodeDecodeError. Others are 'ignore', 'replace' and whatever is registered
    /// with codecs.register_error().
    @PyMethod("decode(self, /, input, errors=None)")
    static PyObject decode(ThreadState ts, PyMultibyteCodec self, PyObject input, @Nullable String errors) {
        byte[] bytes = Buffers.bytes(ts, input);
        Codecs.checkName(ts, errors);
        MultibyteCodec codec = self.codec;
        PyInt length = PyInt.of(bytes.length);
        if (codec.isAscii() && Ascii.end(bytes, 0, bytes.length) == bytes.length) {
            return PyTuple.of(PyStr.ofLatin1(bytes, 0, bytes.length), length);
        }
        String handler = errors == null ? "strict" : errors;
        try (DecodeRun run = new DecodeRun(ts, codec, handler, self, codec.decoderStart())) {
            run.input(bytes);
            run.decode();
            return PyTuple.of(run.text(), length);
        }
    }
}
