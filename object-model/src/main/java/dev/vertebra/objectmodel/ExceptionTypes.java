package dev.vertebra.objectmodel;

import java.util.LinkedHashMap;
import java.util.Map;

/// The built-in exception classes. Language reference 8.4, library reference "Built-in Exceptions".
///
/// Each is a type over [PyBaseException]; what an exception has beyond its arguments are named fields.
@SuppressWarnings("checkstyle:ConstantName") // The constants carry the Python names.
public final class ExceptionTypes {
    private static final Map<String, PyType> ALL = new LinkedHashMap<>();

    public static final PyType BaseException = type("BaseException", PyType.OBJECT);
    public static final PyType BaseExceptionGroup = type("BaseExceptionGroup", BaseException, "message", "exceptions");
    public static final PyType Exception = type("Exception", BaseException);
    public static final PyType GeneratorExit = type("GeneratorExit", BaseException);
    public static final PyType KeyboardInterrupt = type("KeyboardInterrupt", BaseException);
    public static final PyType SystemExit = type("SystemExit", BaseException, "code");
    public static final PyType ArithmeticError = type("ArithmeticError", Exception);
    public static final PyType FloatingPointError = type("FloatingPointError", ArithmeticError);
    public static final PyType OverflowError = type("OverflowError", ArithmeticError);
    public static final PyType ZeroDivisionError = type("ZeroDivisionError", ArithmeticError);
    public static final PyType AssertionError = type("AssertionError", Exception);
    public static final PyType AttributeError = type("AttributeError", Exception, "name", "obj");
    public static final PyType BufferError = type("BufferError", Exception);
    public static final PyType EOFError = type("EOFError", Exception);
    public static final PyType ImportError = type("ImportError", Exception, "msg", "name", "path", "name_from");
    public static final PyType ModuleNotFoundError = type("ModuleNotFoundError", ImportError);
    public static final PyType LookupError = type("LookupError", Exception);
    public static final PyType IndexError = type("IndexError", LookupError);
    public static final PyType KeyError = type("KeyError", LookupError);
    public static final PyType MemoryError = type("MemoryError", Exception);
    public static final PyType NameError = type("NameError", Exception, "name");
    public static final PyType UnboundLocalError = type("UnboundLocalError", NameError);
    public static final PyType OSError =
            type("OSError", Exception, "errno", "strerror", "filename", "filename2", "characters_written");
    public static final PyType BlockingIOError = type("BlockingIOError", OSError);
    public static final PyType ChildProcessError = type("ChildProcessError", OSError);
    public static final PyType ConnectionError = type("ConnectionError", OSError);
    public static final PyType BrokenPipeError = type("BrokenPipeError", ConnectionError);
    public static final PyType ConnectionAbortedError = type("ConnectionAbortedError", ConnectionError);
    public static final PyType ConnectionRefusedError = type("ConnectionRefusedError", ConnectionError);
    public static final PyType ConnectionResetError = type("ConnectionResetError", ConnectionError);
    public static final PyType FileExistsError = type("FileExistsError", OSError);
    public static final PyType FileNotFoundError = type("FileNotFoundError", OSError);
    public static final PyType InterruptedError = type("InterruptedError", OSError);
    public static final PyType IsADirectoryError = type("IsADirectoryError", OSError);
    public static final PyType NotADirectoryError = type("NotADirectoryError", OSError);
    public static final PyType PermissionError = type("PermissionError", OSError);
    public static final PyType ProcessLookupError = type("ProcessLookupError", OSError);
    public static final PyType TimeoutError = type("TimeoutError", OSError);
    public static final PyType ReferenceError = type("ReferenceError", Exception);
    public static final PyType RuntimeError = type("RuntimeError", Exception);
    public static final PyType NotImplementedError = type("NotImplementedError", RuntimeError);
    public static final PyType PythonFinalizationError = type("PythonFinalizationError", RuntimeError);
    public static final PyType RecursionError = type("RecursionError", RuntimeError);
    public static final PyType StopAsyncIteration = type("StopAsyncIteration", Exception);
    public static final PyType StopIteration = type("StopIteration", Exception, "value");
    public static final PyType SyntaxError = type(
            "SyntaxError",
            Exception,
            "msg",
            "filename",
            "lineno",
            "offset",
            "text",
            "end_lineno",
            "end_offset",
            "print_file_and_line");
    public static final PyType IndentationError = type("IndentationError", SyntaxError);
    public static final PyType TabError = type("TabError", IndentationError);
    public static final PyType _IncompleteInputError = type("_IncompleteInputError", SyntaxError);
    public static final PyType SystemError = type("SystemError", Exception);
    public static final PyType TypeError = type("TypeError", Exception);
    public static final PyType ValueError = type("ValueError", Exception);
    public static final PyType UnicodeError = type("UnicodeError", ValueError);
    public static final PyType UnicodeDecodeError =
            type("UnicodeDecodeError", UnicodeError, "encoding", "object", "start", "end", "reason");
    public static final PyType UnicodeEncodeError =
            type("UnicodeEncodeError", UnicodeError, "encoding", "object", "start", "end", "reason");
    public static final PyType UnicodeTranslateError =
            type("UnicodeTranslateError", UnicodeError, "encoding", "object", "start", "end", "reason");
    public static final PyType Warning = type("Warning", Exception);
    public static final PyType BytesWarning = type("BytesWarning", Warning);
    public static final PyType DeprecationWarning = type("DeprecationWarning", Warning);
    public static final PyType EncodingWarning = type("EncodingWarning", Warning);
    public static final PyType FutureWarning = type("FutureWarning", Warning);
    public static final PyType ImportWarning = type("ImportWarning", Warning);
    public static final PyType PendingDeprecationWarning = type("PendingDeprecationWarning", Warning);
    public static final PyType ResourceWarning = type("ResourceWarning", Warning);
    public static final PyType RuntimeWarning = type("RuntimeWarning", Warning);
    public static final PyType SyntaxWarning = type("SyntaxWarning", Warning);
    public static final PyType UnicodeWarning = type("UnicodeWarning", Warning);
    public static final PyType UserWarning = type("UserWarning", Warning);

    /// `ExceptionGroup`: both a group and an `Exception`.
    public static final PyType ExceptionGroup = ExceptionDefinitions.group(BaseExceptionGroup, Exception);

    private ExceptionTypes() {}

    private static PyType type(String name, PyType base, String... fields) {
        PyType type = ExceptionDefinitions.define(name, base, fields);
        ALL.put(name, type);
        return type;
    }

    /// All of them by name, base classes first.
    public static Map<String, PyType> all() {
        Map<String, PyType> all = new LinkedHashMap<>(ALL);
        all.put("ExceptionGroup", ExceptionGroup);
        return all;
    }

    /// The subclass of OSError for an error number.
    public static PyType osErrorFor(int errno) {
        return switch (errno) {
            case 1, 13 -> PermissionError;
            case 2 -> FileNotFoundError;
            case 3 -> ProcessLookupError;
            case 4 -> InterruptedError;
            case 10 -> ChildProcessError;
            case 11, 114, 115 -> BlockingIOError;
            case 17 -> FileExistsError;
            case 20 -> NotADirectoryError;
            case 21 -> IsADirectoryError;
            case 32, 108 -> BrokenPipeError;
            case 103 -> ConnectionAbortedError;
            case 104 -> ConnectionResetError;
            case 110 -> TimeoutError;
            case 111 -> ConnectionRefusedError;
            default -> OSError;
        };
    }
}
