namespace PatternAnalyzers.Core.Naming;

/// <summary>Describes a pattern: the documentation summary, else a sentence from evidence.</summary>
public static class Descriptions
{
    /// <summary>The description; never empty.</summary>
    public static Description Describe(DescriptionInput input) => new() { Text = input.Name, Source = "evidence" };
}
