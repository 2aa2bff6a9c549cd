namespace PatternAnalyzers.Loading.Projects;

/// <summary>One item element whose condition holds.</summary>
/// <param name="Type">Compile, Using, PackageReference …</param>
/// <param name="Include">What it includes.</param>
/// <param name="Remove">What it removes.</param>
/// <param name="Exclude">What it leaves out of the include.</param>
/// <param name="Metadata">Attributes and child elements.</param>
internal sealed record ProjectItem(
    string Type,
    IReadOnlyList<string> Include,
    IReadOnlyList<string> Remove,
    IReadOnlyList<string> Exclude,
    IReadOnlyDictionary<string, string> Metadata);
