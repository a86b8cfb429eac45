"""Requests that are no questions: for a change of the register, and what is asked in whole phrases; and objections."""
