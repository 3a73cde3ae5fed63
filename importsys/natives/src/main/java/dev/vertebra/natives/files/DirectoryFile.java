package dev.vertebra.natives.files;

import java.io.IOException;
import java.nio.file.Path;

/// An open directory, which has no bytes.
public final class DirectoryFile extends OpenFile {
    DirectoryFile(Path path) {
        super(path);
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        throw new Errno.Failure(21);
    }

    @Override
    public int write(byte[] bytes, int offset, int count) throws IOException {
        throw new Errno.Failure(9);
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    protected void close() {}
}
