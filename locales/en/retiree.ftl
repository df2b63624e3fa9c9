### A pensioner's or beneficiary's pages.

retiree-greeting = Welcome, { $name }
retiree-role = You are signed in as a pensioner or beneficiary.
retiree-call = For any question about your pension, call the contact centre:
