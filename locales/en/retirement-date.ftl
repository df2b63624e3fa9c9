### When can I retire.

retire-intro = You need your date of birth and how long you have contributed. It takes about 2 minutes.
retire-step-birth = When were you born?
retire-step-before = Before the new law
retire-step-time = Your contributions
retire-step-working = Your work now
retire-example-amended = Born in 1984, 150 months when the law came
retire-example-close = Born in 1977, 230 months when the law came
retire-example-exempt = Past fifty Hijri years before the new law
retire-example-exempt-months = More than 240 months before the new law
retire-example-young = In her twenties, began a year before the law
retire-example-refunded = Paid out earlier months, came back in 2025
retire-verdict = Your earliest pension starts on { $date }. { $why }
retire-verdict-now = The conditions of a pension were met on { $date }. You can retire now.
retire-verdict-never = Your record alone never opens a pension without further contributions.
retire-decided-age = The age decides the day.
retire-decided-months = The number of contribution months decides the day.
retire-decided-both = Age and months are complete on the same day.
retire-age = Statutory age
retire-months-today = Your contribution months so far
retire-normal-months = Months needed at the statutory age
retire-early-paid = Early pension first paid
retire-normal-paid = Pension at the statutory age first paid
