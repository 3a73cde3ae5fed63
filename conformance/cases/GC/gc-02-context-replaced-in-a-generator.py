# @row GC-02
# @strategy counting: the moment of finalisation is the point
# An exception that is thrown into a generator gets what the generator handles as its context; the context that it had
# dies at once.
import sys


class D:
    def __del__(self):
        print('del', repr(sys.exception()))


def generator():
    try:
        raise KeyError('handled')
    except KeyError:
        try:
            yield
        finally:
            print('finally')


def failing():
    held = D()
    raise IndexError


def exception():
    try:
        try:
            failing()
        except IndexError:
            raise ValueError('thrown')
    except ValueError as error:
        return error


suspended = generator()
next(suspended)
try:
    suspended.throw(exception())
except ValueError as error:
    print(repr(error), repr(error.__context__))
