package dev.vertebra.interpreter.eval;

import dev.vertebra.objectmodel.PyType;

/// The types of suspendable frames.
final class GeneratorTypes {
    static final PyType GENERATOR = PyType.builtin("generator", PyGenerator.class)
            .sealed()
            .flags(PyType.HAS_WEAKREFS | PyType.NO_INSTANTIATION)
            .natives(GeneratorMethodsNatives.rows(), GeneratorFramesNatives.rows())
            .structure(144, 0, 16)
            .order("send throw close __sizeof__ __class_getitem__ __name__ __qualname__ gi_yieldfrom " + "gi_running")
            .make();
    static final PyType COROUTINE = PyType.builtin("coroutine", PyGenerator.class)
            .sealed()
            .flags(PyType.HAS_WEAKREFS | PyType.NO_INSTANTIATION)
            .natives(CoroutineMethodsNatives.rows())
            .structure(144, 0, 16)
            .order("send throw close __sizeof__ __class_getitem__ cr_origin __name__ __qualname__ "
                    + "cr_await cr_running cr_frame cr_code")
            .make();
    static final PyType ASYNC_GENERATOR = PyType.builtin("async_generator", PyGenerator.class)
            .sealed()
            .flags(PyType.HAS_WEAKREFS | PyType.NO_INSTANTIATION)
            .natives(AsyncGeneratorMethodsNatives.rows())
            .structure(144, 0, 16)
            .order("asend athrow aclose __sizeof__ __class_getitem__ ag_running __name__ "
                    + "__qualname__ ag_await ag_frame ag_code")
            .make();

    private GeneratorTypes() {}

    /// What a suspendable frame takes in CPython.
    static long size(PyGenerator generator) {
        return 144 + 8L * (generator.frame().unit.code.nlocalsplus + generator.frame().unit.code.co_stacksize);
    }
}
