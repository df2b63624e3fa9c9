### What the calculators do not cover.

not-covered-lead = This says where the calculators end, so that you do not rely on them for what they do not know.
not-covered-decision = They decide nothing
not-covered-decision-instead = A result is an estimate from the figures you entered. The organisation decides on your application, by its own record.
not-covered-military = Military pensions
not-covered-military-instead = Their law is shown and not calculated, since we do not have its rules in full. Ask your force or the organisation.
not-covered-gulf = Pensions of nationals of other GCC states
not-covered-gulf-instead = They follow the law of the home state. We calculate what is paid in the Kingdom; confirm those rates with the organisation.
not-covered-regulations = What only regulations set
not-covered-regulations-instead = We have not found the text of the regulations of the law of 1445H. Whatever rests on them is marked as not settled.
not-covered-separate = Separate periods
not-covered-separate-instead = If you earned more earlier than at the end, your pension may be split into periods. The figures for it stand in a regulation we have not seen.
not-covered-early-lump = The lump sum before the age
not-covered-early-lump-instead = Since 2022 its cases stand in a regulation we have not found. We neither promise nor deny it.
not-covered-hijri = Old Hijri months
not-covered-hijri-instead = Each employer chose the calendar of its months until about 2018. Take your months from your record, not from your own count.
not-covered-future = What changes after today
not-covered-future-instead = The future is calculated by today’s rules. Laws, wages and limits may change.
not-covered-heirs = Inheritance and disputes
not-covered-heirs-instead = Shares of a pension are not shares of an inheritance. The organisation establishes from documents who is entitled.
not-covered-medical = Degrees of disability
not-covered-medical-instead = Medical committees set them. The calculator takes the degree you write.
