### What only a demonstration has.

demo-outbox-lead = These are the texts that would have gone to a real phone. The people and numbers in this version are not real.
demo-outbox-mobile = Mobile number
demo-outbox-mobile-hint = The mobile number of a person of the demonstration, like 05X XXX XXXX. The files demo-accounts.json and demo-newcomers.json that the start command writes list them.
demo-outbox-show = Show texts
demo-outbox-loading = Loading…
demo-outbox-refresh = Refresh texts
demo-outbox-messages = Texts, newest first
demo-outbox-found = { $n ->
    [one] One text
   *[other] { $n } texts
}
demo-outbox-none-title = No texts for this number
demo-outbox-none = A text appears here after a code was asked for on a page for signing in, opening an account or recovering one. Check the mobile number, then refresh.
demo-outbox-code = Verification code
demo-outbox-copy = Copy code
demo-outbox-copied = Code copied
demo-outbox-not-copied = The code could not be copied. Select it and copy it.
demo-outbox-sent = Sent { $when }
demo-outbox-when = { $date } at { $time }, Saudi time

demo-nafath-lead = This page stands for a phone with the Nafath app. The people and numbers in this version are not real.
demo-nafath-show = Show requests
demo-nafath-none-title = No requests for this number
demo-nafath-none = A request appears here after it is sent on the page for signing in with Nafath. Check the ID number, then show the requests again.
demo-nafath-choose = Choose the number shown on the sign-in page
demo-nafath-decline = Decline the request
demo-nafath-chosen = Your choice has arrived. Go back to the sign-in page.
demo-nafath-declined = The request was declined.

demo-newcomers = People without an account
demo-newcomers-lead = They can open one. Whoever has opened one is listed here no more.
demo-newcomers-loading = Loading the list…
demo-newcomers-name = Name
demo-newcomers-kind = Kind
demo-newcomers-number = ID number
demo-newcomers-birth = Date of birth
demo-newcomers-mobile = Mobile
demo-newcomers-more = Also needed
demo-newcomers-individual = Individual
demo-newcomers-retiree = Retiree
demo-newcomers-establishment = Establishment supervisor
demo-newcomers-organisation = Organisation supervisor
