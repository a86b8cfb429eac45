"""Words of Council documents that no question has, a small list a language: "invites", "in particular"."""
