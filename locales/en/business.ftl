### The pages of supervisors of organisations and establishments.

business-greeting = Welcome, { $name }
business-acting-for = You are acting for { $name }.
business-none-chosen = You have not chosen the establishment you are acting for yet.
