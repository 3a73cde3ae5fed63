# @row IN-04
import asyncio
async def main():
    p = await asyncio.create_subprocess_exec("tr","a-z","A-Z", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await p.communicate(b"some data"), p.returncode)
    p = await asyncio.create_subprocess_shell("cat; exit 3", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    p.stdin.write(b"x\n"); await p.stdin.drain(); print(await p.stdout.readline()); p.stdin.close(); print(await p.wait())
    p = await asyncio.create_subprocess_exec("sleep", "10")
    p.terminate(); print(await p.wait())
    try: await asyncio.create_subprocess_exec("nope")
    except OSError as e: print(repr(e))
asyncio.run(main())
