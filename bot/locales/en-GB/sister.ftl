### Only what British English says differently.

hint = I know the twin towns and sister cities of the whole world. Ask me “What are the sister cities of Bergen?” or “Is Bergen twinned with Seattle?”
