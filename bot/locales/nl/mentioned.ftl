### Teksten in het Nederlands; wat elk bericht betekent, staat bij en-US.

mentioned-menu = Genoemde zustersteden
mentioned-title = Genoemde zustersteden
mentioned-pairs = Zustersteden van elkaar
mentioned-none = Ik kon in dit bericht geen stad vinden.
mentioned-or = “{ $name }” kan ook { $places } zijn.
