"""What is said of deliveries in idioms: confirmed, punctual, missing of what was due, or why they are late."""
