package dev.vertebra.bytecode.dis;

import dev.vertebra.bytecode.Op;
import java.util.List;

/// The names and sizes of the values in CPython's inline caches, as `dis` shows them. Compare CPython Lib/opcode.py
/// `_cache_format`.
final class CacheFormat {
    /// A value of an inline cache.
    ///
    /// @param name what it is
    /// @param units how many code units it takes
    record Field(String name, int units) {}

    private static final Field COUNTER = new Field("counter", 1);
    private static final List<Field> ONLY_COUNTER = List.of(COUNTER);

    private CacheFormat() {}

    /// The values after an instruction that has `caches` code units of inline cache.
    static List<Field> of(int opcode, int caches) {
        return switch (opcode) {
            case Op.LOAD_GLOBAL ->
                List.of(
                        COUNTER,
                        new Field("index", 1),
                        new Field("module_keys_version", 1),
                        new Field("builtin_keys_version", 1));
            case Op.LOAD_ATTR ->
                List.of(COUNTER, new Field("version", 2), new Field("keys_version", 2), new Field("descr", 4));
            case Op.STORE_ATTR -> List.of(COUNTER, new Field("version", 2), new Field("index", 1));
            case Op.CALL -> List.of(COUNTER, new Field("func_version", 2));
            case Op.TO_BOOL -> List.of(COUNTER, new Field("version", 2));
            default -> caches == 0 ? List.of() : ONLY_COUNTER;
        };
    }
}
