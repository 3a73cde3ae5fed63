# @row IN-08
# What max, min, BytesIO and operator.concat say of arguments that they do not take.
import io
import operator


class Sequence:
    def __getitem__(self, index):
        raise IndexError


def attempt(function, *args, **keywords):
    try:
        print(function.__name__, function(*args, **keywords))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)


for function in max, min:
    attempt(function)
    attempt(function, zz=1)
    attempt(function, [], zz=1)
    attempt(function, [], key=None, default=2, x=3)
    attempt(function, 1, 2, default=3)
    attempt(function, [], default=None)
    attempt(function, "b", "a", key=None)
    attempt(function, (n * n for n in range(4)), key=lambda n: -n)
data = io.BytesIO(b"abc")
attempt(data.getbuffer, 1)
attempt(data.getbuffer, x=1)
attempt(data.detach, 1)
attempt(data.detach)
attempt(data.truncate, "a")
attempt(data.truncate, 1.5)
attempt(data.truncate, -1)
attempt(operator.concat, range(1), range(1))
attempt(operator.concat, Sequence(), Sequence())
attempt(operator.concat, [], ())
attempt(operator.concat, 1, [])
attempt(operator.concat, {}, {})
