# @row IN-04
# An exception that is thrown into a delegate: what the delegating generator handles is not its context; the delegating
# frame is seen in a generator, not in the throw() of another iterator.
import sys


def names():
    frame, seen = sys._getframe(2), []
    while frame:
        seen.append(frame.f_code.co_name)
        frame = frame.f_back
    return seen


def inner():
    try:
        yield 1
    except ValueError as error:
        print('context', repr(error.__context__), repr(sys.exception()))
        report()
        try:
            {}['key']
        except KeyError as other:
            print('context', repr(other.__context__), repr(other.__context__.__context__))
        yield 2
    try:
        [][0]
    except IndexError as error:
        print('context', repr(error.__context__))
    return 3


def report():
    print(names(), repr(sys.exception()))


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *told):
        report()
        try:
            [][0]
        except IndexError as error:
            print('context', repr(error.__context__))
        return 2


def outer(delegate):
    try:
        raise TypeError('handled by the delegating generator')
    except TypeError:
        print('got', (yield from delegate))
        print(repr(sys.exception()))


for delegate in inner(), Iterator():
    generator = outer(delegate)
    print(next(generator))
    print(generator.throw(ValueError('thrown')), sys.exception())
    try:
        print(next(generator))
    except StopIteration:
        print('ended')
