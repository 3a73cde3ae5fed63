package dev.vertebra.importsys.finders;

import dev.vertebra.bytecode.PyCode;
import org.jspecify.annotations.Nullable;

/// What a finder tells about a module.
///
/// @param origin where it comes from: its `__file__`, and what tracebacks name
/// @param isPackage whether it may have submodules
/// @param content its code
/// @param resources the tree in which the resources of a package lie, or null for none
/// @param folder the folder of the package in it, empty for the root
public record FoundModule(
        String origin,
        boolean isPackage,
        Content content,
        @Nullable ResourceTree resources,
        String folder) {
    /// A module without resources.
    public static FoundModule of(String origin, Content content) {
        return new FoundModule(origin, false, content, null, "");
    }

    /// The code of a module, in one of the forms that it may have.
    public sealed interface Content {}

    /// Source, encoded as Python source is.
    ///
    /// @param bytes the content of the file; not copied
    @SuppressWarnings("ArrayRecordComponent") // As in Request of the compiler: compared by nobody.
    public record Source(byte[] bytes) implements Content {}

    /// The content of a `.pyc` file; its source is not looked for.
    ///
    /// @param bytes header and marshalled code; not copied
    @SuppressWarnings("ArrayRecordComponent")
    public record CompiledFile(byte[] bytes) implements Content {}

    /// Code that is there already.
    ///
    /// @param code the code of the module
    public record Code(PyCode code) implements Content {}
}
