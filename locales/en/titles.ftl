### The titles of the pages, as the browser's title bar and the head of the page show them.

title-home = Home
title-sign-in = Sign in
title-sign-in-individual = Sign in: individuals
title-sign-in-individual-code = Enter the verification code
title-sign-in-retiree = Sign in to the pension customers portal
title-sign-in-business = Sign in: business
title-sign-in-nafath = Sign in with Nafath
title-signed-out = You have signed out safely
title-individual = My account
title-individual-record = Contribution periods
title-passkeys = Passkeys
title-passkey-offer = Turn on signing in with a passkey
title-pension = My pension
title-business = My business
title-calculators = Benefits calculators
title-pension-calculator = Pension calculator
title-services = Directory of services
title-law = Laws and regulations
title-help = Help and contact
title-accessibility = Accessibility
title-privacy = Privacy notice
title-demo-outbox = Demonstration texts
title-demo-nafath = Demonstration phone
title-not-found = We cannot find that page
title-problem = Error:
