package dev.vertebra.importsys.state;

import dev.vertebra.objectmodel.PyStr;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// A source file that a finder has looked at, for the loader that reads it at once: the file is not looked at twice,
/// nor is it made out twice where its compiled file lies.
///
/// It serves one import only, see [ImportState#loading].
public final class FoundFile {
    /// Its path.
    public final String path;

    /// What it is.
    public final BasicFileAttributes attributes;

    /// Where its compiled file lies; null if nobody has asked yet.
    public @Nullable PyStr compiled;

    /// Makes what is known of a file.
    public FoundFile(String path, BasicFileAttributes attributes) {
        this.path = path;
        this.attributes = attributes;
    }
}
