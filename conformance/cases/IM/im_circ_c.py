from im_circ_d import thing_d
thing_c = 1
