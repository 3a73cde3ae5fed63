package dev.vertebra.natives.sre;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.CodePoints;
import dev.vertebra.objectmodel.NativeModule;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.List;

/// Provides the module `_sre`.
@NativeModuleTable("_sre")
public final class SreFunctions implements NativeModule {
    /// For the service loader.
    public SreFunctions() {}

    @Override
    public List<String> names() {
        return List.of("_sre");
    }

    @Override
    public void fill(ThreadState ts, String name, PyObject module, PyDict namespace) {
        NativeModule.addFunctions(module, namespace, name, SreFunctionsNatives.rows());
        namespace.putStr(PyStr.intern("MAGIC"), PyInt.of(Sre.MAGIC));
        namespace.putStr(PyStr.intern("CODESIZE"), PyInt.of(4));
        namespace.putStr(PyStr.intern("MAXREPEAT"), PyInt.of(Sre.MAXREPEAT));
        namespace.putStr(PyStr.intern("MAXGROUPS"), PyInt.of(Sre.MAXGROUPS));
    }

    @PyFunction("compile(pattern, flags, code, groups, groupindex, indexgroup)")
    static PyObject compile(
            ThreadState ts,
            PyObject pattern,
            int flags,
            PyList code,
            int groups,
            PyDict groupindex,
            PyTuple indexgroup) {
        int[] words = new int[code.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = (int) Numbers.asLong(ts, code.get(i));
        }
        try {
            PyPattern made = new PyPattern(pattern, flags, words, groups, groupindex, indexgroup);
            made.program();
            return made;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Raise.runtimeError("invalid SRE code");
        }
    }

    @PyFunction("template(pattern, template, /)")
    static PyObject template(ThreadState ts, PyObject pattern, PyList template) {
        if (template.size() % 2 == 0) {
            throw Raise.typeError("invalid template");
        }
        int count = template.size() / 2;
        PyObject[] literals = new PyObject[count + 1];
        int[] groups = new int[count];
        for (int i = 0; i <= count; i++) {
            literals[i] = template.get(2 * i);
        }
        for (int i = 0; i < count; i++) {
            if (!(template.get(2 * i + 1) instanceof PyInt group)) {
                throw Raise.typeError("an integer is required");
            }
            groups[i] = Numbers.asInt(ts, group);
            if (groups[i] < 0) {
                throw Raise.typeError("invalid template");
            }
        }
        return new PyTemplate(literals, groups);
    }

    @PyFunction("getcodesize()")
    static int getcodesize() {
        return 4;
    }

    @PyFunction("ascii_iscased(character, /)")
    static boolean asciiIscased(int character) {
        return character < 128 && Character.isLetter(character);
    }

    @PyFunction("unicode_iscased(character, /)")
    static boolean unicodeIscased(int character) {
        return CodePoints.lower(character) != character || CodePoints.upper(character) != character;
    }

    @PyFunction("ascii_tolower(character, /)")
    static int asciiTolower(int character) {
        return CharTest.Fold.ASCII.of(character);
    }

    @PyFunction("unicode_tolower(character, /)")
    static int unicodeTolower(int character) {
        return CodePoints.lower(character);
    }
}
