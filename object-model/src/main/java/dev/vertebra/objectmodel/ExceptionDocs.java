package dev.vertebra.objectmodel;

import org.jspecify.annotations.Nullable;

/// The `__doc__` of the built-in exceptions and of their fields.
final class ExceptionDocs {
    private ExceptionDocs() {}

    /// The documentation of an exception.
    static String of(String name) {
        return switch (name) {
            case "ArithmeticError" -> "Base of the errors of arithmetic.";
            case "AssertionError" -> "An assert statement failed.";
            case "AttributeError" -> "An object has no such attribute.";
            case "BaseException" -> "Base of all exceptions.";
            case "BaseExceptionGroup" -> "Several exceptions that are raised together.";
            case "BlockingIOError" -> "The operation would have to wait.";
            case "BrokenPipeError" -> "Nobody reads the other end of a pipe.";
            case "BufferError" -> "A buffer can not be given or changed.";
            case "BytesWarning" -> "Base of the warnings about bytes where text is likely to be meant.";
            case "ChildProcessError" -> "An operation on a child process failed.";
            case "ConnectionAbortedError" -> "The peer aborted the attempt to connect.";
            case "ConnectionError" -> "Base of the errors of connections.";
            case "ConnectionRefusedError" -> "The peer refused to connect.";
            case "ConnectionResetError" -> "The peer reset the connection.";
            case "DeprecationWarning" -> "Warns programmers of something that is going to be removed.";
            case "EOFError" -> "The input ended where more was needed.";
            case "EncodingWarning" -> "Warns of an encoding that depends on the machine.";
            case "Exception" -> "Base of all exceptions that do not end the program.";
            case "FileExistsError" -> "The file is there already.";
            case "FileNotFoundError" -> "There is no such file.";
            case "FloatingPointError" -> "An operation on floats failed.";
            case "FutureWarning" -> "Warns users of something that is going to change its meaning.";
            case "GeneratorExit" -> "Asks a generator to finish.";
            case "ImportError" -> "A module or a name in it can not be imported.";
            case "ImportWarning" -> "Warns of likely mistakes in imports.";
            case "IndentationError" -> "The indentation is wrong.";
            case "IndexError" -> "An index is out of range.";
            case "InterruptedError" -> "A signal interrupted a system call.";
            case "IsADirectoryError" -> "The operation does not work on directories.";
            case "KeyError" -> "A mapping has no such key.";
            case "KeyboardInterrupt" -> "The user interrupted the program.";
            case "LookupError" -> "Base of the errors of lookups.";
            case "MemoryError" -> "There is not enough memory.";
            case "ModuleNotFoundError" -> "There is no such module.";
            case "NameError" -> "A name is not bound.";
            case "NotADirectoryError" -> "The operation works on directories only.";
            case "NotImplementedError" -> "A method is left to subclasses.";
            case "OSError" -> "Base of the errors of the operating system.";
            case "OverflowError" -> "A result is too large to be represented.";
            case "PendingDeprecationWarning" -> "Warns of something that is going to be deprecated.";
            case "PermissionError" -> "The operation is not permitted.";
            case "ProcessLookupError" -> "There is no such process.";
            case "PythonFinalizationError" -> "The operation can not be done while the interpreter shuts down.";
            case "RecursionError" -> "The calls are nested too deeply.";
            case "ReferenceError" -> "The object of a weak proxy is gone.";
            case "ResourceWarning" -> "Warns of resources that were not released.";
            case "RuntimeError" -> "An error that no other class describes.";
            case "RuntimeWarning" -> "Warns of dubious behaviour at run time.";
            case "StopAsyncIteration" -> "Tells that an asynchronous iterator is exhausted.";
            case "StopIteration" -> "Tells that an iterator is exhausted.";
            case "SyntaxError" -> "The source is not valid.";
            case "SyntaxWarning" -> "Warns of dubious syntax.";
            case "SystemError" -> "An internal error of the interpreter.";
            case "SystemExit" -> "Asks the interpreter to exit.";
            case "TabError" -> "Tabs and spaces are mixed in the indentation.";
            case "TimeoutError" -> "A time limit has passed.";
            case "TypeError" -> "An object is of an unsuitable type.";
            case "UnboundLocalError" -> "A local variable is read before it is bound.";
            case "UnicodeDecodeError" -> "Bytes can not be decoded.";
            case "UnicodeEncodeError" -> "Text can not be encoded.";
            case "UnicodeError" -> "Base of the errors of encodings.";
            case "UnicodeTranslateError" -> "Text can not be translated.";
            case "UnicodeWarning" -> "Warns of dubious uses of Unicode.";
            case "UserWarning" -> "Base of the warnings of programs.";
            case "ValueError" -> "An object is of the right type but has an unsuitable value.";
            case "Warning" -> "Base of all warnings.";
            case "ZeroDivisionError" -> "The divisor is zero.";
            case "_IncompleteInputError" -> "The input ends where the source is not complete.";
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// The documentation of a field, or null.
    static @Nullable String ofField(String name) {
        return switch (name) {
            case "message" -> "the message";
            case "exceptions" -> "the exceptions of the group";
            case "code" -> "the exit status";
            case "name" -> "the name that was looked for";
            case "obj" -> "the object that was asked";
            case "msg" -> "the message";
            case "path" -> "where the module was found";
            case "name_from" -> "the name that was to be imported from the module";
            case "errno" -> "the number of the error";
            case "strerror" -> "the text of the error";
            case "filename" -> "the name of the file";
            case "filename2" -> "the name of the second file";
            case "value" -> "the value that the iterator returned";
            case "lineno" -> "the line";
            case "offset" -> "the column";
            case "text" -> "the source line";
            case "end_lineno" -> "the last line";
            case "end_offset" -> "the column behind the end";
            case "print_file_and_line" -> "whether file and line are shown";
            case "encoding" -> "the encoding";
            case "object" -> "what could not be converted";
            case "start" -> "where it begins";
            case "end" -> "where it ends";
            case "reason" -> "why it could not be converted";
            default -> null;
        };
    }
}
