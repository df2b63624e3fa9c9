### The card that shows data from the server: waiting, the data's age, failure.

data-card-slow = This is taking longer than usual. You can go on with the rest of the page.
data-card-failed = { $what } could not be shown.
data-card-trying = Trying…
data-card-shown = { $what } is shown.
data-card-refreshing = Updating…
data-card-stale = This could not be updated. You see the last data that reached us.

data-card-updated-now = Updated now
data-card-updated-minutes = { $n ->
    [one] Updated { $n } minute ago
   *[other] Updated { $n } minutes ago
}
data-card-updated-hours = { $n ->
    [one] Updated { $n } hour ago
   *[other] Updated { $n } hours ago
}
data-card-updated-on = Updated on { $date }
