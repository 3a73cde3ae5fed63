package dev.vertebra.natives.elementtree;

import dev.vertebra.declare.DefiningClass;
import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;

/// The methods of `Element` that find something in a tree: a tag among the children here, a path by the library's
/// `ElementPath`. Compare CPython Modules/_elementtree.c.
@NativeType("Element")
final class ElementSearch {
    private static final PyStr FIND = PyStr.intern("find");
    private static final PyStr FINDTEXT = PyStr.intern("findtext");
    private static final PyStr FINDALL = PyStr.intern("findall");
    private static final PyStr ITERFIND = PyStr.intern("iterfind");

    private ElementSearch() {}

    /// Whether a text may be a path: it has one of its characters outside of braces, or a wildcard for a namespace.
    /// What is no text may be a path, too. Compare CPython Modules/_elementtree.c checkpath.
    private static boolean isPath(PyObject path) {
        if (path instanceof PyStr text) {
            return isPath(text.value());
        }
        return !(path instanceof PyBytes bytes) || isPath(new String(bytes.toBytes(), StandardCharsets.ISO_8859_1));
    }

    private static boolean isPath(String path) {
        int length = path.length();
        if (path.startsWith("{}") && length >= 3 || path.startsWith("{*}")) {
            return true;
        }
        boolean outside = true;
        for (int i = 0; i < length; i++) {
            switch (path.charAt(i)) {
                case '{' -> outside = false;
                case '}' -> outside = true;
                case '/', '*', '[', '@', '.' -> {
                    if (outside) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static PyObject byPath(ThreadState ts, PyElement self, PyStr function, PyObject... more) {
        PyObject module = TreeStates.of(ts).ofType(self.type()).elementPath;
        PyObject[] args = new PyObject[more.length + 1];
        args[0] = self;
        System.arraycopy(more, 0, args, 1, more.length);
        return Calls.call(ts, Attributes.get(ts, module, function), args, 0, args.length, null);
    }

    @DefiningClass
    @PyMethod("find(self, path, namespaces=None)")
    static PyObject find(ThreadState ts, PyElement self, PyObject path, PyObject namespaces) {
        if (namespaces != PyNone.NONE || isPath(path)) {
            return byPath(ts, self, FIND, path, namespaces);
        }
        for (int i = 0; i < self.size(); i++) {
            PyElement each = self.get(i);
            if (each.hasTag(ts, path)) {
                return each;
            }
        }
        return PyNone.NONE;
    }

    @DefiningClass
    @PyMethod("findtext(self, path, default=None, namespaces=None)")
    static PyObject findText(ThreadState ts, PyElement self, PyObject path, PyObject byDefault, PyObject namespaces) {
        if (namespaces != PyNone.NONE || isPath(path)) {
            return byPath(ts, self, FINDTEXT, path, byDefault, namespaces);
        }
        for (int i = 0; i < self.size(); i++) {
            PyElement each = self.get(i);
            if (each.hasTag(ts, path)) {
                PyObject text = each.text(ts);
                return text == PyNone.NONE ? PyStr.EMPTY : text;
            }
        }
        return byDefault;
    }

    @DefiningClass
    @PyMethod("findall(self, path, namespaces=None)")
    static PyObject findAll(ThreadState ts, PyElement self, PyObject path, PyObject namespaces) {
        if (namespaces != PyNone.NONE || isPath(path)) {
            return byPath(ts, self, FINDALL, path, namespaces);
        }
        PyList found = new PyList();
        try (var held = ts.hold(self, found)) {
            for (int i = 0; i < self.size(); i++) {
                PyElement each = self.get(i);
                if (each.hasTag(ts, path)) {
                    found.append(each);
                }
            }
        }
        return found;
    }

    @DefiningClass
    @PyMethod("iterfind(self, path, namespaces=None)")
    static PyObject iterFind(ThreadState ts, PyElement self, PyObject path, PyObject namespaces) {
        return byPath(ts, self, ITERFIND, path, namespaces);
    }

    private static boolean isStar(PyObject tag) {
        return tag instanceof PyStr text && text.length() == 1 && text.codePointAt(0) == '*'
                || tag instanceof PyBytes bytes && bytes.size() == 1 && bytes.toBytes()[0] == '*';
    }

    @DefiningClass
    @PyMethod("iter(self, tag=None)")
    static PyObject iter(ThreadState ts, PyElement self, PyObject tag) {
        TreeState state = TreeStates.of(ts).ofType(self.type());
        return new ElementIterator(state.iterator, self, isStar(tag) ? PyNone.NONE : tag, false);
    }

    @DefiningClass
    @PyMethod("itertext(self, /)")
    static PyObject iterText(ThreadState ts, PyElement self) {
        TreeState state = TreeStates.of(ts).ofType(self.type());
        return new ElementIterator(state.iterator, self, PyNone.NONE, true);
    }
}
