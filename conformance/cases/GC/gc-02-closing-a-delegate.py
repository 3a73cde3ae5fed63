# @row GC-02
# @strategy counting: the moment of finalisation is the point
# A generator that closes the one to which it delegates: what that one held dies first, and so does what it yields then.
class D:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


class Guard:
    def __enter__(self):
        print('enter')

    def __exit__(self, kind, error, traceback):
        print('exit', kind.__name__)


def plain():
    held = D('local of the delegate')
    yield 1


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield D('yielded while it is closed')


def delegating(delegate):
    with Guard():
        yield from delegate


class Closes:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def close(self):
        return D('given by close()')


for delegate in plain(), stubborn(), Closes():
    generator = delegating(delegate)
    del delegate
    next(generator)
    try:
        generator.close()
        print('closed')
    except RuntimeError as error:
        print(error)
