"""What people say beside a question: greetings, who is asking and why, what somebody told them, signatures."""
