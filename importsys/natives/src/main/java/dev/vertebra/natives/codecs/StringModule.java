package dev.vertebra.natives.codecs;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.FormatterParser;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;

/// The module `_string`: the grammar of format strings for `string.Formatter`.
@NativeModuleTable("_string")
final class StringModule {
    private StringModule() {}

    /// Goes through the parts of a format string.
    @PyFunction("formatter_parser(object, /)")
    @ShownSignature("($self, object, /)")
    static PyObject formatterParser(PyObject object) {
        return new FormatterParser(text(object));
    }

    /// Takes the name of a field apart.
    @PyFunction("formatter_field_name_split(object, /)")
    @ShownSignature("($self, object, /)")
    static PyObject formatterFieldNameSplit(PyObject object) {
        return FormatterParser.splitFieldName(text(object));
    }

    private static PyStr text(PyObject object) {
        if (object instanceof PyStr text) {
            return text;
        }
        throw Raise.typeError("expected str, got %s", object.type().name());
    }
}
