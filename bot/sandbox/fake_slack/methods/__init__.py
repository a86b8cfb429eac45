"""Web API methods of the stand-in, by family, and the state that each keeps."""
