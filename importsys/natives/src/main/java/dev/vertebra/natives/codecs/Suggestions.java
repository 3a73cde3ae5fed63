package dev.vertebra.natives.codecs;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.objectmodel.Codecs;
import dev.vertebra.objectmodel.PyList;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;

/// The module `_suggestions`: which known name a misspelt one may stand for.
///
/// The distance counts a change of case as one, any other edit as two, over the bytes of UTF-8. Compare CPython
/// Python/suggestions.c.
@NativeModuleTable("_suggestions")
final class Suggestions {
    private static final int MOST_CANDIDATES = 750;
    private static final int LONGEST = 40;
    private static final int MOVE = 2;
    private static final int CASE = 1;

    private Suggestions() {}

    /// Finds the candidate that is most like a name, or None if none is like it.
    @PyFunction("_generate_suggestions($module, candidates, item, /)")
    static PyObject generate(ThreadState ts, PyObject module, PyObject candidates, PyStr item) {
        if (candidates.type() != PyList.TYPE) {
            throw Raise.typeError("candidates must be a list");
        }
        PyList names = (PyList) candidates;
        for (int i = 0; i < names.size(); i++) {
            if (!(names.get(i) instanceof PyStr)) {
                throw Raise.typeError("all elements in 'candidates' must be strings");
            }
        }
        return names.size() >= MOST_CANDIDATES ? PyNone.NONE : nearest(ts, names, item);
    }

    private static PyObject nearest(ThreadState ts, PyList names, PyStr item) {
        byte[] name = Codecs.utf8Encode(ts, item, null).toBytes();
        PyObject best = PyNone.NONE;
        int bestDistance = Integer.MAX_VALUE;
        for (int i = 0; i < names.size(); i++) {
            PyStr candidate = (PyStr) names.get(i);
            if (PyStr.same(candidate, item)) {
                continue;
            }
            byte[] other = Codecs.utf8Encode(ts, candidate, null).toBytes();
            int most = Math.min((name.length + other.length + 3) * MOVE / 6, bestDistance - 1);
            int distance = distance(name, other, most);
            if (distance <= most) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /// The distance of two texts, or something greater than `most`.
    private static int distance(byte[] a, byte[] b, int most) {
        int start = 0;
        int aEnd = a.length;
        int bEnd = b.length;
        while (start < aEnd && start < bEnd && a[start] == b[start]) {
            start++;
        }
        while (aEnd > start && bEnd > start && a[aEnd - 1] == b[bEnd - 1]) {
            aEnd--;
            bEnd--;
        }
        int left = aEnd - start;
        int right = bEnd - start;
        if (left == 0 || right == 0) {
            return (left + right) * MOVE;
        }
        if (left > LONGEST || right > LONGEST || Math.abs(left - right) * MOVE > most) {
            return most + 1;
        }
        return right < left ? edits(b, a, start, right, left, most) : edits(a, b, start, left, right, most);
    }

    /// The cost of making one text of the other, row by row over the longer one.
    private static int edits(byte[] shorter, byte[] longer, int start, int width, int height, int most) {
        int[] row = new int[width];
        for (int i = 0; i < width; i++) {
            row[i] = (i + 1) * MOVE;
        }
        int result = 0;
        for (int j = 0; j < height; j++) {
            int distance = j * MOVE;
            result = distance;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < width; i++) {
                int substitute = distance + substitution(longer[start + j], shorter[start + i]);
                distance = row[i];
                result = Math.min(Math.min(result, distance) + MOVE, substitute);
                row[i] = result;
                least = Math.min(least, result);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return result;
    }

    private static int substitution(byte a, byte b) {
        if (a == b) {
            return 0;
        }
        return lower(a) == lower(b) ? CASE : MOVE;
    }

    private static int lower(byte unit) {
        return unit >= 'A' && unit <= 'Z' ? unit + 32 : unit;
    }
}
