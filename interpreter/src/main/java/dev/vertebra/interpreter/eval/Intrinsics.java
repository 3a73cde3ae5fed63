package dev.vertebra.interpreter.eval;

import dev.vertebra.interpreter.typing.TypeParameters;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.Iterate;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyBaseException;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;

/// The functions of `CALL_INTRINSIC_1` and `CALL_INTRINSIC_2`. Compare CPython Python/intrinsics.c.
final class Intrinsics {
    private static final PyStr DISPLAYHOOK = PyStr.intern("displayhook");

    private Intrinsics() {}

    static PyObject one(PyThread ts, PyFrame f, int function, PyObject value) {
        switch (function) {
            case 1:
                return print(ts, value);
            case 2:
                ImportOps.importStar(ts, f.localsOrRaise(), value);
                return PyNone.NONE;
            case 3:
                return stopIterationError(f, value);
            case 4:
                return new PyAsyncGeneratorValue(value);
            case 5:
                return Numbers.positive(ts, value);
            case 6:
                return Iterate.toTuple(ts, value);
            default:
                return TypeParameters.intrinsic(ts, f.globals, function, value);
        }
    }

    static PyObject two(PyThread ts, int function, PyObject second, PyObject first) {
        return switch (function) {
            case 1 -> ExceptionGroups.prepareReraise(ts, second, first);
            case 4 -> {
                PyFunction made = (PyFunction) second;
                FunctionMethods.setTypeParams(made, first);
                yield made;
            }
            default -> TypeParameters.intrinsic(function, second, first);
        };
    }

    private static PyObject print(PyThread ts, PyObject value) {
        PyObject hook = ts.runtime().sysAttribute(DISPLAYHOOK);
        if (hook == null) {
            throw Raise.runtimeError("lost sys.displayhook");
        }
        return Calls.call1(ts, hook, value);
    }

    /// A StopIteration that leaves a generator's body becomes a RuntimeError. PEP 479.
    private static PyObject stopIterationError(PyFrame f, PyObject value) {
        PyBaseException exception = (PyBaseException) value;
        PyGenerator generator = f.generator;
        if (generator == null) {
            return value;
        }
        boolean stop = exception.type().isSubtype(ExceptionTypes.StopIteration);
        boolean stopAsync = generator.isAsync() && exception.type().isSubtype(ExceptionTypes.StopAsyncIteration);
        if (!stop && !stopAsync) {
            return value;
        }
        String kind = generator.isCoroutine() ? "coroutine" : generator.isAsync() ? "async generator" : "generator";
        PyBaseException error = Raise.runtimeError("%s raised %s", kind, stop ? "StopIteration" : "StopAsyncIteration")
                .value();
        error.setCause(exception);
        error.setContext(exception);
        return error;
    }
}
