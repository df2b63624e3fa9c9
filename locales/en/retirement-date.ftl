### When can I retire.

retire-intro = You need your date of birth and how long you have contributed. It takes about 2 minutes.
retire-step-birth = When were you born?
retire-step-before = Before the new law
retire-step-time = Your contributions
retire-step-working = Your work now
retire-example-amended = Contributor born in 1984, at work since 2012
retire-example-exempt = Contributor past fifty Hijri years before the new law
retire-example-new = Graduate who started under the new law
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
