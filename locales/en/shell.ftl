### The frame of the site: header, menu, notices, footer.

shell-site-name = Social Insurance
shell-description = Social insurance services for individuals, retirees and employers, and a benefits calculator that explains every riyal.
shell-language-changed = The page is now shown in English.
shell-retry = Try again
shell-newer-build = A newer version of this site is ready. Finish what you are doing, then refresh the page.
shell-refresh = Refresh the page
shell-acting-for = You are acting for { $name }
shell-acting-for-change = Change establishment
shell-offline = You are offline. We will try again when you are back online.
shell-online-again = You are back online.
shell-arabic-failed = The Arabic version could not be loaded. Nothing on this page has changed.
shell-english-failed = The English version could not be loaded. Nothing on this page has changed.
shell-sign-out-failed = Signing out did not finish, and your session is still open.
shell-account-missing = You are signed in, but your account menu and the way to sign out could not be loaded. Check your internet connection and try again.

shell-tools = Accessibility tools
contents-label = On this page

nav-label = Main pages
nav-menu = Menu
nav-home = Home
nav-services = Services
nav-calculators = Calculators
nav-law = Laws
nav-help = Help

account-sign-in = Sign in
account-sign-out = Sign out
account-signing-out = Signing out…
account-mine = My page:

account-role = Your role now:
account-change-role = Switch to: { $role }
role-individual = Contributor
role-retiree = Pensioner or beneficiary
role-business = Employer’s supervisor
other-role-text = This page is for the role “{ $needed }”. You are acting as “{ $acting }”.
other-role-change = Switch to this role
other-role-back = Back to my page

session-warning-title = Your session is about to end
session-warning-text = To protect your data we will sign you out unless you choose to stay. You will not lose what you entered on this page.
session-warning-stay = Stay signed in
session-warning-final = You have been signed in for twelve hours, the longest a session may last. Send or save what you are doing now. What you typed on this page will wait for you after you sign in again.
session-warning-read = Continue working
session-minutes-left = { $minutes ->
    [one] Your session ends in one minute
   *[other] Your session ends in { $minutes } minutes
}
session-seconds-left = { $seconds ->
    [one] Your session ends in one second
   *[other] Your session ends in { $seconds } seconds
}

call-centre-number = 800 124 3344

footer-services = Services
footer-about = Laws and help
footer-reach = Contact us
footer-call-centre = Call centre, free inside the Kingdom:
footer-all-channels = All ways to reach us
footer-owner = Social insurance services for individuals, retirees and business
footer-page-updated = This page was last updated on { $day }
footer-site-updated = The platform was last updated on { $day }

search-label = Search for a service or information
search-example = For example, pension letter
search-submit = Search
search-clear = Clear search
search-list = Search suggestions
search-none = No suggestions. Press Enter to search the directory of services.
search-suggestions = { $count ->
    [one] One suggestion. Use the arrow keys.
   *[other] { $count } suggestions. Use the arrow keys.
}

find-words-pension-calculator = retirement how much early pension age salary
find-words-calculators = calculate contribution compensation benefit
find-words-retirement-date = retirement age earliest date when
find-words-contributions = contribution rate wage deduction monthly
find-words-saned = unemployment lost job compensation
find-words-survivors = death family heirs shares widow
find-words-injury = accident occupational disease
find-words-employer-cost = employee cost fine late instalments
find-words-law = article regulation decree act 1421 1445
find-words-help = contact call phone number branch complaint support
find-words-sign-in = login log in account password
find-words-accessibility = disability screen reader larger contrast
find-words-privacy = personal data protection cookies
find-words-services = directory all services

not-found-text = The link may be old or mistyped. Search here, or go back to the homepage.
not-found-home = Back to the homepage
not-found-services = Browse the directory of services
