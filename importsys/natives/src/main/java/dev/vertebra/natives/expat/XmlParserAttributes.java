package dev.vertebra.natives.expat;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyGetter;
import dev.vertebra.declare.PySetter;
import dev.vertebra.natives.expat.parse.XmlError;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.Truth;
import org.jspecify.annotations.Nullable;

/// The attributes of an XML parser: where it is, and how it is set.
@NativeType("xmlparser")
final class XmlParserAttributes {
    private XmlParserAttributes() {}

    @PyGetter("ErrorCode")
    static int errorCode(PyXmlParser self) {
        XmlError error = self.parser.error();
        return error == null ? 0 : error.code();
    }

    @PyGetter("ErrorLineNumber")
    static long errorLineNumber(PyXmlParser self) {
        return self.parser.line();
    }

    @PyGetter("ErrorColumnNumber")
    static long errorColumnNumber(PyXmlParser self) {
        return self.parser.column();
    }

    @PyGetter("ErrorByteIndex")
    static long errorByteIndex(PyXmlParser self) {
        return self.parser.byteIndex();
    }

    @PyGetter("CurrentLineNumber")
    static long currentLineNumber(PyXmlParser self) {
        return self.parser.line();
    }

    @PyGetter("CurrentColumnNumber")
    static long currentColumnNumber(PyXmlParser self) {
        return self.parser.column();
    }

    @PyGetter("CurrentByteIndex")
    static long currentByteIndex(PyXmlParser self) {
        return self.parser.byteIndex();
    }

    private static boolean flag(ThreadState ts, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.runtimeError("Cannot delete attribute");
        }
        return Truth.of(ts, value);
    }

    @PyGetter("buffer_text")
    static boolean bufferText(PyXmlParser self) {
        return self.callbacks.text.isOn();
    }

    @PySetter("buffer_text")
    static void setBufferText(ThreadState ts, PyXmlParser self, @Nullable PyObject value) {
        boolean on = flag(ts, value);
        if (!on && self.callbacks.text.isOn()) {
            self.callbacks.flush(ts);
        }
        self.callbacks.text.turn(on);
    }

    @PyGetter("buffer_size")
    static int bufferSize(PyXmlParser self) {
        return self.callbacks.text.capacity;
    }

    @PySetter("buffer_size")
    static void setBufferSize(ThreadState ts, PyXmlParser self, @Nullable PyObject value) {
        if (value == null) {
            throw Raise.runtimeError("Cannot delete attribute");
        }
        if (!(value instanceof PyInt)) {
            throw Raise.typeError("buffer_size must be an integer");
        }
        long size = Numbers.asLong(ts, value);
        if (size <= 0) {
            throw Raise.valueError("buffer_size must be greater than zero");
        }
        if (size == self.callbacks.text.capacity) {
            return;
        }
        if (size > Integer.MAX_VALUE) {
            throw Raise.valueError("buffer_size must not be greater than %d", Integer.MAX_VALUE);
        }
        self.callbacks.flush(ts);
        self.callbacks.text.capacity = (int) size;
        self.callbacks.text.turn(true);
    }

    @PyGetter("buffer_used")
    static int bufferUsed(PyXmlParser self) {
        return self.callbacks.text.used;
    }

    @PyGetter("namespace_prefixes")
    static boolean namespacePrefixes(PyXmlParser self) {
        return self.prefixes;
    }

    @PySetter("namespace_prefixes")
    static void setNamespacePrefixes(ThreadState ts, PyXmlParser self, @Nullable PyObject value) {
        self.prefixes = flag(ts, value);
        self.parser.setTriplets(self.prefixes);
    }

    @PyGetter("ordered_attributes")
    static boolean orderedAttributes(PyXmlParser self) {
        return self.ordered;
    }

    @PySetter("ordered_attributes")
    static void setOrderedAttributes(ThreadState ts, PyXmlParser self, @Nullable PyObject value) {
        self.ordered = flag(ts, value);
    }

    @PyGetter("specified_attributes")
    static boolean specifiedAttributes(PyXmlParser self) {
        return self.specified;
    }

    @PySetter("specified_attributes")
    static void setSpecifiedAttributes(ThreadState ts, PyXmlParser self, @Nullable PyObject value) {
        self.specified = flag(ts, value);
    }
}
