package dev.vertebra.natives.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.Path;

/// A file over a channel.
public final class ChannelFile extends OpenFile {
    private final FileChannel channel;
    private final int flags;
    private final boolean append;

    /// A file.
    ///
    /// @param flags `O_…`, with which it was opened
    ChannelFile(Path path, FileChannel channel, int flags) {
        super(path);
        this.channel = channel;
        this.flags = flags;
        this.append = (flags & Descriptors.O_APPEND) != 0;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        try {
            return Math.max(0, channel.read(ByteBuffer.wrap(bytes, offset, count)));
        } catch (NonReadableChannelException e) {
            throw new Errno.Failure(9);
        }
    }

    @Override
    public int write(byte[] bytes, int offset, int count) throws IOException {
        try {
            if (append) {
                channel.position(channel.size());
            }
            return channel.write(ByteBuffer.wrap(bytes, offset, count));
        } catch (NonWritableChannelException e) {
            throw new Errno.Failure(9);
        }
    }

    @Override
    public int access() {
        return flags & (Descriptors.O_WRONLY | Descriptors.O_RDWR | Descriptors.O_APPEND);
    }

    @Override
    public long seek(long offset, int whence) throws IOException {
        long base = switch (whence) {
            case SET -> 0;
            case CURRENT -> channel.position();
            case END -> channel.size();
            default -> throw new Errno.Failure(22);
        };
        if (base + offset < 0) {
            throw new Errno.Failure(22);
        }
        if (whence != CURRENT || offset != 0) {
            channel.position(base + offset);
        }
        return base + offset;
    }

    @Override
    public void truncate(long size) throws IOException {
        try {
            long position = channel.position();
            if (size < channel.size()) {
                channel.truncate(size);
                channel.position(position);
            } else if (size > channel.size()) {
                channel.write(ByteBuffer.allocate(1), size - 1);
            }
        } catch (NonWritableChannelException e) {
            throw new Errno.Failure(22);
        }
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void sync() throws IOException {
        channel.force(true);
    }

    @Override
    protected void close() throws IOException {
        channel.close();
    }
}
