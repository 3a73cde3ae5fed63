# @row IN-06
import sys, threading
log=[]
def tr(frame, event, arg):
    if frame.f_code.co_filename==__file__: log.append((threading.current_thread().name, frame.f_code.co_name,event,frame.f_lineno))
    return tr
def work(n):
    t=0
    for i in range(n): t+=i
    return t
threading.settrace(tr)
print(threading.gettrace() is tr, sys.gettrace())
t=threading.Thread(target=work,args=(2,),name="T1"); t.start(); t.join()
threading.settrace(None)
t=threading.Thread(target=work,args=(2,),name="T2"); t.start(); t.join()
for e in log: print(*e)
log.clear()
ev=threading.Event(); go=threading.Event()
def waiter():
    go.set()
    ev.wait()
    work(1)
t=threading.Thread(target=waiter,name="T3"); t.start(); go.wait()
threading.settrace_all_threads(tr)
print(sys.gettrace() is tr)
ev.set(); t.join()
threading.settrace_all_threads(None)
print(sorted(set(e for e in log if e[1]=="work")))
log.clear()
def pr(frame, event, arg):
    if frame.f_code.co_filename==__file__: log.append((threading.current_thread().name, frame.f_code.co_name,event))
threading.setprofile(pr)
t=threading.Thread(target=work,args=(2,),name="T4"); t.start(); t.join()
threading.setprofile(None)
print(log)
print(sys.gettrace(), sys.getprofile())
