### What is said when something fails, and what to do.

error-offline = You are offline. Check your connection, then try again.
error-timeout = The answer is taking longer than usual. Try again in a moment.
error-unexpected = The service is not available now. Your data is safe. Try again in a moment.
error-unreadable = We received an answer that we could not read. Load the page again; if it happens again, call us.
