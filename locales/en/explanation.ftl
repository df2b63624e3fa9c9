### How a figure came about: conditions, steps, assumptions and what did not apply.

explanation-conditions = Conditions
explanation-steps = Steps
explanation-assumptions = What we assumed
explanation-uncertainties = Points that are not settled
explanation-not-applied = Rules that did not apply

explanation-met = Met
explanation-not-met = Not met yet
explanation-because = This rule did not apply. The reason: { $why }
explanation-result = Result:

explanation-article = { $law }, Article { $article }
explanation-article-paragraph = { $law }, Article { $article }, paragraph { $paragraph }
explanation-clause = { $law }, clause { $clause }
explanation-clause-paragraph = { $law }, clause { $clause }, paragraph { $paragraph }
explanation-letter = { $letter ->
    [a] a
    [b] b
    [c] c
    [d] d
    [e] e
   *[f] f
}
explanation-in-force = in force from { $date }

explanation-lesser-of = the lesser of
explanation-greater-of = the greater of

explanation-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
explanation-months-and-days = { $months } and { $days }
explanation-years = { $n ->
    [one] { $n } Gregorian year
   *[other] { $n } Gregorian years
}
explanation-hijri-years = { $n ->
    [one] { $n } Hijri year
   *[other] { $n } Hijri years
}
explanation-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
explanation-parameters = Figures of the law used here:
