# @row OM-18
import sys,os,time
for t in (type(sys.version_info),type(sys.float_info),os.stat_result,time.struct_time,os.terminal_size,os.times_result):
    print(t.n_fields,t.n_sequence_fields,t.n_unnamed_fields,t.__match_args__)
    for a in [(),((1,2),),(3,),((1,)*9,{'tm_zone':'x'}),((1,)*9,{'foo':'x'}),((1,)*9,3),((1,)*40,),([1]*9,),([1]*11,)]:
        try: print(t(*a))
        except Exception as e: print(type(e).__name__,e)
    for k in [dict(tm_year=3),dict(columns=3,lines=4),dict(a=1,b=2),dict()]:
        try: print(t((1,)*t.n_sequence_fields).__replace__(**k))
        except Exception as e: print(type(e).__name__,e)
try: time.gmtime(0).__replace__(1)
except Exception as e: print(type(e).__name__,e)
try: time.struct_time(sequence=(1,)*9,dict={}); time.struct_time()
except Exception as e: print(type(e).__name__,e)
