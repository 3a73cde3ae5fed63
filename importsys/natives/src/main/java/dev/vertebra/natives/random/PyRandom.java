package dev.vertebra.natives.random;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyInit;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.PyNew;
import dev.vertebra.objectmodel.Arguments;
import dev.vertebra.objectmodel.Compare;
import dev.vertebra.objectmodel.Memory;
import dev.vertebra.objectmodel.Numbers;
import dev.vertebra.objectmodel.PyFloat;
import dev.vertebra.objectmodel.PyInt;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import dev.vertebra.objectmodel.process.Entropy;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// `_random.Random`: the source of random numbers that `random.Random` extends.
@NativeType("_random.Random")
public final class PyRandom extends PyObject {
    /// `_random.Random`.
    public static final PyType TYPE = PyType.builtin("_random.Random", PyRandom.class)
            .doc("A generator of random numbers with a state of its own.")
            .natives(PyRandomNatives.rows())
            .structure(2520)
            .ofModule()
            .uncollected()
            .make();

    private final MersenneTwister twister = new MersenneTwister();

    private PyRandom(PyType type) {
        super(type);
    }

    @PyNew("Random(*args, **kwargs)")
    static PyObject __new__(
            ThreadState ts, PyType cls, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        PyRandom made = new PyRandom(cls);
        if (cls.tp_finalize != null) {
            Memory.tracker().allocated(ts, made);
        }
        return made;
    }

    @PyInit("Random(*args, **kwargs)")
    static void __init__(
            ThreadState ts, PyRandom self, PyObject[] args, int from, int count, @Nullable PyTuple keywords) {
        if (self.type().tp_init == TYPE.tp_init) {
            Arguments.noKeywords("Random()", keywords);
        }
        if (count > 1) {
            throw Raise.typeError("Random() requires 0 or 1 argument");
        }
        seed(ts, self, count == 1 ? args[from] : PyNone.NONE);
    }

    /// A float from 0.0 up to, but without, 1.0.
    @PyMethod("random(self, /)")
    static PyObject random(PyRandom self) {
        return PyFloat.of(self.twister.nextDouble());
    }

    /// Start again from a seed.
    ///
    /// An int counts by its absolute value, another object by its hash. Without a seed, or with None,
    /// random bytes of the system are taken.
    @PyMethod("seed(self, n=None, /)")
    static void seed(ThreadState ts, PyRandom self, PyObject n) {
        if (n == PyNone.NONE) {
            self.twister.seed(new BigInteger(1, Entropy.bytes(2496)));
        } else if (n instanceof PyInt number) {
            self.twister.seed(number.big());
        } else {
            self.twister.seed(new BigInteger(Long.toUnsignedString(Compare.hash(ts, n))));
        }
    }

    /// An int from 0 up to, but without, 2**k.
    @PyMethod("getrandbits(self, k, /)")
    static PyObject getrandbits(PyRandom self, long k) {
        if (k < 0) {
            throw Raise.valueError("number of bits must be non-negative");
        }
        if (k <= 32) {
            return k == 0 ? PyInt.ZERO : PyInt.of((self.twister.next() & 0xFFFFFFFFL) >>> 32 - k);
        }
        return PyInt.of(self.twister.bits(k));
    }

    /// The state of the generator, as a tuple that setstate() takes.
    @PyMethod("getstate(self, /)")
    static PyObject getstate(PyRandom self) {
        PyObject[] words = new PyObject[MersenneTwister.N + 1];
        for (int i = 0; i < MersenneTwister.N; i++) {
            words[i] = PyInt.of(self.twister.state[i] & 0xFFFFFFFFL);
        }
        words[MersenneTwister.N] = PyInt.of(self.twister.index);
        return PyTuple.of(words);
    }

    /// Take over a state that getstate() gave.
    @PyMethod("setstate(self, state, /)")
    static void setstate(ThreadState ts, PyRandom self, PyObject state) {
        if (!(state instanceof PyTuple words)) {
            throw Raise.typeError("state vector must be a tuple");
        }
        if (words.size() != MersenneTwister.N + 1) {
            throw Raise.valueError("state vector is the wrong size");
        }
        long index = Numbers.asLong(ts, words.get(MersenneTwister.N));
        if (index < 0 || index > MersenneTwister.N) {
            throw Raise.valueError("invalid state");
        }
        for (int i = 0; i < MersenneTwister.N; i++) {
            self.twister.state[i] = (int) Numbers.asLong(ts, words.get(i));
        }
        self.twister.index = (int) index;
    }
}
