### Titles of the pages, as the browser shows them.

title-home = Home
title-sign-in = Sign in
title-sign-in-individual = Sign in: individuals
title-sign-in-individual-code = Verification code
title-sign-in-retiree = Sign in: retirees
title-sign-in-business = Sign in: business
title-signed-out = You have signed out
title-individual = My account
title-individual-record = Contribution periods
title-calculators = Benefits calculators
title-pension-calculator = Pension calculator
title-services = Services
title-law = Laws and regulations
title-help = Help
title-accessibility = Accessibility
title-privacy = Privacy
title-demo-outbox = Demonstration messages
title-not-found = Page not found
