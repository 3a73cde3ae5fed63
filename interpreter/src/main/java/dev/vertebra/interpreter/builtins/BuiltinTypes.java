package dev.vertebra.interpreter.builtins;

import dev.vertebra.objectmodel.PyBool;
import dev.vertebra.objectmodel.PyByteArray;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyClassMethod;
import dev.vertebra.objectmodel.PyComplex;
import dev.vertebra.objectmodel.PyDict;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyFrozenSet;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyMemoryView;
import dev.vertebra.objectmodel.PyProperty;
import dev.vertebra.objectmodel.PySet;
import dev.vertebra.objectmodel.PySlice;
import dev.vertebra.objectmodel.PyStaticMethod;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PySuper;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.iterators.PyEnumerate;
import dev.vertebra.objectmodel.iterators.PyFilter;
import dev.vertebra.objectmodel.iterators.PyMap;
import dev.vertebra.objectmodel.iterators.PyRange;
import dev.vertebra.objectmodel.iterators.PyReversed;
import dev.vertebra.objectmodel.iterators.PyZip;
import java.util.List;

/// The types that `builtins` has, exceptions apart.
final class BuiltinTypes {
    private BuiltinTypes() {}

    static List<PyType> all() {
        return List.of(
                PyBool.TYPE,
                PyMemoryView.TYPE,
                PyByteArray.TYPE,
                PyBytes.TYPE,
                PyClassMethod.TYPE,
                PyComplex.TYPE,
                PyDict.TYPE,
                PyEnumerate.TYPE,
                PyFilter.TYPE,
                PyFloat.TYPE,
                PyFrozenSet.TYPE,
                PyProperty.TYPE,
                PyInt.TYPE,
                PyList.TYPE,
                PyMap.TYPE,
                PyType.OBJECT,
                PyRange.TYPE,
                PyReversed.TYPE,
                PySet.TYPE,
                PySlice.TYPE,
                PyStaticMethod.TYPE,
                PyStr.TYPE,
                PySuper.TYPE,
                PyTuple.TYPE,
                PyType.TYPE,
                PyZip.TYPE);
    }
}
