package dev.vertebra.objectmodel;

/// An object that shows its memory: the buffer protocol for Java classes.
///
/// While a view is open its memory stays where it is: an exporter that can be resized counts its views and refuses then
/// with `Existing exports of data: object cannot be re-sized`. PEP 3118.
public interface BufferExporter {
    /// Opens a view of the memory.
    ///
    /// @param writable whether the view is to be written to
    /// @throws PyException a BufferError if the memory can't be written to, or shown
    BufferView openBuffer(ThreadState ts, boolean writable);

    /// Closes a view that this object opened.
    default void closeBuffer(BufferView view) {}
}
