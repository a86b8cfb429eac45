"""Web API methods of the fake Slack, by family, and the state that each keeps."""
