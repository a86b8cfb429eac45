"""Courtesy around a question: greetings, and requests that ask politely."""
