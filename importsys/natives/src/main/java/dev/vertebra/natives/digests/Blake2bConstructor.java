package dev.vertebra.natives.digests;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The constructor of `_blake2.blake2b`, whose messages have this name.
@NativeType("_blake2.blake2b")
final class Blake2bConstructor {
    private Blake2bConstructor() {}

    @PyNew("blake2b(data=b'', /, *, digest_size=<unrepresentable>, key=b'', salt=b'', person=b'', fanout=1, depth=1,"
            + " leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True)")
    static PyObject __new__(
            ThreadState ts,
            PyType cls,
            @Nullable PyObject data,
            @Nullable PyObject digest_size,
            @Nullable PyObject key,
            @Nullable PyObject salt,
            @Nullable PyObject person,
            int fanout,
            int depth,
            PyObject leaf_size,
            PyObject node_offset,
            int node_depth,
            int inner_size,
            boolean last_node,
            boolean usedforsecurity) {
        return PyBlake2.make(
                ts,
                cls,
                data,
                digest_size,
                key,
                salt,
                person,
                fanout,
                depth,
                leaf_size,
                node_offset,
                node_depth,
                inner_size,
                last_node,
                usedforsecurity);
    }
}
