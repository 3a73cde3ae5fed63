# @row BC-04
from dis_clean import show
SOURCE = '''
async def f(a):
    yield 1
    async for x in a:
        y = yield x
        await y
    try:
        yield
    finally:
        await a
'''
show(SOURCE)
