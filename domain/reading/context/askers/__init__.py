"""Who asks, and for whom: what people say of themselves, how they speak of their own body, how they sign."""
