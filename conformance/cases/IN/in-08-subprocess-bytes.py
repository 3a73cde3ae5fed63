# @row IN-08
# Arguments and variables of programs that are not UTF-8 reach them as the bytes that they are.
import os
import subprocess
p=subprocess.run(['/usr/bin/printf','%s|%s\n','caf\udce9','é€'],capture_output=True); print(p)
p=subprocess.run(['/bin/cat'],input=b'hello',capture_output=True,env={'A\udcff':'x'}); print(p)
p=subprocess.run(['env'],capture_output=True,env={'A':'x\udcff','PATH': '/usr/bin:/bin'}); print(p)
try: subprocess.run(['/no\udcffne'])
except OSError as e: print(ascii(str(e)))
p=subprocess.run(['sh','-c','echo a; echo b >&2; exit 3','\udcff'],stdout=subprocess.PIPE,stderr=subprocess.STDOUT); print(p.stdout,p.returncode)
p=subprocess.run(['sh','-c','kill -9 $$','\udcff']); print(p.returncode)

