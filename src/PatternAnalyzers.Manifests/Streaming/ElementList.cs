namespace PatternAnalyzers.Manifests.Streaming;

/// <summary>The list that one member of a manifest holds: where its brackets and elements stand in the file.</summary>
/// <param name="Member">Name of the member.</param>
/// <param name="Opening">The byte after the opening bracket.</param>
internal sealed record ElementList(string Member, long Opening)
{
    /// <summary>The byte of the closing bracket.</summary>
    public long Closing { get; set; }

    /// <summary>The elements in their order.</summary>
    public List<FileSlice> Elements { get; } = [];
}
