/// The module `_queue`: `SimpleQueue`, on which threads wait for each other.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.queue;
