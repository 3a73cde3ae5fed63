# @row IM-06
import im_circ_g, sys
print("im_circ_h" in sys.modules)
print(im_circ_g.deferred(), "im_circ_h" in sys.modules)
