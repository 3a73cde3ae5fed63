package dev.vertebra.natives.json;

import dev.vertebra.objectmodel.PyStr;
import org.jspecify.annotations.Nullable;

/// The keys met in a document: a hash table that a piece of the document is looked up in without being cut out.
///
/// Hashes are those of Java strings. A quarter of the places at least is empty.
final class KeyTable {
    private @Nullable PyStr[] keys = new PyStr[32];
    private int[] hashes = new int[32];
    private int size;

    /// The key with the text between two positions.
    ///
    /// @param hash its hash
    PyStr get(String text, int from, int to, int hash) {
        int mask = keys.length - 1;
        int i = spread(hash) & mask;
        for (PyStr known = keys[i]; known != null; known = keys[i]) {
            if (hashes[i] == hash && isEqual(known, text, from, to)) {
                return known;
            }
            i = i + 1 & mask;
        }
        return add(PyStr.ofPlain(text.substring(from, to)), hash, i);
    }

    /// The key equal to a string.
    PyStr get(PyStr key) {
        int hash = key.value().hashCode();
        int mask = keys.length - 1;
        int i = spread(hash) & mask;
        for (PyStr known = keys[i]; known != null; known = keys[i]) {
            if (hashes[i] == hash && PyStr.same(known, key)) {
                return known;
            }
            i = i + 1 & mask;
        }
        return add(key, hash, i);
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15 ^ hash >>> 7;
    }

    private static boolean isEqual(PyStr known, String text, int from, int to) {
        return known.length() == to - from && known.isPlain() && text.startsWith(known.value(), from);
    }

    private PyStr add(PyStr key, int hash, int place) {
        keys[place] = key;
        hashes[place] = hash;
        if (++size > keys.length * 3 / 4) {
            grow();
        }
        return key;
    }

    private void grow() {
        @Nullable PyStr[] before = keys;
        int[] hashesBefore = hashes;
        int mask = 2 * before.length - 1;
        keys = new PyStr[mask + 1];
        hashes = new int[mask + 1];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != null) {
                int place = spread(hashesBefore[i]) & mask;
                while (keys[place] != null) {
                    place = place + 1 & mask;
                }
                keys[place] = before[i];
                hashes[place] = hashesBefore[i];
            }
        }
    }
}
