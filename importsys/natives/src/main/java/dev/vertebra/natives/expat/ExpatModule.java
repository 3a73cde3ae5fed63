package dev.vertebra.natives.expat;

import dev.vertebra.namespaces.PyModule;
import dev.vertebra.natives.expat.parse.ContentModel;
import dev.vertebra.natives.expat.parse.XmlError;
import dev.vertebra.natives.expat.parse.XmlParser;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.PyCapsule;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the module `pyexpat`.
public final class ExpatModule implements NativeModule {
    /// For the service loader.
    public ExpatModule() {}

    @Override
    public List<String> names() {
        return List.of("pyexpat");
    }

    private static void put(PyDict namespace, String name, PyObject value) {
        namespace.putStr(PyStr.intern(name), value);
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        put(namespace, "__doc__", PyStr.of("A parser of XML that calls handlers for what it finds."));
        NativeModule.addFunctions(module, namespace, name, ExpatFunctionsNatives.rows());
        PyType error = ExpatState.of(ts).error(ts);
        put(namespace, "error", error);
        put(namespace, "ExpatError", error);
        put(namespace, "XMLParserType", PyXmlParser.TYPE);
        put(namespace, "expat_CAPI", new PyCapsule("pyexpat.expat_CAPI", PyXmlParser.TYPE));
        put(namespace, "EXPAT_VERSION", PyStr.of("expat_" + ExpatVersion.TEXT));
        put(namespace, "version_info", version());
        put(namespace, "native_encoding", PyStr.of("UTF-8"));
        put(namespace, "features", features());
        for (XmlParser.ParameterParsing each : XmlParser.ParameterParsing.values()) {
            put(namespace, "XML_PARAM_ENTITY_PARSING_" + each, PyInt.of(each.ordinal()));
        }
        PyDict modules = (PyDict) Attributes.get(ts, ts.importModule("sys"), PyStr.intern("modules"));
        submodule(ts, modules, namespace, "errors", "The errors that a parser reports.", ExpatModule::errors);
        submodule(ts, modules, namespace, "model", "What the parts of content models are.", ExpatModule::model);
    }

    private static PyTuple version() {
        String[] parts = ExpatVersion.TEXT.split("\\.", -1);
        PyObject[] numbers = new PyObject[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = PyInt.of(Integer.parseInt(parts[i]));
        }
        return PyTuple.of(numbers);
    }

    private interface Filler {
        void fill(ThreadState ts, PyDict namespace);
    }

    private static void submodule(
            ThreadState ts, PyDict modules, PyDict namespace, String name, String doc, Filler filler) {
        PyStr full = PyStr.intern("pyexpat." + name);
        PyModule module = PyModule.named(full, PyStr.of(doc));
        put(namespace, name, module);
        modules.put(ts, full, module);
        filler.fill(ts, module.dict());
    }

    private static void errors(ThreadState ts, PyDict namespace) {
        PyDict codes = new PyDict();
        PyDict messages = new PyDict();
        put(namespace, "codes", codes);
        put(namespace, "messages", messages);
        for (XmlError each : XmlError.values()) {
            PyStr text = PyStr.of(each.text());
            put(namespace, "XML_ERROR_" + each, text);
            codes.put(ts, text, PyInt.of(each.code()));
            messages.put(ts, PyInt.of(each.code()), text);
        }
    }

    private static void model(ThreadState ts, PyDict namespace) {
        for (ContentModel.Kind each : ContentModel.Kind.values()) {
            put(namespace, "XML_CTYPE_" + each, PyInt.of(each.ordinal() + 1));
        }
        for (ContentModel.Quantity each : ContentModel.Quantity.values()) {
            put(namespace, "XML_CQUANT_" + each, PyInt.of(each.ordinal()));
        }
    }

    /// What expat says of itself when it is built as this parser behaves.
    private static PyList features() {
        String[] names = {
            "sizeof(XML_Char)",
            "sizeof(XML_LChar)",
            "XML_DTD",
            "XML_CONTEXT_BYTES",
            "XML_NS",
            "XML_BLAP_MAX_AMP",
            "XML_BLAP_ACT_THRES",
            "XML_GE"
        };
        int[] values = {1, 1, 0, 1024, 0, 100, 8388608, 0};
        PyList features = new PyList();
        for (int i = 0; i < names.length; i++) {
            features.append(PyTuple.of(PyStr.of(names[i]), PyInt.of(values[i])));
        }
        return features;
    }
}
