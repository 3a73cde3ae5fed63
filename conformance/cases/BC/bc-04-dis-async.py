# @row BC-04
from dis_clean import show
SOURCE = '''
async def f(a):
    await a
    async for x in a:
        print(x)
    async with a as b:
        await b
    c = [x async for x in a if await x]
    d = {x: await y for x in a}
    return (x async for x in a)
'''
show(SOURCE)
