package dev.vertebra.natives.expat.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of things with names, searched by the bytes of the name without making an object of them.
///
/// @param <T> the kind of things
public final class Names<T extends Named> {
    /// Makes a thing.
    public interface Maker<T> {
        T make(byte[] name, int hash);
    }

    private final Class<T> kind;
    private final Maker<T> maker;
    private @Nullable Named[] table = new Named[64];
    private int size;

    public Names(Class<T> kind, Maker<T> maker) {
        this.kind = kind;
        this.maker = maker;
    }

    private static int hash(byte[] b, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ b[i]) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }

    /// The thing of a name, made if there is none yet.
    public T get(byte[] b, int from, int to) {
        int hash = hash(b, from, to);
        for (Named each = table[hash & table.length - 1]; each != null; each = each.chained) {
            if (each.hash == hash && Arrays.equals(each.bytes, 0, each.bytes.length, b, from, to)) {
                return kind.cast(each);
            }
        }
        T made = maker.make(Arrays.copyOfRange(b, from, to), hash);
        if (size++ > table.length) {
            grow();
        }
        put(made);
        return made;
    }

    private void put(Named named) {
        int at = named.hash & table.length - 1;
        named.chained = table[at];
        table[at] = named;
    }

    private void grow() {
        List<T> all = all();
        table = new Named[table.length * 4];
        for (T each : all) {
            put(each);
        }
    }

    /// All things, in no particular order.
    public List<T> all() {
        List<T> all = new ArrayList<>(size);
        for (Named first : table) {
            for (Named each = first; each != null; each = each.chained) {
                all.add(kind.cast(each));
            }
        }
        return all;
    }
}
