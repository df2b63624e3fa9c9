### Help, the directory of services, accessibility, privacy.

help-lead = Choose the way that suits you. The call centre and the branches are there for whoever would rather talk to a person.
help-channels = Ways to reach us
help-hours-note = We give no opening hours that we have not confirmed with an official source.
help-call-centre-text = For general questions, help with signing in, and step-by-step guidance. We will never ask for your password or a verification code.
help-call-centre-hours = The recorded greeting says when calls are answered.
help-app-text = All services for individuals and retirees: record, certificates, requests, SANED.
help-app-hours = Available at any time.
help-business-app-text = Services for establishments: registration, wages, bills, injuries. On the web and in the app.
help-virtual-visit-text = You meet an employee by video and show your documents.
help-virtual-visit-hours = By appointment, booked in the Ta’minati app.
help-chat-text = For a short question in writing.
help-chat-hours = In the Ta’minati app. Not yet on this site.
help-branches-text = For what cannot be done remotely, and for whoever prefers to come. Bring your ID and the original documents.
help-branches-hours = By appointment, booked in the Ta’minati app or through the call centre; it shows the branch’s address and time.
help-kiosks-text = Print your pension letter, wage certificate and contribution record yourself.
help-kiosks-hours = Whenever the place it stands in is open.

help-prepare = What to have at hand
help-prepare-text = It saves you and whoever helps you time to have these ready:
help-prepare-1 = Your ID or Iqama number
help-prepare-2 = The mobile registered with us, to receive a verification code
help-prepare-3 = An IBAN in your name, if your question is about a payment
help-prepare-4 = The number of your earlier request, or the support reference shown with an error

help-sign-in = Signing in
help-sign-in-1 = Choose your portal: individuals, retirees or business.
help-sign-in-2 = Enter your ID number and password.
help-sign-in-3 = Enter the verification code sent to your mobile.

help-forgotten-password = I forgot my password
help-forgotten-password-text = Choose a new password once Nafath or a code to your phone has confirmed who you are. We then sign you out everywhere and tell you by text.

help-no-code = The verification code does not arrive
help-no-code-1 = Wait a minute, then ask for a new code. A new code cancels the one before.
help-no-code-2 = Check that your phone receives messages, and that the last two digits on the page are those of your mobile.
help-no-code-3 = If your number has changed, change it here with Nafath, or at a branch.

help-no-account = I have no account
help-no-account-text = Individuals, retirees and supervisors of establishments open an account in a few steps. You need your ID number and date of birth, and the mobile number we have on record or Nafath.

help-safety = Keep your account safe
help-safety-1 = We will never ask for your password or code by phone or message.
help-safety-2 = Check that the site’s address ends with gov.sa before you enter real details.
help-safety-3 = Sign out on a device that is not yours. It signs you out of every window at once.

services-lead = Every service: whom it is for, what you need, its dates, and where it is done today.
services-filter = Search the services
services-audience = Whom is it for?
services-everybody = Everybody
services-count = { $count ->
    [one] One service
   *[other] { $count } services
}
services-clear = Clear filter
services-none = No service matches these words
services-none-text = Try a shorter word, clear the filter, or ask us:
services-here = Available here
services-needs = What you need
services-timing = Dates and limits
services-timing-unknown = No date is set for this service, and no time for completing it has been announced.
services-where = Where it is done today
services-law = Legal basis
services-start = Start the service
services-not-here = This service is not on this site yet. Use one of the ways above.

accessibility-lead = Everybody should be able to do what they came for, whatever their ability and their device.
accessibility-tools = Tools on every page
accessibility-tools-text = “Accessibility tools” is the second thing the Tab key reaches at the top of the page, and stands again at its foot:
accessibility-tools-1 = Text up to one and a half times as large, without leaving the screen
accessibility-tools-2 = High contrast, light or dark theme, greyscale
accessibility-tools-3 = The style of digits, and the calendar you prefer
accessibility-tools-4 = Printing the page
accessibility-keyboard = Without a mouse
accessibility-keyboard-text = Everything works with the keyboard: Tab to move, Enter to open, Esc to close. The first thing Tab reaches is a link that skips to the content.
accessibility-status = What we checked
accessibility-status-text = We aim for level AA of WCAG 2.2, and touch targets of at least 44 pixels. We checked this in these ways:
accessibility-checked-1 = An automatic check of every page in both languages, in light, dark and high contrast
accessibility-checked-2 = Using the pages with the keyboard alone
accessibility-checked-3 = Showing the pages 320 pixels wide with text one and a half times as large
accessibility-limits = What is not complete
accessibility-limits-1 = People with disabilities have not tested the site yet.
accessibility-limits-2 = It has not been tested with the screen readers NVDA, VoiceOver and TalkBack in Arabic yet.
accessibility-limits-3 = The titles of the sources of figures, on the page of laws, are in English only.
accessibility-complain = Did something get in your way?
accessibility-complain-text = Tell us the page, what you wanted to do, and the device or tool you use. We will get it done for you another way until it is mended.
accessibility-complain-other = You can also answer “Was this page useful?” at the foot of any page, or make a complaint:

privacy-lead = We collect as little as we need, and say all of it here, under the Personal Data Protection Law (M/19 of 1443H).
privacy-device = What is kept on your device
privacy-device-text = Four things that do not say who you are, and a fifth if you choose it:
privacy-device-1 = The display choices you make: text size, theme, contrast, digits and calendar. They stay until you clear them in your browser.
privacy-device-2 = The name of the page you wanted before signing in. It goes when you close the window.
privacy-device-3 = A session cookie once you sign in, which neither the page nor another site can read. It ends when you sign out or the session ends.
privacy-device-5 = The site's own settings as they were at your last visit, so that the page shows sooner. Nothing in them is about you.
privacy-device-4 = Calculator scenarios that you save yourself: the dates and figures you entered, under the name you gave them. They stay on this device until you delete them.
privacy-never = What we do not do
privacy-never-1 = We do not keep your ID number, password or verification code on the device.
privacy-never-2 = We do not send what you enter in the calculators, or what you search for. All of it is worked out on your device.
privacy-never-3 = No advertising, no tracking, no files from other sites.
privacy-never-4 = Your details never appear in the address of a page.
privacy-sent = What is sent, and when
privacy-sent-1 = When you sign in: your ID number, password and verification code, so that we know it is you.
privacy-sent-2 = Once you are signed in: the page asks for your record to show it to you; it leaves the page’s memory when you sign out.
privacy-sent-3 = If you rate a page: its name, your answer and your comment, without your name. Do not write personal details in the comment.
privacy-rights = Your rights
privacy-rights-text = Ask for them through the call centre or at any branch:
privacy-rights-1 = To know what we collect and why
privacy-rights-2 = To see your data and get a copy
privacy-rights-3 = To have it corrected where it is wrong or incomplete
privacy-rights-4 = To have it destroyed once the law no longer requires it to be kept
privacy-demo = This is a prototype
privacy-demo-text = As long as the line at the top of the page says that this is a prototype, every name and number here is made up. Do not enter real details.
