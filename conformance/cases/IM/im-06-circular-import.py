# @row IM-06
import im_circ_a
import im_circ_b
print(im_circ_b.later(), im_circ_a.im_circ_b is im_circ_b)
