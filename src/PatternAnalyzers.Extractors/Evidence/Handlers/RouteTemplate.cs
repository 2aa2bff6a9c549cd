namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>The template of a route, twice.</summary>
/// <param name="Constant">Its constant parts alone; the route is known by them.</param>
/// <param name="Path">The path as far as it can be read, <c>...</c> standing for what cannot.</param>
internal sealed record RouteTemplate(string Constant, string Path);
