### The titles of the pages, as the browser's title bar and the head of the page show them.

title-home = Home
title-sign-in = Sign in
title-sign-in-individual = Sign in: individuals
title-sign-in-individual-code = Enter the verification code
title-sign-in-retiree = Sign in to the pension customers portal
title-sign-in-business = Sign in: business
title-sign-in-role = What is your role?
title-sign-in-business-code = Enter the verification code for business
title-signed-out = You have signed out safely
title-individual = My account
title-individual-record = Contribution periods
title-pension = My pension
title-pension-letter = Pension letter
title-business = My business
title-choose-establishment = Choose the establishment
title-business-contributors = Contributors
title-calculators = Benefits calculators
title-pension-calculator = Pension calculator
title-services = Directory of services
title-law = Laws and regulations
title-help = Help and contact
title-accessibility = Accessibility
title-privacy = Privacy notice
title-demo-outbox = Demonstration texts
title-not-found = We cannot find that page
title-problem = Error:
